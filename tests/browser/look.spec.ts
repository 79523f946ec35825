/** Every sort of page on a phone, in both themes, from the keyboard, and without JavaScript. */
import { expect, test } from '@playwright/test';
import { pages } from './pages.ts';

for (const [name, address] of Object.entries(pages)) {
  test(`${name}: nothing wider than a phone, no errors, no request to another host`, async ({ page, baseURL }) => {
    const problems: string[] = [];
    page.on('pageerror', (error) => problems.push(error.message));
    page.on('console', (message) => message.type() === 'error' && problems.push(message.text()));
    page.on('request', (request) => {
      const { origin, protocol } = new URL(request.url());
      if (protocol.startsWith('http') && origin !== baseURL) problems.push(request.url());
    });
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto(address, { waitUntil: 'networkidle' });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    expect(problems).toEqual([]);
  });
}

test('the theme can be chosen and stays', async ({ page }) => {
  await page.goto('/kpis/toil-ratio/');
  const background = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  await page.getByLabel('Select theme').first().selectOption('dark');
  const dark = await background();
  await page.getByLabel('Select theme').first().selectOption('light');
  expect(await background()).not.toBe(dark);
  await page.getByLabel('Select theme').first().selectOption('dark');
  await page.goto('/roles/');
  expect(await background()).toBe(dark);
});

test('the keyboard reaches the content first', async ({ page }) => {
  await page.goto('/tables/role-kpi/');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to content' })).toBeFocused();
});

test('the page scrolls and not the table, whose head sticks below the header', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto('/tables/role-kpi/');
  const table = page.getByRole('table', { name: 'Targets by KPI and role' });
  await page.mouse.wheel(0, 3000);
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(1000);
  const [header, head] = await Promise.all(
    [page.locator('.page > .header'), table.locator('thead th').first()].map((part) => part.boundingBox()),
  );
  expect(Math.round(head!.y)).toBe(Math.round(header!.y + header!.height));
  const inside = await page
    .locator('.table-box')
    .evaluate((box) => [box.scrollHeight - box.clientHeight, box.scrollWidth - box.clientWidth]);
  expect(Math.max(...inside)).toBeLessThanOrEqual(1);
});

test('code can be copied, placeholders stand out', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/runbooks/disaster-recovery-failover/');
  await expect(page.locator('pre var').first()).toHaveText(/^<.+>$/);
  const box = page.locator('#step-2 .code-box').first();
  await box.getByRole('button', { name: 'Copy all' }).click();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(`${copied}\n`).toBe(await box.locator('pre').textContent());
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a role is complete on one page', async ({ page }) => {
    await page.goto('/roles/vp-cloud-engineering/all/');
    await expect(page.getByRole('table', { name: /KPIs of the/ })).toContainText('< 60 min');
    await expect(page.getByRole('heading', { name: 'Hiring scorecard' })).toBeVisible();
  });

  test('every KPI can be reached from the index', async ({ page }) => {
    await page.goto('/kpis/');
    await expect(page.locator('table.index th[scope=row] a')).toHaveCount(59);
    await expect(page.locator('handbook-filter')).toBeHidden();
  });

  test('the search page leads on to the lists', async ({ page }) => {
    await page.goto('/search/');
    await expect(page.getByText('Searching needs JavaScript')).toBeVisible();
    await page.getByRole('main').getByRole('link', { name: 'runbooks' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Runbooks');
  });
});

test('a printed page leaves out what only a screen needs', async ({ page }) => {
  await page.goto('/kpis/mean-time-to-restore/');
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.menu')).toBeHidden();
  await expect(page.getByRole('table', { name: /What each role aims for/ })).toBeVisible();
});
