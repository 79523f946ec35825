/** The peer: Hugo with a plain theme, and Pagefind, on the same Markdown. */
import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { entryKinds } from '../../schemas/index.ts';

const files: Record<string, string> = {
  'hugo.toml': `baseURL = "http://localhost/"
title = "Rolebook"
disableKinds = ["taxonomy", "term", "rss"]
paginate = 100
[markup.goldmark.renderer]
unsafe = true
`,
  'layouts/_default/baseof.html': `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>{{ .Title }}</title></head>
<body><header><a href="/">{{ site.Title }}</a></header>
<nav>{{ range site.Sections }}<a href="{{ .RelPermalink }}">{{ .Title }}</a>{{ end }}</nav>
<main data-pagefind-body><h1>{{ .Title }}</h1>{{ block "main" . }}{{ end }}</main></body></html>
`,
  'layouts/_default/single.html': `{{ define "main" }}<p>{{ .Params.summary }}</p>
<dl><dt>Owner</dt><dd>{{ .Params.owner }}</dd><dt>Status</dt><dd>{{ .Params.status }}</dd><dt>Version</dt><dd>{{ .Params.version }}</dd></dl>
{{ .TableOfContents }}{{ .Content }}{{ end }}
`,
  'layouts/_default/list.html': `{{ define "main" }}<ul>{{ range .Paginator.Pages }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a><p>{{ .Params.summary }}</p></li>{{ end }}</ul>
{{ template "_internal/pagination.html" . }}{{ end }}
`,
};

/** Lays out a Hugo site in \`to\` with the entries of a handbook. Returns where it will be built. */
export function writeHugoSite(content: string, to: string): string {
  rmSync(to, { recursive: true, force: true });
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(join(to, name, '..'), { recursive: true });
    writeFileSync(join(to, name), text);
  }
  for (const { folder } of Object.values(entryKinds))
    cpSync(join(content, folder), join(to, 'content', folder), { recursive: true });
  return join(to, 'public');
}
