/** The page that the development server shows while the handbook has errors. */
import { escape } from 'html-escaper';
import { type Diagnostic } from '../handbook/diagnostics.ts';

const item = ({ code, severity, file, line, column, message, hint }: Diagnostic): string => `
    <li class="${severity}">
      <p><code>${escape(file)}:${line}:${column}</code> <b>${severity}</b> <span>${escape(code)}</span></p>
      <p>${escape(message)}</p>
      <p>${escape(hint)}</p>
    </li>`;

/** A whole HTML page. It reloads by itself once the handbook is mended. */
export const diagnosticsPage = (diagnostics: readonly Diagnostic[]): string => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width">
    <title>${diagnostics.length} problems in the handbook</title>
    <script type="module" src="/@vite/client"></script>
    <style>
      :root { color-scheme: light dark; font: 16px/1.5 system-ui, sans-serif; }
      body { max-width: 60rem; margin: 2rem auto; padding: 0 1rem; }
      ol { list-style: none; padding: 0; }
      li { border-inline-start: 4px solid; margin: 1rem 0; padding: 0.25rem 1rem; }
      li.error { border-color: #d43c3c; }
      li.warning { border-color: #c98a00; }
      p { margin: 0.25rem 0; overflow-wrap: anywhere; }
      span { opacity: 0.7; }
    </style>
  </head>
  <body>
    <h1>The handbook has ${diagnostics.length === 1 ? 'a problem' : `${diagnostics.length} problems`}</h1>
    <p>Fix it and save: this page reloads by itself.</p>
    <ol>${diagnostics.map(item).join('')}
    </ol>
  </body>
</html>
`;
