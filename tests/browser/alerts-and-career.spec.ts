/** Alert pages and the career map as readers use them: there without scripts, named, with links, in both themes. */
import { expect, test } from '@playwright/test';

test('the name of an alert is one word, and breaks between its parts', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('/alerts/CloudSpendAnomaly/');
  const title = page.getByRole('heading', { level: 1, name: 'CloudSpendAnomaly', exact: true });
  expect(await title.evaluate((heading) => (heading as HTMLElement).innerText)).toBe('CloudSpendAnomaly');
  expect(await title.evaluate((heading) => heading.innerHTML)).toContain('Spend<wbr');
  await page.goto('/search/?q=CloudSpendAnomaly');
  // Results of the text are loaded when they come into view, and on a phone they stand below the answers.
  await page.getByRole('heading', { name: 'In the text' }).scrollIntoViewIfNeeded();
  await page.mouse.wheel(0, 800);
  await expect(page.locator('.search-results .pf-result-link').first()).toHaveText('CloudSpendAnomaly');
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('the map is there, and leads to the roles', async ({ page }) => {
    await page.goto('/tables/career/');
    const map = page.getByRole('group', { name: 'Career map' });
    await expect(map).toBeVisible();
    await map.getByRole('link', { name: /^VP of DevOps$/ }).click();
    await expect(page).toHaveURL(/\/roles\/vp-devops\/$/);
  });
});

for (const colorScheme of ['light', 'dark'] as const)
  test(`lines and words have the colour of the text, ${colorScheme}`, async ({ browser, baseURL }) => {
    const context = await browser.newContext({ baseURL, colorScheme });
    const page = await context.newPage();
    await page.goto('/tables/career/');
    const colours = await page.locator('figure.map').evaluate((figure) => {
      const of = (selector: string, property: string) =>
        getComputedStyle(figure.querySelector(selector)!).getPropertyValue(property);
      const text = getComputedStyle(figure).color;
      return [of('g > path:not(a *)', 'stroke') === text, of('g > text:not(a *)', 'fill') === text];
    });
    expect(colours).toEqual([true, true]);
    await context.close();
  });

test('on a phone the map scrolls in its own box', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ baseURL, viewport: { width: 390, height: 844 } });
  const page = await context.newPage();
  await page.goto('/tables/career/');
  const widths = await page.evaluate(() => [
    document.documentElement.scrollWidth,
    document.querySelector('figure.map')!.scrollWidth,
  ]);
  expect(widths[0]).toBe(390);
  expect(widths[1]).toBeGreaterThan(390);
  await context.close();
});

test('an alert leads to its runbook, and on to the steps', async ({ page }) => {
  await page.goto('/alerts/');
  await page.getByRole('link', { name: 'CertificateExpired', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('CertificateExpired');
  await page.getByRole('link', { name: 'Start at step 1' }).click();
  await expect(page).toHaveURL(/\/runbooks\/certificate-renewal\/#step-1$/);
});
