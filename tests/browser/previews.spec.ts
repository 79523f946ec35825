/** What a link shows before it is followed. */
import { expect, test } from '@playwright/test';

test('a pointer that rests on a link asks what it leads to, and Escape takes the answer away', async ({ page }) => {
  await page.goto('/kpis/mean-time-to-restore/');
  const preview = page.locator('.preview');
  const link = page.getByRole('link', { name: 'VP of DevOps' }).first();
  await link.hover();
  await expect(preview).toContainText('reports to CTO');
  await expect(link).toHaveAttribute('aria-describedby', 'preview');
  // The pointer may go into it, for those who enlarge the page.
  await preview.hover();
  await page.waitForTimeout(400);
  await expect(preview).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(preview).toBeHidden();
});

test('the keyboard asks too', async ({ page }) => {
  await page.goto('/roles/vp-devops/');
  await page.getByRole('link', { name: 'Deployment frequency' }).focus();
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Tab');
  await expect(page.locator('.preview')).toContainText('KPI');
  await page.keyboard.press('Tab');
  await expect(page.locator('.preview')).not.toContainText('Deployment frequency');
});

test('a word of the glossary is marked once and says what it means', async ({ page }) => {
  await page.goto('/policies/error-budget-policy/');
  const terms = page.locator('a.term');
  const addresses = await terms.evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
  expect(addresses.length).toBeGreaterThan(1);
  expect(new Set(addresses).size).toBe(addresses.length);
  await terms.first().hover();
  await expect(page.locator('.preview')).toContainText('Term');
});

test.describe('on touch', () => {
  test.use({ hasTouch: true });

  test('there is none', async ({ page }) => {
    const asked: string[] = [];
    page.on('request', (request) => request.url().includes('/previews/') && asked.push(request.url()));
    await page.goto('/kpis/mean-time-to-restore/');
    await page.getByRole('link', { name: 'VP of DevOps' }).first().tap();
    await expect(page).toHaveURL(/\/roles\/vp-devops\//);
    expect(asked).toEqual([]);
  });
});
