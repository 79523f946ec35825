/** Cross-reference tables as readers use them: sorted, filtered, linked, saved and printed. */
import { readFileSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import { expect, type Download, type Locator, type Page, test } from '@playwright/test';
import { unzip } from './zip.ts';

const matrix = '/tables/role-kpi/';
const runbooks = '/tables/runbook-performer/';
/** A table that stands on several pages. */
const controls = '/tables/statement-control/';

const rows = (page: Page) => page.locator('table.data tbody tr:not(.group)');
const count = (page: Page) => page.locator('data-table output');
const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name, exact: true });
const header = (page: Page, name: string) => page.getByRole('columnheader', { name, exact: true });

/** The texts of a column as they stand; columns count from 0. */
const column = (page: Page, index: number) =>
  rows(page).evaluateAll(
    (all, place) => all.map((row) => (row as HTMLTableRowElement).cells[place]?.innerText.trim() ?? ''),
    index,
  );

/** Waits until the script has taken over the table. */
async function open(page: Page, address: string) {
  await page.goto(address);
  await expect(count(page)).toHaveText(/\d/);
}

async function saved(page: Page, name: string): Promise<{ download: Download; bytes: Buffer }> {
  const [download] = await Promise.all([page.waitForEvent('download'), button(page, name).click()]);
  return { download, bytes: readFileSync(await download.path()) };
}

test.describe('sorting', () => {
  test('goes by the typed value, both ways and back', async ({ page }) => {
    await open(page, matrix);
    const before = await column(page, 0);
    const role = 'VP of Cloud Engineering';
    const place = (await page.locator('thead th').allInnerTexts()).findIndex((title) => title.startsWith(role));
    const at = async (start: string) => (await column(page, place)).findIndex((text) => text.startsWith(start));

    await button(page, role).click();
    await expect(header(page, role)).toHaveAttribute('aria-sort', 'ascending');
    expect(await at('< 60 min')).toBeLessThan(await at('hours'));
    expect(await at('> 95%')).toBeLessThan(await at('≥ 99.9%'));
    const filled = (await column(page, place)).map((text) => text !== '');
    expect(filled).toEqual([...filled].sort((a, b) => Number(b) - Number(a)));

    await button(page, role).click();
    await expect(header(page, role)).toHaveAttribute('aria-sort', 'descending');
    expect(await at('≥ 99.9%')).toBeLessThan(await at('> 95%'));
    expect((await column(page, place)).at(-1)).toBe('');

    await button(page, role).click();
    await expect(header(page, role)).not.toHaveAttribute('aria-sort');
    expect(await column(page, 0)).toEqual(before);
  });

  test('takes the headings of groups into the rows', async ({ page }) => {
    await open(page, runbooks);
    await expect(page.locator('tr.group')).not.toHaveCount(0);
    await button(page, 'Minutes').click();
    await expect(page.locator('tr.group')).toHaveCount(0);
    await expect(rows(page).first().locator('th .row-group')).toHaveText(/\w/);
    const minutes = (await column(page, 5)).map(Number);
    expect(minutes).toEqual([...minutes].sort((a, b) => a - b));
  });

  test('works from the keyboard, and on a phone from a list', async ({ page }) => {
    await open(page, runbooks);
    await button(page, 'Minutes').focus();
    await page.keyboard.press('Enter');
    await expect(header(page, 'Minutes')).toHaveAttribute('aria-sort', 'ascending');
    await expect(button(page, 'Minutes')).toBeFocused();

    await page.setViewportSize({ width: 390, height: 844 });
    await page.getByLabel('Sort by').selectOption('Minutes, descending');
    await expect(page).toHaveURL(/sort=-minutes/);
    expect(Number((await column(page, 5))[0]?.replace(/\D/g, ''))).toBeGreaterThan(60);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  });
});

test.describe('filtering', () => {
  test('by words leaves rows that have every one, and no empty group', async ({ page }) => {
    await open(page, matrix);
    await expect(count(page)).toHaveText('59 rows');
    await page.getByLabel('Filter', { exact: true }).fill('restore MTTR');
    await expect(count(page)).toHaveText('1 of 59 rows');
    await expect(page.locator('tr.group')).toHaveCount(1);

    await page.getByLabel('Filter', { exact: true }).fill('no such words');
    await expect(count(page)).toHaveText('0 of 59 rows');
    await expect(rows(page)).toHaveCount(0);

    await button(page, 'Reset').click();
    await expect(rows(page)).toHaveCount(59);
    await expect(page).toHaveURL(matrix);
    await expect(page.getByLabel('Filter', { exact: true })).toBeFocused();
  });

  test('by facet leaves rows with that value', async ({ page }) => {
    await open(page, runbooks);
    await page.locator('summary', { hasText: 'Filter by' }).click();
    await page.getByRole('combobox', { name: 'Severity', exact: true }).selectOption('SEV-1');
    await expect(count(page)).toHaveText(/^\d+ of 52 rows$/);
    for (const text of await column(page, 4)) expect(text).toContain('SEV-1');
  });

  test('reaches over all pages of a long table', async ({ page }) => {
    await open(page, `${controls}page/2/`);
    const all = Number((await count(page).innerText()).match(/\d+/)?.[0]);
    // Its pages are nearly equally long, and none has more than 100 rows.
    await expect(rows(page)).toHaveCount(Math.ceil(all / Math.ceil(all / 100)));
    const markup = await rows(page).first().innerHTML();
    await expect(page.getByRole('navigation', { name: 'Pages' })).toBeVisible();

    await button(page, 'Statement').click();
    await expect(page).toHaveURL(new RegExp(`${controls}\\?sort=statement$`));
    await expect(page.getByRole('navigation', { name: 'Pages' })).toBeHidden();
    await expect(rows(page)).toHaveCount(100);
    await button(page, 'Show more rows').click();
    await expect(rows(page)).toHaveCount(200);

    await page.locator('summary', { hasText: 'Filter by' }).click();
    await page.getByRole('combobox', { name: 'State', exact: true }).selectOption({ index: 1 });
    await expect(count(page)).toHaveText(new RegExp(`^\\d+ of ${all} rows`));

    // A row that the browser makes is the row that the page has.
    await button(page, 'Reset').click();
    const words = (await column(page, 1))[0]!.split('\n').at(-1)!;
    await page.getByLabel('Filter', { exact: true }).fill(words);
    await expect(count(page)).toHaveText(new RegExp(`^\\d+ of ${all} rows$`));
    const made = await rows(page).evaluateAll((list) => list.map((row) => row.innerHTML));
    const plain = (html: string) => html.replace(/ data-sort="[^"]*"/g, '').replace(/\s+/g, ' ');
    expect(made.map(plain)).toContain(plain(markup));
  });
});

test('a table that cannot be loaded whole says so, and stays as it was', async ({ page }) => {
  await page.route('**/rows.json', (route) => route.abort());
  await open(page, controls);
  const before = await column(page, 0);
  await page.getByLabel('Filter', { exact: true }).fill('backup');
  await expect(count(page)).toHaveText(/could not be loaded/);
  expect(await column(page, 0)).toEqual(before);

  await page.unroute('**/rows.json');
  await page.getByLabel('Filter', { exact: true }).fill('backups');
  await expect(count(page)).toHaveText(/^\d+ of \d+ rows$/);
});

test.describe('columns', () => {
  const cells = (row: Locator) => row.locator('th:visible, td:visible');

  test('can be left out, except for the first', async ({ page }) => {
    await open(page, runbooks);
    await page.locator('summary', { hasText: 'Columns' }).click();
    await expect(page.getByRole('checkbox', { name: 'Runbook' })).toHaveCount(0);
    const all = await cells(rows(page).first()).count();
    await page.getByRole('checkbox', { name: 'Owner' }).uncheck();
    await expect(header(page, 'Owner')).toBeHidden();
    await expect(cells(rows(page).first())).toHaveCount(all - 1);
    await expect(page.locator('tr.group th').first()).toHaveAttribute('colspan', String(all - 1));
    await expect(page).toHaveURL(/\?hide=owner$/);
  });
});

test('a view can be linked, reloaded and come back to', async ({ page }) => {
  await open(page, `${runbooks}?q=service&severity=SEV-1&sort=-minutes&hide=owner`);
  const view = async () => ({ names: await column(page, 0), count: await count(page).innerText() });
  const first = await view();
  expect(first.count).toMatch(/^\d+ of 52 rows/);
  await expect(page.getByLabel('Filter', { exact: true })).toHaveValue('service');
  await expect(page.getByRole('combobox', { name: 'Severity', exact: true })).toHaveValue('SEV-1');
  await expect(header(page, 'Minutes')).toHaveAttribute('aria-sort', 'descending');
  await expect(header(page, 'Owner')).toBeHidden();

  await page.reload();
  await expect(count(page)).toHaveText(/of 52 rows/);
  expect(await view()).toEqual(first);

  await rows(page).first().getByRole('link').first().click();
  await expect(page).toHaveURL(/\/runbooks\//);
  await page.goBack();
  await expect(count(page)).toHaveText(/of 52 rows/);
  expect(await view()).toEqual(first);
});

test.describe('saving', () => {
  test('CSV has what is shown, in its order', async ({ page }) => {
    await open(page, `${runbooks}?severity=SEV-1&sort=-minutes&hide=owner`);
    const shown = await column(page, 0);
    const { download, bytes } = await saved(page, 'Download CSV');
    expect(download.suggestedFilename()).toBe('runbook-performer.csv');
    const lines = bytes.toString('utf8').trimEnd().split('\r\n');
    expect(lines[0]).toMatch(/^\uFEFFGroup,Runbook,Performed by,Severity,Minutes/);
    expect(lines.length - 1).toBe(shown.length);
    shown.forEach((name, index) => expect(lines[index + 1]).toContain(name.split('\n').at(-1)));
  });

  test('CSV of an untouched table is the file that stands beside it', async ({ page, request }) => {
    for (const address of [matrix, controls]) {
      await open(page, address);
      const file = await request.get(`${address.slice(0, -1)}.csv`);
      const { bytes } = await saved(page, 'Download CSV');
      expect(bytes.toString('utf8')).toBe(await file.text());
    }
  });

  test('XLSX has what is shown, numbers as numbers', async ({ page }) => {
    await open(page, `${runbooks}?q=Failover&hide=owner`);
    const shown = await rows(page).count();
    const { download, bytes } = await saved(page, 'Download XLSX');
    expect(download.suggestedFilename()).toBe('runbook-performer.xlsx');
    const files = unzip(bytes);
    const sheet = files['xl/worksheets/sheet1.xml'] ?? '';
    expect(sheet.match(/<row /g)).toHaveLength(shown + 1);
    const minutes = (await column(page, 5))[0];
    expect(sheet).toMatch(new RegExp(`<c [^>]*>\\s*<v>${minutes}</v>`));
    expect(sheet).not.toContain('<f>');
    expect(files['xl/sharedStrings.xml']).toContain('Performed by');
  });
});

test('print shows the whole view without the tools', async ({ page }) => {
  await open(page, `${controls}?sort=control`);
  await page.emulateMedia({ media: 'print' });
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
  const all = Number((await count(page).innerText()).match(/\d+/)?.[0]);
  await expect(rows(page)).toHaveCount(all);
  await expect(page.locator('.table-tools')).toBeHidden();
  await expect(button(page, 'Download CSV')).toBeHidden();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the table is whole, and its tools are not there', async ({ page }) => {
    await page.goto(runbooks);
    await expect(page.getByRole('table')).toContainText('Disaster recovery failover');
    await expect(rows(page)).toHaveCount(52);
    await expect(page.locator('.table-tools')).toBeHidden();
    await expect(button(page, 'Download CSV')).toBeHidden();
    await expect(page.getByRole('link', { name: 'CSV', exact: true })).toBeVisible();
  });
});

for (const width of [1280, 390])
  for (const colorScheme of ['light', 'dark'] as const)
    test(`open tools have no violation that axe can find, ${colorScheme}, ${width} px`, async ({
      browser,
      baseURL,
    }) => {
      // axe runs in every frame, which needs a context of its own.
      const context = await browser.newContext({ baseURL, colorScheme, viewport: { width, height: 900 } });
      const page = await context.newPage();
      await open(page, `${runbooks}?severity=SEV-1&sort=-minutes`);
      for (const summary of await page.locator('data-table details:not([open]) > summary').all()) await summary.click();
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      await context.close();
    });
