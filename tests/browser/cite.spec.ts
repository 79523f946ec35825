/** Cite: opened and copied from the keyboard, announced, and there to select without JavaScript. */
import { expect, test } from '@playwright/test';

const page = '/kpis/mean-time-to-restore/';

test('a citation with the target of a role is copied from the keyboard', async ({ page: tab, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await tab.goto(page);
  await tab.getByText('Cite', { exact: true }).first().focus();
  await tab.keyboard.press('Enter');
  await tab.locator('.cite-bar select').first().selectOption('With the target of VP of DevOps');
  await tab.getByRole('button', { name: 'Copy as Markdown' }).first().press('Enter');
  await expect(tab.getByRole('status').filter({ hasText: 'Copied as Markdown' })).toBeVisible();
  const text = await tab.evaluate(() => navigator.clipboard.readText());
  expect(text).toMatch(/^\[Mean time to restore \\?\(MTTR\\?\), version \d+.*\]\(http.*\/v\d+\/#role-vp-devops\)/);
  expect(text).toContain('Target of VP of DevOps');
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the text is there to select', async ({ page: tab }) => {
    await tab.goto(page);
    await tab.getByText('Cite', { exact: true }).first().click();
    await expect(tab.locator('.citation').first()).toBeVisible();
    await expect(tab.locator('.citation').filter({ hasText: 'Target of VP of DevOps' })).toBeVisible();
  });
});
