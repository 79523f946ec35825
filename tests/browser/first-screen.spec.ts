/** What readers come for stands in the first screen, or one click from it; nothing moves while a page loads. */
import { expect, type Locator, type Page, test } from '@playwright/test';

const screens = { desk: { width: 1280, height: 800 }, phone: { width: 390, height: 844 } };

/** How many screens have to be scrolled before the whole of a part is seen. */
async function screensTo(page: Page, part: Locator): Promise<number> {
  const box = await part.boundingBox();
  return ((box?.y ?? Infinity) + (box?.height ?? 0)) / page.viewportSize()!.height;
}

test.describe('at 1280 × 800', () => {
  test.use({ viewport: screens.desk });

  test('the targets and decisions of a role', async ({ page }) => {
    await page.goto('/roles/vp-devops/');
    expect(await screensTo(page, page.getByRole('table', { name: /is known by/ }))).toBeLessThanOrEqual(1);
    for (const count of await page.locator('.counts').all())
      expect(await screensTo(page, count)).toBeLessThanOrEqual(1);
    for (const name of ['Worksheet', 'Compare with …'])
      expect(await screensTo(page, page.getByText(name, { exact: true }))).toBeLessThanOrEqual(1);
    await page.locator('.counts a').first().click();
    await expect(page.getByRole('table', { name: /may decide/ })).toBeInViewport();
  });

  test('formula and targets of a KPI', async ({ page }) => {
    await page.goto('/kpis/mean-time-to-restore/');
    for (const part of ['Formula', 'Targets by role'])
      expect(await screensTo(page, page.getByRole('heading', { name: part }))).toBeLessThanOrEqual(0.5);
    expect(await screensTo(page, page.getByRole('table', { name: /aims for/ }))).toBeLessThanOrEqual(1);
  });

  test('whom a policy binds, and its first statement with its numbers', async ({ page }) => {
    await page.goto('/policies/vulnerability-management-policy/');
    expect(await screensTo(page, page.locator('.brief'))).toBeLessThanOrEqual(0.75);
    expect(await screensTo(page, page.locator('#s-01 .numbers'))).toBeLessThanOrEqual(1);
  });

  test('the four tasks of home', async ({ page }) => {
    await page.goto('/');
    expect(await page.locator('.tasks > section').count()).toBe(4);
    expect(await screensTo(page, page.locator('.tasks'))).toBeLessThanOrEqual(1);
  });

  test('the search stands at the same place on every page', async ({ page }) => {
    const places = new Set<number>();
    for (const address of ['/', '/roles/vp-devops/', '/kpis/toil-ratio/', '/tables/role-kpi/', '/glossary/']) {
      await page.goto(address);
      places.add((await page.locator('header .find-open').boundingBox())!.x);
    }
    expect([...places]).toHaveLength(1);
  });
});

test.describe('on a phone', () => {
  test.use({ viewport: screens.phone });

  test('targets and decisions of a role stand on its first two screens', async ({ page }) => {
    await page.goto('/roles/vp-devops/');
    expect(await screensTo(page, page.getByRole('table', { name: /is known by/ }))).toBeLessThanOrEqual(1.5);
    expect(await screensTo(page, page.locator('.counts').first())).toBeLessThanOrEqual(2);
  });

  test('an alert is two taps from the steps of its runbook', async ({ page }) => {
    await page.goto('/');
    await page.getByLabel('Name of the alert').fill('CertificateExpired');
    await page.getByRole('button', { name: 'Open' }).click();
    await page.getByRole('link', { name: 'Start at step 1' }).first().click();
    await expect(page.locator('#step-1')).toBeInViewport();
  });
});

test('an address of a section from before there were parts leads to where it stands now', async ({ page }) => {
  await page.goto('/roles/vp-devops/#decision-rights');
  await expect(page).toHaveURL('/roles/vp-devops/decisions/#decision-rights');
  await expect(page.getByRole('heading', { name: 'Decision rights' })).toBeInViewport();
});

test('nothing moves while a page loads', async ({ page }) => {
  await page.addInitScript(() => {
    const moved = window as unknown as { moved: number };
    moved.moved = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) moved.moved += (entry as unknown as { value: number }).value;
    }).observe({ type: 'layout-shift', buffered: true });
  });
  for (const address of [
    '/',
    '/roles/',
    '/roles/vp-devops/',
    '/kpis/toil-ratio/',
    '/policies/backup-policy/',
    '/tables/ownership/',
    '/search/',
  ]) {
    await page.goto(address, { waitUntil: 'networkidle' });
    const moved = await page.evaluate(() => (window as unknown as { moved: number }).moved);
    expect(moved, address).toBeLessThanOrEqual(0.02);
  }
});

test('no page weighs more than 100 kB with a cold cache, but tables', async ({ browser, baseURL }) => {
  for (const address of [
    '/',
    '/roles/',
    '/kpis/',
    '/roles/vp-devops/',
    '/roles/vp-devops/targets/',
    '/kpis/mean-time-to-restore/',
    '/policies/vulnerability-management-policy/',
    '/glossary/',
  ]) {
    const context = await browser.newContext({ baseURL: baseURL! });
    const page = await context.newPage();
    await page.goto(address, { waitUntil: 'networkidle' });
    const bytes = await page.evaluate(() =>
      [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')]
        .map((entry) => (entry as PerformanceResourceTiming).transferSize)
        .reduce((sum, size) => sum + size, 0),
    );
    expect(bytes, address).toBeLessThanOrEqual(100_000);
    await context.close();
  }
});
