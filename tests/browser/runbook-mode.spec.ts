/** Running a runbook: what is ticked stays, names are filled in everywhere, and one can copy on plain HTTP too. */
import { expect, type Page, test } from '@playwright/test';
import { pdfPages } from './pdf.ts';

const runbook = '/runbooks/certificate-renewal/';
const tick = (page: Page, step: number) => page.locator(`#step-${step}`).getByRole('checkbox', { name: /^Step/ });

test('from an alert to its first step on a phone in one tap', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('/alerts/CertificateExpired/');
  await page.getByRole('link', { name: 'Start at step 1' }).click();
  await expect(page).toHaveURL(/\/runbooks\/certificate-renewal\/#step-1$/);
  await expect(page.locator('#step-1')).toBeInViewport();
});

test('ticks, times and names survive a reload, and the timeline has them but no names', async ({ page }) => {
  await page.goto(runbook);
  await page.getByRole('link', { name: 'Start', exact: true }).click();
  await tick(page, 1).check();
  await page.getByText('Fill in names').click();
  await page.getByLabel('<cluster>', { exact: true }).fill('blue-1');
  await page.reload();
  await expect(tick(page, 1)).toBeChecked();
  await expect(page.locator('#step-1 .tick time')).toHaveText(/^\d\d:\d\d$/);
  await expect(page.getByRole('timer')).toHaveText(/^\d+:\d\d$/);
  await expect(page.locator('#step-2 code').first()).toContainText('--context blue-1');
  expect(page.url()).not.toContain('blue-1');
  const timeline = page.locator('#timeline pre');
  await expect(timeline).toContainText(/\(\+0 min\) Step 1 done: List what depends on it/);
  await expect(timeline).toContainText('version 2');
  await expect(timeline).not.toContainText('blue-1');

  page.on('dialog', (dialog) => void dialog.accept());
  await page.getByRole('button', { name: 'Reset' }).click();
  await expect(tick(page, 1)).not.toBeChecked();
  await expect(page.locator('#step-2 code').first()).toContainText('<cluster>');
});

test('whom to call appears when the minutes have passed', async ({ page }) => {
  await page.clock.install();
  await page.goto(runbook);
  await page.getByRole('link', { name: 'Start', exact: true }).click();
  const due = page.getByRole('list', { name: 'Call now' });
  await expect(due).toContainText('Incident commander');
  await expect(due).toContainText('contact not set');
  await expect(due).not.toContainText('Service owner');
  await page.clock.fastForward('31:00');
  const line = due.getByRole('listitem').filter({ hasText: 'After 30 min' });
  await expect(line).toContainText('Service owner');
  await expect(page.getByRole('status').filter({ hasText: '30 minutes have passed' })).toHaveCount(1);
  await line.getByRole('button', { name: 'Called' }).click();
  await expect(due).not.toContainText('Service owner');
  await expect(page.locator('#timeline pre')).toContainText('(+31 min) Called: After 30 min: Service owner');
});

test('a provider that is chosen once is shown in the whole handbook', async ({ page }) => {
  await page.goto(runbook);
  const tabs = page.locator('#step-2').getByRole('tablist', { name: 'Provider' });
  await tabs.getByRole('tab', { name: 'AWS' }).focus();
  await page.keyboard.press('ArrowRight');
  await expect(tabs.getByRole('tab', { name: 'Azure' })).toHaveAttribute('aria-selected', 'true');
  await page.goto('/runbooks/break-glass-access/');
  await expect(page.locator('.provider[data-provider=azure]').first()).not.toHaveAttribute('hidden');
  await expect(page.locator('.provider[data-provider=aws]').first()).toHaveAttribute('hidden');
});

test('on plain HTTP the old way copies, and where none does, that is said', async ({ page }) => {
  await page.addInitScript(() => {
    // A page that was not served securely has no clipboard.
    Object.defineProperty(navigator, 'clipboard', { value: undefined });
    const obey = () => {
      if ((window as { refuses?: boolean }).refuses) return false;
      const event = new ClipboardEvent('copy', { clipboardData: new DataTransfer(), bubbles: true, cancelable: true });
      document.dispatchEvent(event);
      (window as { copied?: string }).copied = event.clipboardData?.getData('text/plain');
      return true;
    };
    Object.defineProperty(document, 'execCommand', { value: obey });
  });
  await page.goto(runbook);
  const copy = page.locator('#step-2').getByRole('button', { name: 'Copy command' }).first();
  await copy.click();
  expect(await page.evaluate(() => (window as { copied?: string }).copied)).toBe(
    '# cert-manager\nkubectl --context <cluster> get certificate -A -o wide',
  );
  await expect(page.getByRole('status').filter({ hasText: 'still to be replaced: <cluster>' })).toHaveCount(1);
  await page.evaluate(() => ((window as { refuses?: boolean }).refuses = true));
  await copy.click();
  await expect(page.getByRole('status').filter({ hasText: 'does not let this page copy' })).toHaveCount(1);
  expect(await page.evaluate(() => getSelection()?.toString())).toContain('kubectl');
});

test('what is pressed in runbook mode is large enough for a thumb', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(runbook);
  await page.getByRole('link', { name: 'Start', exact: true }).click();
  const small = await page
    .locator('runbook-mode :is(button, .tick, [data-start], .next)')
    .evaluateAll((all) =>
      all
        .map((one) => ({ text: one.textContent, height: one.getBoundingClientRect().height }))
        .filter(({ height }) => height > 0 && height < 44),
    );
  expect(small).toEqual([]);
});

test('no command is cut off on a small phone', async ({ page }) => {
  await page.setViewportSize({ width: 316, height: 700 });
  await page.goto(runbook);
  const cut = await page
    .locator('pre:has(.command)')
    .evaluateAll((all) => all.filter((pre) => pre.scrollWidth > pre.clientWidth + 1).length);
  expect(cut).toBe(0);
});

test('what is folded opens for its address', async ({ page }) => {
  await page.goto(`${runbook}#confirm`);
  await expect(page.getByText('Look at what is served, not at what is stored')).toBeVisible();
});

test('paper has what is folded, in few sheets, each with its address', async ({ page }) => {
  await page.goto(runbook);
  await page.emulateMedia({ media: 'print' });
  const pdf = await page.pdf({ format: 'A4', preferCSSPageSize: true });
  expect(pdfPages(pdf)).toBeLessThanOrEqual(8);
  await expect(page.locator('.run-bar')).toBeHidden();
  await expect(page.locator('.provider[data-provider=azure]').first()).toBeVisible();
  const from = await page.evaluate(() => document.documentElement.style.getPropertyValue('--printed-from'));
  expect(from).toContain('/runbooks/certificate-renewal/ · version 2');
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the steps are there, and each provider stands under its name', async ({ page }) => {
    await page.goto(`${runbook}#step-2`);
    const step = page.locator('#step-2');
    await expect(step).toBeInViewport();
    for (const provider of ['AWS', 'Azure', 'Google Cloud'])
      await expect(step.getByText(provider, { exact: true })).toBeVisible();
    for (const pre of await step.locator('.provider pre').all()) await expect(pre).toBeVisible();
    await expect(page.locator('[data-timeline]')).toBeHidden();
    await page.locator('summary', { hasText: 'Confirm' }).click();
    await expect(page.getByText('Look at what is served')).toBeVisible();
  });
});
