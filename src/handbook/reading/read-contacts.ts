/** Reads how people are reached, from a file that is no part of the handbook, so that it can be shared without them. */
import { existsSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { actorKinds } from '../../../schemas/fields.ts';
import { type Contact, contactSchema } from '../../../schemas/contacts.ts';
import { type Diagnostic } from '../diagnostics.ts';
import { type Handbook } from '../graph.ts';
import { type Read, readList } from './read-file.ts';
import { locate } from './source.ts';
import { suggestion } from './suggest.ts';

/** The file that is read where none is named. Only then may it be missing. */
export const contactsDefault = 'contacts.yaml';

type Found = Omit<Read, 'kind' | 'outline'>;

interface Contacts {
  found: Found[];
  contacts: ReadonlyMap<string, Contact>;
  diagnostics: Diagnostic[];
}

export function readContacts(named: string | undefined, root: string): Contacts {
  const path = resolve(root, named ?? contactsDefault);
  const diagnostics: Diagnostic[] = [];
  const file = relative(root, path).replaceAll('\\', '/');
  const found = named || existsSync(path) ? readList(contactSchema, path, file, diagnostics) : [];
  const valid = found.filter((one) => one.valid).map(({ id, data }) => [id, data as Contact] as const);
  return { found, contacts: new Map(valid), diagnostics };
}

/** Contacts of nobody that the handbook knows, and second ones. */
export function unknownContacts(handbook: Handbook, found: readonly Found[]): Diagnostic[] {
  const known = actorKinds.flatMap((kind) => handbook.all(kind).map(({ id }) => id));
  const seen = new Set<string>();
  return found.flatMap(({ id, source, at }): Diagnostic[] => {
    const second = seen.has(id);
    seen.add(id);
    if (id === '' || (known.includes(id) && !second)) return [];
    const place = { severity: 'error' as const, file: source.file, ...locate(source, [...at, 'id']) };
    return [
      second
        ? {
            ...place,
            code: 'duplicate-id',
            message: `\`${id}\` already stands in this file`,
            hint: 'Write all ways to reach it into one item',
          }
        : {
            ...place,
            code: 'missing-reference',
            message: `No duty, role or party has the id \`${id}\``,
            hint: suggestion(id, known, 'Write an id of the handbook'),
          },
    ];
  });
}
