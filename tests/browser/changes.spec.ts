/** What changed, as readers ask for it: by filter where scripts run, by a page of one's own where none do. */
import { expect, test } from '@playwright/test';

test('the list is narrowed to those of a role, and months without any go', async ({ page }) => {
  await page.goto('/changes/');
  const rows = page.locator('ol.changes > li');
  const all = await rows.count();
  await page.getByLabel('Role').selectOption('VP of DevOps');
  const shown = await rows.filter({ visible: true }).count();
  expect(shown).toBeGreaterThan(0);
  expect(shown).toBeLessThan(all);
  await expect(page.locator('changes-filter output')).toContainText(`${shown} of ${all} `);
  for (const row of await rows.filter({ visible: true }).all()) await expect(row).toContainText('VP of DevOps');
});

test('the page of a role says why each change is on it, and names its feeds', async ({ page, request }) => {
  await page.goto('/changes/vp-devops/');
  const rows = page.locator('ol.changes > li');
  expect(await rows.count()).toBeGreaterThan(0);
  for (const row of await rows.all()) await expect(row).toContainText('Listed because: ');
  for (const type of ['application/atom+xml', 'application/feed+json', 'text/calendar']) {
    const url = await page.locator(`head link[rel=alternate][type="${type}"]`).getAttribute('href');
    await expect(page.locator(`main a[href="${url}"]`)).toBeVisible();
    expect((await request.get(url ?? '')).status()).toBe(200);
  }
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('each role, duty and kind has its page', async ({ page }) => {
    await page.goto('/changes/');
    await expect(page.locator('changes-filter')).toBeHidden();
    await page.getByRole('link', { name: /^On-call engineer \(/ }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('What changed for On-call engineer');
  });
});
