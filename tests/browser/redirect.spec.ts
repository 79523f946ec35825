/** A page that leads on takes the fragment along, and leads on without JavaScript too. */
import { expect, test } from '@playwright/test';
import { redirectPage, redirectScript, redirectScriptUrl } from '../../src/site/keeping/redirect-page.ts';

const to = '/kpis/mean-time-to-restore/';
const page = redirectPage({ href: to, address: to, script: redirectScriptUrl, reason: 'It has another name now.' });

for (const javaScriptEnabled of [true, false])
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    test.use({ javaScriptEnabled });

    test('an old address shows the page of today', async ({ page: tab }) => {
      await tab.route('**/kpis/old-name/', (route) => route.fulfill({ contentType: 'text/html', body: page }));
      await tab.route(`**${redirectScriptUrl}`, (route) =>
        route.fulfill({ contentType: 'text/javascript', body: redirectScript }),
      );
      await tab.goto('/kpis/old-name/#how-it-is-calculated');
      await tab.waitForURL(`**${to}${javaScriptEnabled ? '#how-it-is-calculated' : ''}`);
      await expect(tab.getByRole('heading', { level: 1 })).toHaveText('Mean time to restore (MTTR)');
    });
  });
