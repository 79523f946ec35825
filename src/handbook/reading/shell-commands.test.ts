import { expect, test } from 'vitest';
import { commandsOf } from './shell-commands.ts';

test('each line is a command', () => {
  expect(commandsOf('kubectl get nodes\n\ndf -h\n')).toEqual(['kubectl get nodes', 'df -h']);
});

test.each([
  ['an escaped line end', 'aws s3 ls \\\n  --recursive'],
  ['a pipe', "jq '.a' |\n  sort"],
  ['a quote', 'curl -d \'{\n  "a": 1}\''],
  ['double quotes with escapes', 'echo "a \\" b\n c"'],
  ['a loop', 'for one in a b; do\n  case "$one" in\n    *:*) echo "$one" ;;\n  esac\ndone'],
  ['a bracket', 'x=$(date\n)'],
  ['a here-document', "cat <<'END'\nfor ever\nEND"],
  ['a condition', 'test -f a &&\n  rm a'],
])('%s keeps a command open', (_, command) => {
  expect(commandsOf(`${command}\nls\n`)).toEqual([command, 'ls']);
});

test('a comment belongs to the command below it, and the last one to that above', () => {
  expect(commandsOf('# first\nls  # not "open\n# it\'s the end\n')).toEqual([
    '# first\nls  # not "open\n# it\'s the end',
  ]);
});

test('words that only look like the start of a loop open nothing', () => {
  expect(commandsOf('echo for if\nhttps://x/#if\nls')).toHaveLength(3);
});
