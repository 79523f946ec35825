/** Getting ready for a duty: the first day at a glance, and ticks that can be carried away. */
import { readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';

const start = '/start/on-call-engineer/';
const box = (page: Page, name: RegExp) => page.getByRole('checkbox', { name });

for (const { width, screens } of [
  { width: 1280, screens: 1 },
  { width: 390, screens: 2 },
])
  test(`the first day stands on ${screens} screen of ${width} px`, async ({ page }) => {
    const height = width === 390 ? 844 : 800;
    await page.setViewportSize({ width, height });
    await page.goto(start);
    const end = await page
      .locator('.stage')
      .first()
      .evaluate((stage) => stage.getBoundingClientRect().bottom);
    expect(end).toBeLessThanOrEqual(height * screens);
  });

test('ticks survive a reload, and travel in a file', async ({ page, browser, baseURL }) => {
  await page.goto(start);
  await box(page, /^Read: Incident escalation/).check();
  await page.reload();
  await expect(box(page, /^Read: Incident escalation/)).toBeChecked();
  await expect(page.locator('.stages .count').first()).toHaveText(/^1\//);

  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save ticks' }).click();
  const path = await (await download).path();
  expect(JSON.parse(readFileSync(path, 'utf8'))).toMatchObject({ rolebook: 'start', start: 'on-call-engineer' });

  const other = await browser.newContext({ baseURL });
  const there = await other.newPage();
  await there.goto(start);
  await there.locator('input[type=file]').setInputFiles(path);
  await expect(box(there, /^Read: Incident escalation/)).toBeChecked();
  await there
    .locator('input[type=file]')
    .setInputFiles({ name: 'x.json', mimeType: 'application/json', buffer: Buffer.from('{}') });
  await expect(there.locator('.record-tools').getByText('This file was not saved by this page')).toBeVisible();
  await other.close();
});

test('what has changed in meaning since it was ticked says so', async ({ page }) => {
  await page.goto(start);
  const line = page.locator('li[data-key="runbook:incident-escalation:read"]');
  await page.evaluate(() =>
    localStorage.setItem(
      'rolebook:start:on-call-engineer',
      JSON.stringify({ 'runbook:incident-escalation:read': { at: 0, mark: 'v0' } }),
    ),
  );
  await page.reload();
  await expect(line).toContainText('Changed since you read it');
  await line.getByRole('button', { name: 'Read again' }).click();
  await expect(line).not.toContainText('Changed since you read it');
});

test('a role has a plan too, up to its ninetieth day', async ({ page }) => {
  await page.goto('/start/vp-devops/');
  await expect(page.getByRole('heading', { level: 2, name: /^Day 90/ })).toBeVisible();
  await expect(page.getByRole('heading', { level: 3, name: 'What is reached by then' }).first()).toBeVisible();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('it is a list', async ({ page }) => {
    await page.goto(start);
    await expect(page.getByRole('link', { name: 'Incident escalation' }).first()).toBeVisible();
    await expect(page.getByRole('checkbox')).toHaveCount(0);
    await expect(page.locator('.record-tools')).toBeHidden();
  });
});
