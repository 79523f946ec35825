/** Search: titles and aliases win, filters narrow, and a search can be linked. */
import { expect, test } from '@playwright/test';

const firstResult = '.search-results a';

for (const [words, address] of [
  ['MTTR', '/kpis/mean-time-to-restore/'],
  ['CFR', '/kpis/change-failure-rate/'],
  ['break glass', '/runbooks/break-glass-access/'],
  ['error budget policy', '/policies/error-budget-policy/'],
] as const)
  test(`“${words}” brings ${address} first`, async ({ page }) => {
    await page.goto(`/search/?q=${encodeURIComponent(words)}`);
    await expect(page.locator(firstResult).first()).toHaveAttribute('href', new RegExp(`^${address}`));
  });

test('filters narrow the results, and the address keeps them', async ({ page }) => {
  await page.goto('/search/?q=restore&Kind=Runbook');
  await expect(page.locator(firstResult).first()).toBeVisible();
  for (const link of await page.locator(firstResult).all())
    expect(await link.getAttribute('href')).toMatch(/^\/runbooks\//);
  await page.getByRole('searchbox').fill('failover');
  await expect(page).toHaveURL(/q=failover/);
  await expect(page).toHaveURL(/Kind=Runbook/);
});

test('a result says of what kind it is', async ({ page }) => {
  await page.goto('/search/?q=break+glass');
  const results = page.locator('.search-results .pf-result-card');
  await expect(results.filter({ hasText: 'Break-glass production access' }).locator('.kind')).toHaveText('Runbook');
  await expect(results.filter({ hasText: 'break-glass policy' }).first().locator('.kind')).toHaveText('Policy');
});

test('nothing of the index is loaded before somebody searches, and a filter alone is a search', async ({ page }) => {
  const loaded: string[] = [];
  page.on('request', (request) => loaded.push(request.url()));
  await page.goto('/search/');
  await expect(page.locator('pagefind-summary')).toHaveText('Type a word, or choose a filter.');
  await page.locator('.pf-filter-group-name', { hasText: 'Kind' }).click();
  expect(loaded.filter((url) => url.endsWith('.pf_index'))).toEqual([]);
  await page.getByLabel(/^KPI/).check();
  await expect(page.locator('pagefind-summary')).toHaveText('55 results');
  await expect(page).toHaveURL(/Kind=KPI/);
});

test('a search that finds very much shows the first part, and says so', async ({ page }) => {
  await page.goto('/search/?q=the');
  await expect(page.locator('.search-results .pf-result')).toHaveCount(100);
  await expect(page.getByText('The first 100 are shown.')).toBeVisible();
  await page.getByRole('searchbox').fill('break glass');
  await expect(page.getByText('The first 100 are shown.')).toBeHidden();
});

test('the quick search opens from the keyboard', async ({ page }) => {
  await page.goto('/');
  await page.keyboard.press('Control+k');
  await page.locator('dialog input[type=text]').fill('MTTR');
  await expect(page.locator('dialog .pagefind-ui__result-link').first()).toHaveText(/Mean time to restore/);
});

test('the filter of an index hides what does not match, and whole groups', async ({ page }) => {
  await page.goto('/kpis/');
  await page.getByRole('searchbox', { name: 'Filter' }).fill('mttr');
  await expect(page.getByRole('link', { name: 'Mean time to restore (MTTR)' })).toBeVisible();
  await expect(page.locator('[data-row]:visible')).toHaveCount(1);
  await expect(page.locator('[data-group]:visible')).toHaveCount(1);
  await expect(page.locator('output')).toHaveText(/^1 of 55 shown$/);
});
