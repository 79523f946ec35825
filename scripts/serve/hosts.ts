/** By which names the server answers: a page of another host could read the handbook through a name that it points here. */
import { isIP } from 'node:net';

const loopback = new Set(['localhost', '127.0.0.1', '::1']);

/** Whether the server can be reached from this machine alone. */
export const isLoopback = (host: string): boolean => loopback.has(host.toLowerCase());

/**
 * Whether a request with this `Host` header is meant for a server that listens at `listening`. Its own names always
 * are; where others can reach it, so are addresses in numbers, which nobody can point elsewhere, and `allowed` names.
 */
export function isOwnHost(header: string, listening: string, allowed: readonly string[] = []): boolean {
  const name = hostName(header);
  if (name === undefined) return false;
  if (isLoopback(name)) return true;
  if (isLoopback(listening)) return false;
  return isIP(name) > 0 || [listening, ...allowed].some((own) => own.toLowerCase() === name);
}

/** `[::1]:4321` → `::1`. */
function hostName(header: string): string | undefined {
  const match = /^(?:\[([\da-f:.]+)\]|([\w.-]+))(?::\d{1,5})?$/i.exec(header);
  return (match?.[1] ?? match?.[2])?.toLowerCase();
}
