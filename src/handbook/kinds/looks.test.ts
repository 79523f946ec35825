import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { entryKindList, entryKinds } from '../../../schemas/index.ts';
import { lookOf } from './looks.ts';

const styles = (file: string) => readFileSync(`src/styles/${file}`, 'utf8');

test('every kind of entry has a sign and a colour of its own, under its id and its name', () => {
  const all = entryKindList.map((kind) => lookOf(kind));
  expect(new Set(all.map(({ icon }) => icon)).size).toBe(all.length);
  expect(new Set(all.map(({ hue }) => hue)).size).toBe(all.length);
  for (const kind of entryKindList) expect(lookOf(entryKinds[kind].name)).toBe(lookOf(kind));
});

test('signs are drawn, and colours have a tint in both themes', () => {
  for (const kind of [...entryKindList, 'duty', 'alert', 'table', 'comparison', 'worksheet', 'number']) {
    const { icon, hue } = lookOf(kind);
    expect(styles('icons.css')).toContain(`[data-icon='${icon}']`);
    expect(styles('tokens.css').split(`--hb-${hue}-soft: #`)).toHaveLength(3);
  }
});

test('what is not known looks like a list', () => {
  expect(lookOf('Something new')).toBe(lookOf('list'));
});
