/** Every code that a problem can have has its section in the guide, and every such section its code. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { expect, test } from 'vitest';
import { outline } from '../../src/handbook/reading/body.ts';
import { splitFrontMatter } from '../../src/handbook/reading/front-matter.ts';

const root = join(import.meta.dirname, '../..');
const files = ['schemas', 'src/handbook'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
    .map((name) => join(root, folder, name)),
);

/** Functions that take a code as one of their arguments. */
const takers = new Set(['rule', 'report', 'fail', 'problem', 'at']);

/** Whether a text in the source is a code: the value of something named `code`, or an argument of a taker. */
function isCode(literal: ts.StringLiteral): boolean {
  let node: ts.Node = literal;
  while (ts.isConditionalExpression(node.parent)) node = node.parent;
  const { parent } = node;
  if (ts.isCallExpression(parent))
    return takers.has(parent.expression.getText()) && /^[a-z]+[a-z\d-]*$/.test(literal.text);
  return (
    (ts.isPropertyAssignment(parent) || ts.isVariableDeclaration(parent) || ts.isBindingElement(parent)) &&
    parent.name.getText() === 'code'
  );
}

function codesIn(file: string): string[] {
  const found: string[] = [];
  const visit = (node: ts.Node) => {
    if (ts.isStringLiteral(node) && isCode(node)) found.push(node.text);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true));
  return found;
}

// `custom` is zod’s own word for what a rule finds; the rule’s code stands beside it.
const codes = [...new Set(files.flatMap(codesIn))].filter((code) => code !== 'custom').sort();

const guide = splitFrontMatter('diagnostics.md', readFileSync(join(root, 'content/guide/diagnostics.md'), 'utf8'));
const headings = 'source' in guide ? outline(guide.source.body).sections.map(({ text }) => text) : [];

test('codes are found in every way that they are written', () => {
  for (const code of [
    'unknown-key',
    'duplicate-id',
    'symbolic-link',
    'not-utf8',
    'no-front-matter',
    'stretch',
    'status',
  ])
    expect(codes).toContain(code);
});

test.each(codes)('%s has a section in the guide', (code) => {
  expect(headings).toContain(code);
});

test('the guide has no section for a code that nothing has', () => {
  expect(headings.filter((heading) => /^[a-z\d-]+$/.test(heading) && !codes.includes(heading))).toEqual([]);
});
