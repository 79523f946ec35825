/** Whatever the project installs may be used and passed on by whoever adopts it. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

interface Locked {
  license?: string;
  resolved?: string;
  integrity?: string;
  hasInstallScript?: boolean;
}
const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as { packages: Record<string, Locked> };
const { allowScripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { allowScripts: Record<string, boolean> };
const installed = Object.entries(packages).filter(([path]) => path.startsWith('node_modules/'));

const permissive = new Set(
  'MIT ISC BSD-2-Clause BSD-3-Clause Apache-2.0 MPL-2.0 CC0-1.0 Unlicense 0BSD BlueOak-1.0.0'.split(' '),
);

/** Others, each with its reason. */
const justified: readonly [name: RegExp, reason: string][] = [
  [/^@img\/sharp-/, 'LGPL: a library of its own that Astro may load while it builds; nothing of it is in the site'],
  [/^argparse$/, 'Python-2.0: permissive, the licence of Python itself'],
  [/^caniuse-lite$/, 'CC BY: data on browsers that the mutation tests bring with them, which are not passed on'],
  [/^@cspell\/dict-/, 'WTFPL and CC BY-SA: word lists for checking the spelling, which are not passed on'],
];

test('every licence is one that the project accepts', () => {
  const others = installed.filter(([path, { license = '' }]) => {
    const choices = license.replace(/[()]/g, '').split(' OR ');
    const free = choices.some((choice) => choice.split(' AND ').every((one) => permissive.has(one)));
    return !free && !justified.some(([name]) => name.test(path.replace(/^.*node_modules\//, '')));
  });
  expect(others.map(([path, { license }]) => `${path}: ${license ?? 'none'}`)).toEqual([]);
});

test('every package comes from the registry, with its digest', () => {
  const others = installed.filter(
    ([, { resolved, integrity }]) =>
      !integrity || (resolved !== undefined && !resolved.startsWith('https://registry.npmjs.org/')),
  );
  expect(others.map(([path]) => path)).toEqual([]);
});

test('scripts at installation are allowed by name, and only where a package has one', () => {
  const scripted = installed
    .filter(([, { hasInstallScript }]) => hasInstallScript)
    .map(([path]) => path.replace(/^.*node_modules\//, ''));
  expect(Object.keys(allowScripts).filter((name) => !scripted.includes(name))).toEqual([]);
});
