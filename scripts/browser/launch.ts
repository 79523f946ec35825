/** How tests and the evaluation of the search start a browser. `scripts/browser.ts` gets one. */
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';

/** Browsers that a system may have, beside Playwright’s own. */
export const systemBrowsers = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** Playwright's own Chromium where it is installed, else the system's. */
const executablePath = [chromium.executablePath(), ...systemBrowsers].find((path) => existsSync(path));

export const launchOptions = {
  ...(executablePath ? { executablePath } : {}),
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
};
