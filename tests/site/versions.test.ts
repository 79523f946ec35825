/** Versions as maintainers make them: revised, retargeted and frozen by command, on a small handbook. */
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../unit/handbook.ts';
import { plainEnvironment } from './environment.ts';

const work = temporaryFolder();
const content = join(work, 'content');
cpSync('tests/fixtures/valid', content, { recursive: true });
const text = (path: string) => readFileSync(join(content, path), 'utf8');

function run(script: string, words: readonly string[], today: string) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [`scripts/${script}.ts`, ...words], {
    encoding: 'utf8',
    env: { ...plainEnvironment, CONTENT_DIR: content, DIST_DIR: join(work, 'site'), BUILD_DATE: today },
  });
  return { status, output: stdout + stderr };
}

const revise = (effective: string) => [
  ...['kpi', 'restore-time', '--effective', effective],
  ...['--note', 'The clock starts at the first alert.', '--comparability', 'broken'],
];

test('a KPI is revised twice, and each version has its page', () => {
  expect(run('revise', revise('2026-06-01'), '2026-05-01')).toMatchObject({ status: 0 });
  expect(run('revise', revise('2026-09-01'), '2026-08-01')).toMatchObject({ status: 0 });
  expect(readdirSync(join(content, 'kpis')).filter((name) => name.startsWith('restore-time'))).toEqual([
    'restore-time.md',
    'restore-time.v1.md',
    'restore-time.v2.md',
  ]);
  expect(run('build', [], '2026-10-01')).toMatchObject({ status: 0 });
  for (const version of [1, 2, 3])
    expect(existsSync(join(work, 'site/kpis/restore-time', `v${version}`, 'index.html'))).toBe(true);
});

test('a target is changed from a day on, and one that makes no sense changes nothing', () => {
  const role = 'roles/platform-lead.md';
  const words = (target: string) => [
    ...['platform-lead', 'restore-time', target],
    ...['--since', '2026-07-01', '--why', 'Two quarters were better.'],
  ];
  const before = text(role);
  const refused = run('retarget', words('atLeast=30'), '2026-06-15');
  expect(refused.status).toBe(1);
  expect(refused.output).toContain('target-direction');
  expect(text(role)).toBe(before);
  expect(run('retarget', words('below=30'), '2026-06-15')).toMatchObject({ status: 0 });
  expect(text(role)).toContain('Two quarters were better.');
});

test('a period is frozen once, and what was frozen must keep its meaning', () => {
  expect(run('freeze', ['2026-h2'], '2026-10-01')).toMatchObject({ status: 0 });
  expect(run('freeze', ['2026-h2'], '2026-10-01').status).toBe(1);
  const file = join(content, 'kpis/restore-time.v1.md');
  const frozen = text('kpis/restore-time.v1.md');
  writeFileSync(file, frozen.replace(/^unit: .*$/m, 'unit: hours'));
  expect(run('check', [], '2026-10-01').output).toContain('frozen-changed');
  writeFileSync(file, `${frozen}\n<!-- a note -->\n`);
  expect(run('check', [], '2026-10-01')).toMatchObject({ status: 0 });
  expect(readdirSync(content).filter((name) => name.startsWith('.'))).toEqual([]);
});
