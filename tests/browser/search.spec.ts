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
