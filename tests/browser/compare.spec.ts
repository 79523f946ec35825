/** Comparing roles, with and without JavaScript, and the worksheet of a role. */
import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { unzip } from './zip.ts';

const pair = '/compare/cloud-platform-engineering-leader/vp-devops/';
const three = '/compare/?roles=cloud-infrastructure-leader,vp-cloud-engineering,vp-devops';
const worksheet = '/roles/vp-cloud-engineering/worksheet/';

const kpiRow = (page: Page, name: string) => page.getByRole('table', { name: /^KPIs: / }).getByRole('row', { name });

const chooser = (page: Page, name: string) => page.getByRole('combobox', { name, exact: true });

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the list of pairs leads to what changes, with the differences', async ({ page }) => {
    await page.goto('/compare/');
    await expect(page.getByRole('form', { name: 'Choose roles' })).toBeHidden();
    await expect(page.locator('.pairs ul ul a')).toHaveCount(20);
    await page.getByRole('link', { name: 'From Cloud Platform Engineering Leader to VP of DevOps' }).click();
    await expect(page).toHaveURL(pair);
    await expect(page.getByText(/^9 KPIs in common, 1 with stricter targets, \d+ skills new\.$/)).toBeVisible();
    await expect(kpiRow(page, 'Internal platform NPS')).toContainText('20 → 30: 10 points stricter');
    await expect(kpiRow(page, 'Change failure rate')).toContainText('10% → 15%: 5 points looser');
    await expect(kpiRow(page, 'SLO attainment')).toContainText('Not comparable: ≥ 95% for Tier 1 → ≥ 99.9% for Tier 0');
  });

  test('the other way round, stricter becomes looser', async ({ page }) => {
    await page.goto(pair);
    await page.getByRole('link', { name: 'The other way round' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(
      'VP of DevOps → Cloud Platform Engineering Leader',
    );
    await expect(kpiRow(page, 'Internal platform NPS')).toContainText('30 → 20: 10 points looser');
  });
});

test('three roles are chosen, named in the address, and stay there', async ({ page }) => {
  await page.goto('/compare/');
  await chooser(page, 'From').selectOption('Cloud and Infrastructure Leader');
  await chooser(page, 'To').selectOption('VP of Cloud Engineering');
  await chooser(page, 'Role 3').selectOption('VP of DevOps');
  await page.getByRole('button', { name: 'Compare' }).click();
  await expect(page).toHaveURL(three);
  const title = page.getByRole('heading', {
    name: 'Cloud and Infrastructure Leader, VP of Cloud Engineering, VP of DevOps',
  });
  await expect(title).toBeFocused();
  const kpis = page.getByRole('table', { name: /^KPIs: / });
  await expect(kpis.getByRole('columnheader')).toHaveText([
    'KPIs',
    'Cloud and Infrastructure Leader',
    'VP of Cloud Engineering',
    'VP of DevOps',
  ]);
  await kpis.getByRole('link', { name: 'Change failure rate' }).click();
  await expect(page).toHaveURL('/kpis/change-failure-rate/');
  await page.goBack();
  await expect(title).toBeVisible();
  await expect(chooser(page, 'Role 3')).toHaveValue('vp-devops');
});

test('the chooser says what it cannot show', async ({ page }) => {
  await page.goto('/compare/?roles=vp-devops,nobody');
  await expect(page.locator('compare-roles output')).toHaveText('No role is called nobody. Choose at least two roles.');
  await page.goto('/compare/');
  await page.getByRole('button', { name: 'Compare' }).click();
  await expect(page.locator('compare-roles output')).toHaveText('Choose at least two roles.');
});

test('in the browser two roles are compared as on their page', async ({ page }) => {
  const texts = (rows: string) =>
    page.locator(rows).evaluateAll((all) => all.map((row) => row.textContent.replace(/\s+/g, '')));
  await page.goto(pair);
  const built = await texts('.comparison tbody tr');
  await page.goto('/compare/?roles=cloud-platform-engineering-leader&roles=vp-devops');
  await expect(page.locator('.comparison')).toBeVisible();
  expect(await texts('.comparison tbody tr')).toEqual(built);
});

test('a step of a career leads to what changes', async ({ page }) => {
  await page.goto('/roles/cloud-infrastructure-leader/career/');
  await page.getByRole('link', { name: 'What changes: compare with VP of Cloud Engineering' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'Cloud and Infrastructure Leader → VP of Cloud Engineering',
  );
  await page.goto('/roles/vp-cloud-engineering/career/');
  await page.getByRole('link', { name: 'What changes: compare with Cloud and Infrastructure Leader' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'Cloud and Infrastructure Leader → VP of Cloud Engineering',
  );
});

test('a comparison and a worksheet fit on paper', async ({ page }) => {
  // The width between the margins of A4 turned on its side, in CSS pixels.
  await page.setViewportSize({ width: 1032, height: 700 });
  await page.emulateMedia({ media: 'print' });
  for (const address of [pair, three, worksheet]) {
    await page.goto(address, { waitUntil: 'networkidle' });
    await expect(page.locator('.menu')).toBeHidden();
    await expect(page.locator('table.data').first()).toBeVisible();
    for (const only of await page.locator('.turn, .pairs, .file, compare-roles form').all())
      await expect(only).toBeHidden();
    // A table that is cut off, or lies over what follows, is larger than its box.
    const outside = await page.locator('.table-box').evaluateAll(
      (boxes) =>
        boxes.filter((box) => {
          const [outer, inner] = [box, box.firstElementChild!].map((one) => one.getBoundingClientRect());
          return inner!.bottom > outer!.bottom + 1 || inner!.right > Math.min(outer!.right, innerWidth) + 1;
        }).length,
    );
    expect(outside).toBe(0);
    const stuck = await page
      .locator('table.data th')
      .evaluateAll((cells) => cells.filter((cell) => getComputedStyle(cell).position === 'sticky').length);
    expect(stuck).toBe(0);
  }
});

test('a worksheet has the definitions and targets, and room to write', async ({ page, request }) => {
  await page.goto('/roles/vp-cloud-engineering/');
  await page.getByRole('link', { name: 'Worksheet', exact: true }).click();
  await expect(page).toHaveURL(worksheet);
  await expect(page.getByText('computes no score')).toBeVisible();
  const row = page.getByRole('row', { name: 'Mean time to restore' });
  await expect(row).toContainText('Version 1, in force since');
  await expect(row).toContainText('< 60 min for SEV-1');
  expect((await row.getByRole('cell').allTextContents()).slice(-3).map((text) => text.trim())).toEqual(['', '', '']);

  const file = await page.getByRole('link', { name: 'The same as a workbook' }).getAttribute('href');
  const response = await request.get(file ?? '');
  const parts = unzip(await response.body());
  const text = Object.values(parts).join('\n');
  expect(Object.keys(parts)).toContain('xl/workbook.xml');
  for (const found of ['Mean time to restore', '&lt; 60 min for SEV-1', 'computes no score', 'Evidence'])
    expect(text).toContain(found);
});

for (const address of [pair, three, worksheet])
  for (const { colorScheme, width } of [
    { colorScheme: 'light', width: 1280 },
    { colorScheme: 'dark', width: 390 },
  ] as const)
    test(`${address}: accessible, and not too wide, at ${width} px`, async ({ browser, baseURL }) => {
      const context = await browser.newContext({ baseURL, colorScheme, viewport: { width, height: 900 } });
      const page = await context.newPage();
      await page.goto(address, { waitUntil: 'networkidle' });
      await expect(page.locator('table.data').first()).toBeVisible();
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(
        violations.map(
          ({ id, nodes }) =>
            `${id}: ${nodes
              .map(({ html }) => html)
              .slice(0, 3)
              .join(' | ')}`,
        ),
      ).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      await context.close();
    });
