/** Every block of code gets a button that copies it, and each of several commands its own. */
import { copyButton } from './copy-button.ts';

for (const pre of document.querySelectorAll('.handbook pre:not([data-plain])')) {
  const commands = [...pre.querySelectorAll('.command')];
  const box = document.createElement('div');
  box.className = 'code-box';
  pre.replaceWith(box);
  box.append(pre);
  for (const command of commands) command.append(copyButton(command, 'Copy', 'Copy command'));
  if (commands.length !== 1) box.append(copyButton(pre, commands.length > 1 ? 'Copy all' : 'Copy'));
  // Long lines that scroll have to be reached by the keyboard; commands wrap.
  if (commands.length === 0) pre.setAttribute('tabindex', '0');
}
