import { expect, test } from 'vitest';
import { expectProblems, makeGuide, openWith, paths } from '../../../tests/unit/handbook.ts';

const check = (body: string, count = 1) =>
  expectProblems({ [paths.guide]: makeGuide({}, body) }, Array<string>(count).fill('raw-html'));

test.each([
  'Press <kbd>Enter</kbd>, H<sub>2</sub>O, x<sup>2</sup>, <mark>this</mark><br/>and <s>that</s>.',
  '<details>\n<summary>More</summary>\n\nText.\n\n</details>',
  '<!-- A comment. -->',
  'Before <!-- between --> after.',
  '<!-- Hidden: <script>alert(1)</script> -->',
  'A `<script>` in code, a \\<script> escaped, and 1 < 2.',
  '```html\n<script>alert(1)</script>\n```',
  // No tag for Markdown, which writes it out as text.
  '<svg/onload=alert(1)>',
])('%s is fine', (body) => {
  check(body, 0);
});

test.each([
  '‸<script>alert(1)</script>',
  '‸<SCRIPT src="//evil.example">',
  '‸<svg onload=alert(1)>',
  '‸<img src=x onerror=alert(1)>',
  '‸<iframe src="https://example.com"></iframe>',
  '‸<style>body { display: none }</style>',
  '‸<details onclick="alert(1)">\n\nText.\n\n</details>',
  '‸<details\nontoggle=alert(1) open>\n\nText.\n\n</details>',
  '‸<meta http-equiv="refresh" content="0">',
  '‸<?php echo 1 ?>',
  '‸<!DOCTYPE html>',
  '‸<![CDATA[ x ]]>',
  '‸<!-- never closed',
  '‸<base href="//evil.example">',
])('%s is refused', (body) => {
  check(body);
});

test.each([
  // A browser ends these comments earlier than Markdown does, and runs what follows.
  '‸<!--><script>alert(1)</script>-->',
  '‸<!---><script>alert(1)</script>-->',
  '‸<!-- --!><script>alert(1)</script> -->',
  // Without the comment this would look like an allowed tag; a browser reads an attribute.
  '‸<details\n<!-- onclick=alert(1) -->>\n\nText.\n\n</details>',
  // Without the allowed tag this would look like a comment.
  '‸<details>\n<!<s>-- x --<s>>\n</details>',
])('%s does not slip through', (body) => {
  check(body);
});

test('every tag of a line is reported where it stands', () => {
  check('A ‸<a href="javascript:alert(1)">link‸</a> and ‸<b onclick="x">é🙂‸</b>.', 4);
});

test('the message shows the start of what was read as HTML', () => {
  const messageFor = (body: string) => openWith({ [paths.guide]: makeGuide({}, body) }).diagnostics[0]?.message;
  expect(messageFor('Type <cluster> here.')).toBe('`<cluster>` is read as HTML, and is not allowed');
  expect(messageFor(`  <div class="${'x'.repeat(50)}">\ntext\n</div>`)).toBe(
    `\`<div class="${'x'.repeat(28)}\` is read as HTML, and is not allowed`,
  );
});

test.each([
  'Press ‸<kbd>Enter.',
  'Press Enter‸</kbd>.',
  '‸<details>\n\nText, and no end.',
  '‸<sub>1<sup>2</sub></sup>',
])('%s has no other half', (body) => {
  check(body);
});
