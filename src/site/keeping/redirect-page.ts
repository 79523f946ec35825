/** A page that leads elsewhere on any host, for where no server has rules. */
import { escape } from 'html-escaper';

/** The script of all such pages, from the root of the site: only a script can pass the fragment on. */
export const redirectScriptUrl = '/redirect.js';

export const redirectScript = `// Leads on with the fragment that the page was asked for.
location.replace(document.currentScript.dataset.to + location.search + location.hash);
`;

export interface Redirect {
  /** Where it leads, as the browser needs it, and whole where it is known where the site will stand. */
  href: string;
  address: string;
  script: string;
  /** Why: one sentence. */
  reason: string;
}

/** Without a script, a refresh leads to the page; where that is off too, a link does. */
export const redirectPage = ({ href, address, script, reason }: Redirect): string => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <title>This page has moved</title>
    <meta name="viewport" content="width=device-width">
    <meta name="robots" content="noindex">
    <link rel="canonical" href="${escape(address)}">
    <script src="${escape(script)}" data-to="${escape(href)}"></script>
    <noscript><meta http-equiv="refresh" content="0; url=${escape(href)}"></noscript>
  </head>
  <body>
    <h1>This page has moved</h1>
    <p>${escape(reason)} It is at <a href="${escape(href)}">${escape(href)}</a>.</p>
  </body>
</html>
`;
