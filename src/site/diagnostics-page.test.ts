import { expect, test } from 'vitest';
import { type Diagnostic } from '../handbook/diagnostics.ts';
import { diagnosticsPage } from './diagnostics-page.ts';

const problem = (fields: Partial<Diagnostic>): Diagnostic => ({
  code: 'raw-html',
  severity: 'error',
  file: 'content/kpis/x.md',
  line: 3,
  column: 5,
  message: 'Wrong',
  hint: 'Mend it',
  ...fields,
});

test('every problem stands on the page with its place', () => {
  const html = diagnosticsPage([problem({}), problem({ line: 9, severity: 'warning' })]);
  expect(html).toContain('<code>content/kpis/x.md:3:5</code> <b>error</b>');
  expect(html).toContain('<code>content/kpis/x.md:9:5</code> <b>warning</b>');
  expect(html).toContain('<h1>The handbook has 2 problems</h1>');
  expect(diagnosticsPage([problem({})])).toContain('<h1>The handbook has a problem</h1>');
});

test('what a file says is shown and not run', () => {
  const evil = '<script>alert(1)</script>&"';
  const html = diagnosticsPage([problem({ file: evil, message: evil, hint: evil })]);
  expect(html).not.toContain('<script>alert');
  expect(html.match(/&lt;script&gt;alert\(1\)&lt;\/script&gt;&amp;&quot;/g)).toHaveLength(3);
});
