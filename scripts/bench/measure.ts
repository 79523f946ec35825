/** Runs a command and says how long it took and how much memory it and its children held at most. */
import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

export interface Measured {
  seconds: number;
  /** Largest sum of resident memory of the process and its descendants, in MB; undefined off Linux. */
  megabytes: number | undefined;
}

const sampleMilliseconds = 100;

/** Rejects where the command fails, with what it printed. */
export function measure(
  command: string,
  args: string[],
  options: { cwd: string; env?: NodeJS.ProcessEnv },
): Promise<Measured> {
  return new Promise((resolve, reject) => {
    const start = performance.now();
    const child = spawn(command, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    let peak = 0;
    child.stdout.on('data', (data: Buffer) => (output += data.toString()));
    child.stderr.on('data', (data: Buffer) => (output += data.toString()));
    const timer = setInterval(() => (peak = Math.max(peak, residentBytes(child.pid ?? 0))), sampleMilliseconds);
    child.on('error', reject);
    child.on('close', (code) => {
      clearInterval(timer);
      const seconds = (performance.now() - start) / 1000;
      if (code === 0) resolve({ seconds, megabytes: peak > 0 ? peak / 1e6 : undefined });
      else reject(new Error(`${command} ${args.join(' ')} ended with ${code}:\n${output.slice(-4000)}`));
    });
  });
}

/** Resident memory of a process and all below it. */
function residentBytes(root: number): number {
  try {
    const parents = new Map<number, number>();
    for (const name of readdirSync('/proc').filter((entry) => /^\d+$/.test(entry))) {
      try {
        const stat = readFileSync(`/proc/${name}/stat`, 'utf8');
        parents.set(Number(name), Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]));
      } catch {
        // It ended in the meantime.
      }
    }
    const below = (pid: number): boolean =>
      pid === root || (parents.has(pid) && parents.get(pid) !== 0 && below(parents.get(pid) as number));
    return [...parents.keys()].filter(below).reduce((sum, pid) => sum + resident(pid), 0);
  } catch {
    return 0;
  }
}

function resident(pid: number): number {
  try {
    return Number(/^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) * 1024;
  } catch {
    return 0;
  }
}
