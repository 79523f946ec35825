import { expect, test } from 'vitest';
import { expectProblems, makeRunbook, mark, paths, textOf } from '../../../tests/unit/handbook.ts';
import { wrongPlaceholders } from '../reading/placeholders.ts';

const body = textOf(paths.runbook).split('---\n').slice(2).join('---\n');

test('a placeholder in another notation is found in its line', () => {
  const code = `\`\`\`bash\nls <folder>\nls ${mark}YOUR_FOLDER ${mark}<THE_FILE>\n\`\`\`\n`;
  expectProblems({ [paths.runbook]: makeRunbook({}, body.replace('\n## Verify', `\n${code}\n## Verify`)) }, [
    'placeholder-notation',
    'placeholder-notation',
  ]);
});

test('what shells, templates and queries mean by such signs stays', () => {
  expect(wrongPlaceholders("echo ${CLUSTER} $YOUR\ndocker ps --format '{{.Names}}'\nawk '$1<A_B' <RTO>")).toEqual([]);
});

test('the hint has it as a placeholder', () => {
  expect(wrongPlaceholders('{{ cluster_name }} <my_file> YOUR-Team').map(({ better }) => better)).toEqual([
    '<team>',
    '<cluster-name>',
    '<my-file>',
  ]);
});
