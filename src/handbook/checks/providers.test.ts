import { expect, test } from 'vitest';
import {
  expectProblems,
  makeRunbook,
  mark,
  openWith,
  paths,
  showProblem,
  textOf,
} from '../../../tests/unit/handbook.ts';
import { providerGroups } from '../reading/provider-groups.ts';

const body = textOf(paths.runbook).split('---\n').slice(2).join('---\n');
const step = (...blocks: string[]) =>
  makeRunbook({}, body.replace(/\n## Verify/, `\n${blocks.join('\n')}\n\n## Verify`));
const block = (info: string, at = '') => `${at}\`\`\`bash${info && ` ${info}`}\nls\n\`\`\`\n`;
const vocabulary = { 'vocabulary/providers.yaml': '- { id: aws, name: AWS }\n- { id: azure, name: Azure }\n' };

test('blocks for several providers stand one below the other', () => {
  expectProblems({ ...vocabulary, [paths.runbook]: step(block('provider=aws'), block('name=x provider="azure"')) }, []);
});

test('a provider that no list has, and one without another beside it', () => {
  expectProblems({ ...vocabulary, [paths.runbook]: step(block('provider=aws'), block('provider=azur', mark)) }, [
    'unknown-provider',
  ]);
  expectProblems(
    { ...vocabulary, [paths.runbook]: step(block('provider=aws', mark), block(''), block('provider=azure', mark)) },
    ['lone-provider', 'lone-provider'],
  );
});

test('a provider may have the name of a tool', () => {
  const { diagnostics } = openWith({
    'vocabulary/providers.yaml': '- { id: pager, name: Pager }\n- { id: pager, name: Pager }\n',
  });
  expect(diagnostics.map(showProblem)).toEqual(['content/vocabulary/providers.yaml:2:5 duplicate-id']);
});

test('a provider that comes again starts the next group', () => {
  const blocks = ['aws', 'azure', 'aws', 'azure'].map((id, index) => ({ info: `provider=${id}`, follows: index > 0 }));
  expect(providerGroups(blocks).map((group) => group.map(({ provider }) => provider))).toEqual([
    ['aws', 'azure'],
    ['aws', 'azure'],
  ]);
});
