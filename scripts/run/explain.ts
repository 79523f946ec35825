/** What stopped a command, as one line for the person who typed it. */

const causes: Record<string, string> = {
  ENOSPC: 'The disk is full',
  EDQUOT: 'The disk quota is used up',
  EROFS: 'The folder can only be read',
  EACCES: 'You may not write here',
  EPERM: 'You may not write here',
  EMFILE: 'Too many files are open',
};

/** `The disk is full: dist.next/kpis/index.html`. With `DEBUG` set, the whole trace. */
export function explain(error: unknown): string {
  if (process.env['DEBUG'] && error instanceof Error) return error.stack ?? error.message;
  const { code = '', path, message = String(error) } = (error ?? {}) as Partial<NodeJS.ErrnoException>;
  const cause = causes[code];
  if (cause) return (path ? `${cause}: ${path}` : cause) + wayOut(code, path);
  return message.split('\n')[0] || 'Something unknown went wrong';
}

/** In a container that can only be read, two folders of the checkout have to be somewhere else. */
function wayOut(code: string, path = ''): string {
  if (!['EROFS', 'EACCES', 'EPERM'].includes(code)) return '';
  if (path.includes('node_modules')) return '. Set CACHE_DIR to a folder that you may write.';
  return path.includes('.astro') ? '. Put a folder that you may write in the place of .astro/.' : '';
}

/** Whoever reads the output may stop early, as `head` does; that is no error. */
export function endQuietly(): void {
  for (const stream of [process.stdout, process.stderr])
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EPIPE') process.exit();
      throw error;
    });
}
