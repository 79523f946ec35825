/** `npm run new -- <kind> <id> --title "…"`: writes a valid draft of an entry. It never overwrites a file. */
import { join } from 'node:path';
import { canNameFolder, type EntryKind, idPattern } from '../schemas/fields.ts';
import { entryKinds } from '../schemas/index.ts';
import { titleCase } from '../src/handbook/blocks/blocks.ts';
import { writeDraft } from '../src/handbook/draft.ts';
import { type Handbook } from '../src/handbook/graph.ts';
import { openHandbook } from '../src/handbook/open.ts';
import { suggestion } from '../src/handbook/reading/suggest.ts';
import { contentDir } from '../src/settings.ts';
import { recoverEdit } from './edit/transaction.ts';
import { misuse, readArguments } from './run/arguments.ts';
import { endQuietly, explain } from './run/explain.ts';
import { writeNewFile } from './run/new-file.ts';

const usage = `usage: npm run new -- <${Object.keys(entryKinds).join('|')}> <id> [--title "…"]

Writes a draft with every field explained. The id is the name of the file and the address of the page.`;

class Refused extends Error {}

endQuietly();

try {
  const { kind, id, title } = readNames();
  recoverEdit(contentDir);
  const { handbook } = openHandbook(contentDir);
  checkName(handbook, id);
  const file = writeFile(handbook, kind, id, title);
  const last = kind === 'guide' ? '' : ', then set `status: active`';
  console.log(`${file} is a draft. Fill it in${last}; \`npm run check\` says what is missing.`);
} catch (error) {
  console.error(error instanceof Refused ? error.message : explain(error));
  process.exitCode = 1;
}

function readNames(): { kind: EntryKind; id: string; title: string } {
  const { values, positionals } = readArguments(usage, { title: { type: 'string' } }, 2);
  const [kind, id] = positionals;
  if (!kind || !id) return misuse(usage);
  if (!(kind in entryKinds)) {
    const near = suggestion(kind, Object.keys(entryKinds), '', (name) => name);
    return misuse(usage, `There is no kind “${kind}”. ${near}`);
  }
  const words = id.replaceAll('-', ' ');
  return { kind: kind as EntryKind, id, title: values.title ?? titleCase(words) };
}

function checkName(handbook: Handbook, id: string): void {
  if (!idPattern.test(id) || id.length > 80 || !canNameFolder(id))
    throw new Refused(`“${id}” is no id: use lower-case words joined by hyphens, like mean-time-to-restore`);
  const lower = id.toLowerCase();
  const taken = handbook.nodes.find((node) => {
    const { aliases = [], formerIds = [] } = ((node.data as object | null) ?? {}) as Record<
      string,
      unknown[] | undefined
    >;
    return [node.id, ...aliases, ...formerIds].some((name) => String(name).toLowerCase() === lower);
  });
  if (taken)
    throw new Refused(`“${id}” is already a name of ${taken.source.file}; ids are unique in the whole handbook`);
}

function writeFile(handbook: Handbook, kind: EntryKind, id: string, title: string): string {
  const file = join(contentDir, entryKinds[kind].folder, `${id}.md`);
  const text = writeDraft(kind, {
    id,
    title,
    today: new Date().toISOString().slice(0, 10),
    anyOf: (kinds) => kinds.flatMap((one) => handbook.all(one)).find((node) => node.valid)?.id,
  });
  if (!writeNewFile(file, text)) throw new Refused(`${file} exists; nothing was written`);
  return file;
}
