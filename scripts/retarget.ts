/** `npm run retarget -- <role> <kpi> below=10 --since <day> --why "…"`: new targets from a day on; the old ones stay. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { day, sentence } from '../schemas/fields.ts';
import { targetsSchema } from '../schemas/target-history.ts';
import { type Target } from '../schemas/target.ts';
import { Refused } from '../src/handbook/editing/plan.ts';
import { targetHistory } from '../src/handbook/facts/target-history.ts';
import { type Handbook } from '../src/handbook/graph.ts';
import { suggestion } from '../src/handbook/reading/suggest.ts';
import { validate } from '../src/handbook/reading/validate.ts';
import { retarget } from '../src/handbook/versions/retarget.ts';
import { contentDir } from '../src/settings.ts';
import { misuse, readArguments } from './run/arguments.ts';
import { runWrite, today } from './edit/write.ts';

const usage = `usage: npm run retarget -- <role> <kpi> <key=value …> --since <YYYY-MM-DD> --why "…"
       npm run retarget -- <role> <kpi> --targets '[{ below: 60, for: sev-1 }]' --since <YYYY-MM-DD> --why "…"

Gives a role new targets for a KPI. The definition of the KPI stays as it is, and the targets so far stay in the history.

key=value  one target, such as below=15 stretch=10; the guide to targets has all keys
--targets  several targets, as they stand in the file of the role
--since    the day from which they count
--why      why they are set, in one sentence`;

const { role: id, kpi, targets, since, why } = readWords();

runWrite((handbook) => {
  const role = roleWith(handbook, id);
  const index = role.data.kpis.findIndex((edge) => edge.kpi === kpi);
  const edge = role.data.kpis[index];
  if (!edge) {
    const ids = role.data.kpis.map((one) => one.kpi);
    throw new Refused(`The role ${id} has no targets for “${kpi}”. ${suggestion(kpi, ids, '')}`.trim());
  }
  const [newest, ...before] = targetHistory(edge);
  const last = newest?.since ?? role.data.effective;
  if (since <= last) throw new Refused(`The targets so far count from ${last}, so new ones begin after that day.`);
  const file = join(contentDir, 'roles', `${id}.md`);
  const old = { ...edge, ...newest, before: [...before] };
  const text = retarget(readFileSync(file, 'utf8'), {
    ...{ index, edge: old, targets, since, why },
    today: today(),
    roleSince: role.data.effective,
  });
  const said = [`${file} has new targets for ${kpi} from ${since}; those so far stand in \`before\`.`];
  return { texts: { [file]: text }, said };
});

function readWords() {
  const { values, positionals } = readArguments(
    usage,
    { targets: { type: 'string' }, since: { type: 'string' }, why: { type: 'string' } },
    Infinity,
  );
  const [role, kpi, ...pairs] = positionals;
  const { since, why } = values;
  if (
    !role ||
    !kpi ||
    since === undefined ||
    why === undefined ||
    (pairs.length === 0) === (values.targets === undefined)
  )
    misuse(usage);
  if (!day.safeParse(since).success)
    misuse(usage, `--since is a real calendar day, written YYYY-MM-DD, and not “${since}”`);
  if (!sentence.safeParse(why).success) misuse(usage, '--why is one sentence of at most 200 characters');
  return { role, kpi, since, why, targets: readTargets(values.targets, pairs) };
}

function readTargets(yaml: string | undefined, pairs: readonly string[]): Target[] {
  const given: unknown = yaml === undefined ? [Object.fromEntries(pairs.map(readPair))] : readYaml(yaml);
  const [problem] = validate(targetsSchema, given);
  if (problem) misuse(usage, `${problem.message}. ${problem.hint}`);
  return given as Target[];
}

function readPair(pair: string): [string, unknown] {
  const [key = '', ...rest] = pair.split('=');
  if (rest.length === 0) misuse(usage, `“${pair}” is no key=value`);
  return [key, readYaml(rest.join('='))];
}

/** As the handbook reads it: days and everything else that is no number or truth value are texts. */
function readYaml(text: string): unknown {
  try {
    return parse(text, { schema: 'core' });
  } catch {
    misuse(usage, `“${text}” is not YAML`);
  }
}

function roleWith(handbook: Handbook, id: string) {
  const role = handbook.all('role').find((node) => node.id === id);
  if (role) return role;
  const ids = handbook.all('role').map((node) => node.id);
  throw new Refused(`No role has the id “${id}”. ${suggestion(id, ids, '')}`.trim());
}
