/** Writes a large handbook of the same shape as a real one: copies of its entries that refer to one another. */
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { entryKinds } from '../../schemas/index.ts';

interface Template {
  folder: string;
  id: string;
  text: string;
}

/**
 * Fills `to` with `count` entries made from those in `from`. Vocabulary and guide are copied as they are.
 * The same arguments write the same bytes.
 */
export function generateHandbook(from: string, to: string, count: number): void {
  rmSync(to, { recursive: true, force: true });
  cpSync(join(from, 'vocabulary'), join(to, 'vocabulary'), { recursive: true });
  cpSync(join(from, 'guide'), join(to, 'guide'), { recursive: true });
  const templates = readTemplates(from);
  const ids = new RegExp(
    `(?<![\\w-])(?:${templates
      .map(({ id }) => id)
      .sort((a, b) => b.length - a.length)
      .join('|')})(?![\\w-])`,
    'g',
  );
  const place = new Map(templates.map(({ id }, index) => [id, index]));
  const random = randomFrom(20_261_120);

  for (let index = 0; index < count; index++) {
    const copy = Math.floor(index / templates.length);
    const { folder, id, text } = templates[index % templates.length] as Template;
    // An entry that the last, unfinished copy does not have is the one of the first copy.
    const rename = (name: string) => {
      const target = copy * templates.length + (place.get(name) ?? 0) < count ? copy : 0;
      return target === 0 ? name : `${name}-${target}`;
    };
    mkdirSync(join(to, folder), { recursive: true });
    const entry = copy === 0 ? text : vary(text.replace(ids, rename), copy, random);
    writeFileSync(join(to, folder, `${rename(id)}.md`), entry);
  }
}

/** Kind by kind in turn, so that any first part of the list has entries of all kinds. */
function readTemplates(from: string): Template[] {
  const kinds = Object.values(entryKinds).filter(({ folder }) => folder !== 'guide');
  const lists = kinds.map(({ folder }) =>
    readdirSync(join(from, folder))
      .sort()
      .map((file, index, all) => ({
        folder,
        id: file.slice(0, -3),
        text: readFileSync(join(from, folder, file), 'utf8'),
        rank: index / all.length,
      })),
  );
  return lists.flat().sort((a, b) => a.rank - b.rank);
}

/** A title and aliases of its own, and some words of its own, so that the search index grows too. */
function vary(text: string, copy: number, random: () => number): string {
  const end = text.indexOf('\n---', 3);
  const head = text
    .slice(0, end)
    .replace(/^title: (["']?)(.*?)\1$/m, (_, quote: string, title: string) => `title: ${quote}${title} ${copy}${quote}`)
    .replace(/^aliases:(?: \[.*\]|(?:\n {2,}- .*)+)$/m, `aliases: [Alias ${copy} ${Math.floor(random() * 1e9)}]`);
  const body = text
    .slice(end)
    .replace(/(?<=[a-z] )[a-z]{6,}(?= [a-z])/g, (word) => (random() < 0.02 ? word + syllable(random) : word));
  return head + body;
}

const syllable = (random: () => number): string =>
  ['ka', 'lo', 'mi', 'ne', 'ru', 'sa', 'to', 'vi'][Math.floor(random() * 8)] ?? '';

/** A small generator of numbers from 0 to 1 that always gives the same ones: mulberry32. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
