/** Redirects as rules for servers, which pass the fragment on by themselves and answer before any page is read. */

/** One address that leads to another, both under the base path, without characters that a URL must encode. */
export interface Rule {
  from: string;
  to: string;
  /** Whether it will lead there for good: 301, and 302 where the address may come back. */
  forGood: boolean;
}

const status = ({ forGood }: Rule): number => (forGood ? 301 : 302);

/** For Netlify and Cloudflare Pages: https://developers.cloudflare.com/pages/configuration/redirects/ */
const redirectsFile = (rules: readonly Rule[]): string =>
  rules.map((rule) => `${rule.from} ${rule.to} ${status(rule)}\n`).join('');

/** For nginx, to be included in a `server` block: https://nginx.org/en/docs/http/ngx_http_rewrite_module.html#return */
const nginxFile = (rules: readonly Rule[]): string =>
  rules.map((rule) => `location = ${rule.from} { return ${status(rule)} ${rule.to}; }\n`).join('');

/** For Apache: https://httpd.apache.org/docs/2.4/mod/mod_alias.html#redirectmatch */
const apacheFile = (rules: readonly Rule[]): string =>
  rules.map((rule) => `RedirectMatch ${status(rule)} "^${quoted(rule.from)}$" "${rule.to}"\n`).join('');

const quoted = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** The files of rules, by their names below the root of the site. */
export const ruleFiles = (rules: readonly Rule[]): Record<string, string> => ({
  _redirects: redirectsFile(rules),
  '.htaccess': apacheFile(rules),
  'redirects.nginx.conf': nginxFile(rules),
});
