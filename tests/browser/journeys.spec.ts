/** What each reader comes for, from the home page on. */
import { expect, test } from '@playwright/test';

test('staff find what their role is held to', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('link', { name: 'VP of Cloud Engineering' }).first().click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('VP of Cloud Engineering');

  await page.getByRole('link', { name: 'All 22 KPIs with their targets' }).click();
  const kpis = page.getByRole('table', { name: /KPIs of the VP of Cloud Engineering/ });
  const restore = kpis.getByRole('row').filter({ hasText: 'Mean time to restore' });
  await expect(restore).toContainText('< 60 min for SEV-1');
  await expect(restore).toContainText('Monthly');
  await expect(kpis.locator('tbody tr:not(.group)')).toHaveCount(22);

  const parts = page.getByRole('navigation', { name: 'Parts' });
  for (const part of ['Decisions', 'Skills', 'Tools', 'What it owns', 'First year'])
    await expect(parts.getByRole('link', { name: part, exact: true })).toBeVisible();

  await restore.getByRole('link', { name: 'Mean time to restore (MTTR)', exact: true }).click();
  const targets = page.getByRole('table', { name: /What each role aims for/ });
  await expect(targets.locator('tbody tr')).toHaveCount(5);
});

test('new hires find what to learn for a duty', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('link', { name: 'Incident commander' }).first().click();
  await page.locator('.stage').getByRole('link', { name: 'Major incident response' }).first().click();

  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Major incident response');
  const steps = page.locator('ol.steps > li');
  expect(await steps.count()).toBeGreaterThan(4);
  for (const step of await steps.all()) await expect(step.locator('p.expect')).toHaveCount(1);
});

test('managers find a definition by its abbreviation and can cite it', async ({ page }) => {
  await page.goto('/search/');
  await page.locator('.search-page').getByRole('combobox').fill('MTTR');
  await page.locator('.search-page a[data-answer]').first().click();
  await expect(page).toHaveURL(/\/kpis\/mean-time-to-restore\//);
  const brief = page.locator('.brief');
  for (const part of ['Clock starts', 'Clock stops', 'Minutes', 'Lower is better', 'Targets by role'])
    await expect(brief).toContainText(part);
  await expect(page.locator('.cite').first()).toContainText('Cite');
});

test('a policy shows who carries out each statement', async ({ page }) => {
  await page.goto('/policies/production-access-policy/#s-04');
  const statement = page.locator('#s-04');
  await expect(statement).toBeInViewport();
  await expect(statement).toContainText('Carried out by');
  await statement.getByRole('link', { name: 'Break-glass production access' }).first().click();
  await expect(page.getByRole('heading', { name: 'Policies it implements' })).toBeVisible();
  await expect(page.locator('a[href="/policies/production-access-policy/#s-04"]').first()).toBeVisible();
});
