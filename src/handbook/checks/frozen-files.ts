/** What has been published stays as it was: frozen files and the lock agree, and none of them is gone. */
import { frozenFilesOf } from '../versions/frozen.ts';
import { type Check } from './check.ts';

export const frozenFiles: Check = function* (handbook) {
  const { lines, source } = handbook.lock;
  const locked = new Map(lines.map((line) => [line.file, line]));
  const files = frozenFilesOf(handbook);
  for (const { file, source, valid, hash } of files) {
    const line = locked.get(file);
    const node = { source, at: [] };
    if (!line)
      yield {
        node,
        at: { path: [] },
        code: 'frozen-unlocked',
        message: 'Nothing says what this file said when it was frozen',
        hint: `Bring back its line in versions.lock; files like this are made by \`npm run ${file.startsWith('periods/') ? 'freeze' : 'revise'}\``,
      };
    else if (valid && hash() !== line.hash)
      yield {
        node,
        at: { path: ['version'] },
        code: 'frozen-changed',
        message: 'The meaning of this file has changed, and people rely on what it said',
        hint: `Bring back what it said (\`git checkout <commit> -- ${source.file}\`); a change of meaning is a new version, \`npm run revise\``,
      };
  }
  const present = new Set(files.map(({ file }) => file));
  for (const { file, line } of lines)
    if (!present.has(file))
      yield {
        node: { source, at: [] },
        at: { point: { line, column: 1 } },
        code: 'frozen-missing',
        message: `${file} is gone, and people may have links to it`,
        hint: 'Bring it back from the history of the repository; what was published stays',
      };
};
