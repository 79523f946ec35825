/** A template can be read, copied and downloaded; the last without JavaScript too. */
import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { unzip } from './zip.ts';

const url = '/templates/savings-register/';

test('the form is copied as Markdown', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(url);
  await page.getByRole('button', { name: 'Copy the form as Markdown' }).click();
  await expect(page.getByRole('button', { name: 'Copied' }).first()).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toMatch(/^# Savings register\n/);
  expect(copied).toContain('\\<estimate>');
});

test('each placeholder that is shown is explained', async ({ page }) => {
  await page.goto(url);
  const shown = new Set(await page.locator('.form var').allTextContents());
  const explained = await page
    .getByRole('table', { name: /The fields of/ })
    .locator('tbody th')
    .allTextContents();
  expect([...shown].sort()).toEqual(explained.map((text) => text.trim()).sort());
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  for (const [name, file, part] of [
    ['Word document (DOCX)', 'savings-register.docx', 'word/document.xml'],
    ['Workbook (XLSX)', 'savings-register.xlsx', 'xl/workbook.xml'],
  ] as const)
    test(`it is downloaded as ${name}`, async ({ page }) => {
      await page.goto(url);
      const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name }).click()]);
      expect(download.suggestedFilename()).toBe(file);
      const files = unzip(readFileSync(await download.path()));
      expect(files[part]?.length).toBeGreaterThan(100);
    });

  test('the Markdown is a file, and nothing offers what does not work', async ({ page }) => {
    await page.goto(url);
    await expect(page.getByRole('button', { name: /Copy the form/ })).toHaveCount(0);
    const address = await page.getByRole('link', { name: 'Markdown', exact: true }).getAttribute('href');
    const answer = await page.request.get(address ?? '');
    expect(await answer.text()).toMatch(/^# Savings register\n/);
  });
});

test('a role leads to its forums, and a forum to its template', async ({ page }) => {
  await page.goto('/roles/director-cloud-operations/#rhythm');
  await page.getByRole('link', { name: 'Weekly reliability review' }).first().click();
  await expect(page).toHaveURL(/\/forums\/#weekly-reliability-review$/);
  await page.getByRole('link', { name: 'Weekly reliability review agenda' }).first().click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Weekly reliability review agenda');
});
