/** Search: answers by keyboard, the same as in the command line; the text with its filters; the index lists. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';

const answers = 'dialog find-box a[data-answer]';

async function ask(page: Page, text: string) {
  const box = page.locator('dialog find-box');
  await box.evaluate((element) => element.removeAttribute('data-settled'));
  await page.locator('dialog input').fill(text);
  await expect(box).toHaveAttribute('data-settled', '');
}

const queries = [
  'MTTR',
  'CFR',
  'break glass',
  'error budget policy',
  'how must we rotate a leaked key',
  'CertificateExpired',
  'certifcate renwal',
  'oncall',
  'who approves exceptions',
  'P1',
  'what do i read in my first week',
  'compare vp of devops',
  'terraform',
];

test('the dialog shows what the command line prints, in its order', async ({ page }) => {
  const work = mkdtempSync(join(tmpdir(), 'rolebook-dialog-'));
  const file = join(work, 'queries.txt');
  writeFileSync(file, queries.join('\n'));
  const { stdout } = spawnSync('npm', ['run', '-s', 'find', '--', '--format', 'json', '--file', file], {
    encoding: 'utf8',
  });
  rmSync(work, { recursive: true });
  await page.goto('/');
  await page.keyboard.press('Control+k');
  for (const line of stdout.trim().split('\n')) {
    const { query, results } = JSON.parse(line) as { query: string; results: { url: string }[] };
    await ask(page, query);
    const shown = await page.locator(answers).evaluateAll((rows) => rows.map((row) => row.getAttribute('href')));
    expect(shown, query).toEqual(results.map(({ url }) => url));
  }
});

test('the keyboard opens, types, chooses, opens an answer and closes', async ({ page }) => {
  await page.goto('/');
  await page.keyboard.press('/');
  const input = page.getByRole('combobox', { name: 'Search the handbook' });
  await expect(input).toBeFocused();
  await ask(page, 'error budget');
  await expect(page.locator('.find-definition').first()).toContainText('The failure that an SLO permits');
  const rows = page.locator('dialog').getByRole('option');
  await expect(rows.first()).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('ArrowDown');
  await expect(rows.nth(1)).toHaveAttribute('aria-selected', 'true');
  await expect(input).toHaveAttribute('aria-activedescendant', (await rows.nth(1).getAttribute('id')) as string);
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  await expect(rows.last()).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('ArrowDown');
  const [first = '', title = ''] = [
    await rows.first().getAttribute('href'),
    await rows.first().locator('.find-title').textContent(),
  ].map(String);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(new RegExp(`${first}$`));
  // The address is there before the page is.
  await page.locator('main').waitFor({ state: 'attached' });
  await page.keyboard.press('Control+k');
  await expect(page.locator('dialog.find')).toBeVisible();
  await expect(page.locator('dialog').getByRole('option').first()).toContainText(title);
  await page.keyboard.press('Escape');
  await expect(page.locator('dialog.find')).toBeHidden();
});

test('no letter is lost that is typed before the scripts are there', async ({ page }) => {
  await page.route('**/*.js', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 800));
    await route.continue();
  });
  await page.goto('/', { waitUntil: 'commit' });
  // What stands before the page proper has been read, and with it the few lines that open the dialog.
  await page.locator('main').waitFor({ state: 'attached' });
  await page.keyboard.press('Control+k');
  await page.keyboard.type('MTTR');
  await expect(page.locator('dialog input')).toHaveValue('MTTR');
  await page.keyboard.press('Enter');
  await expect(page.locator(answers).first()).toContainText('Mean time to restore');
});

test('the name of an alert leads to the first step of its runbook', async ({ page }) => {
  await page.goto('/');
  await page.keyboard.press('Control+k');
  await ask(page, 'CertificateExpired');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/runbooks\/certificate-renewal\/#step-1$/);
});

test('a slip is mended and said; nonsense finds nothing and offers the lists', async ({ page }) => {
  await page.goto('/');
  await page.keyboard.press('Control+k');
  await ask(page, 'cost forcast');
  await expect(page.locator('dialog .find-note')).toHaveText('Showing results for “cost forecast”');
  await expect(page.locator('dialog [role=status]')).toContainText(/^\d+ answers\. First: /);
  await ask(page, 'xyzzy plugh wibble');
  await expect(page.locator(answers)).toHaveCount(0);
  await expect(page.locator('dialog .find-nothing')).toBeVisible();
  await expect(page.locator('dialog .find-nothing').getByRole('link', { name: 'Runbooks' })).toBeVisible();
});

test('the search page shows answers, then the text, and keeps the search in its address', async ({ page }) => {
  await page.goto('/search/?q=how+must+we+break+glass+zebra');
  await expect(page.locator('.search-page a[data-answer]').first()).toHaveAttribute('href', /break-glass/);
  await expect(page.locator('.search-relaxed')).toContainText('these have');
  await page.locator('#in-the-text').evaluate((heading) => heading.scrollIntoView());
  await expect(page.locator('.search-results .pf-result-link').first()).toBeVisible();
  await page.locator('.search-page').getByRole('combobox').fill('failover');
  await expect(page).toHaveURL(/q=failover/);
});

test('filters narrow the text, and the address keeps them', async ({ page }) => {
  await page.goto('/search/?q=restore&Kind=Runbook');
  const results = page.locator('.search-results .pf-result-link');
  await page.locator('#in-the-text').evaluate((heading) => heading.scrollIntoView());
  await expect(results.first()).toBeVisible();
  for (const link of await results.all()) expect(await link.getAttribute('href')).toMatch(/^\/runbooks\//);
  await page.locator('.search-page').getByRole('combobox').fill('failover');
  await expect(page).toHaveURL(/q=failover/);
  await expect(page).toHaveURL(/Kind=Runbook/);
});

test('the filters are those that readers ask by', async ({ page }) => {
  await page.goto('/search/');
  for (const name of ['Kind', 'Category', 'Role', 'Duty', 'Severity', 'Framework', 'Status'])
    await expect(page.locator('.pf-filter-group-name', { hasText: name })).toBeVisible();
});

test('a result of the text says of what kind it is', async ({ page }) => {
  await page.goto('/search/?q=break+glass');
  await page.locator('#in-the-text').evaluate((heading) => heading.scrollIntoView());
  const results = page.locator('.search-results .pf-result-card');
  await expect(results.filter({ hasText: 'Break-glass production access' }).first()).toContainText('Runbook');
});

test('nothing of the text is loaded before somebody searches, and a filter alone is a search', async ({ page }) => {
  const loaded: string[] = [];
  page.on('request', (request) => loaded.push(request.url()));
  await page.goto('/search/');
  await expect(page.locator('pagefind-summary')).toHaveText('Type a word, or choose a filter.');
  await page.locator('.pf-filter-group-name', { hasText: 'Kind' }).click();
  expect(loaded.filter((url) => url.endsWith('.pf_index'))).toEqual([]);
  await page.getByLabel(/^KPI/).check();
  await expect(page.locator('pagefind-summary')).toHaveText('59 results');
  await expect(page).toHaveURL(/Kind=KPI/);
});

test('a search that finds very much shows the first part, and says so', async ({ page }) => {
  await page.goto('/search/?q=the');
  await expect(page.locator('.search-results .pf-result')).toHaveCount(100);
  await expect(page.getByText('The first 100 are shown.')).toBeVisible();
  await page.locator('.search-page').getByRole('combobox').fill('break glass');
  await expect(page.getByText('The first 100 are shown.')).toBeHidden();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('search is a link to a page that lists the lists', async ({ page }) => {
    await page.goto('/');
    await page.locator('header .find-open').click();
    await expect(page).toHaveURL(/\/search\/$/);
    await expect(page.getByText('Searching needs JavaScript.')).toBeVisible();
    await expect(page.getByRole('combobox', { name: 'Search the handbook' })).toHaveCount(0);
  });
});

test('the filter of an index hides what does not match, and whole groups', async ({ page }) => {
  await page.goto('/kpis/');
  await page.getByRole('searchbox', { name: 'Filter' }).fill('mttr');
  await expect(page.getByRole('link', { name: 'Mean time to restore (MTTR)' })).toBeVisible();
  await expect(page.locator('[data-row]:visible')).toHaveCount(1);
  await expect(page.locator('[data-group]:visible')).toHaveCount(1);
  await expect(page.locator('output')).toHaveText(/^1 of 59 shown$/);
});
