import { readFileSync } from 'node:fs';
import { findErrorCode } from '../errors/find-error-code.js';

/** What the system says of a process. */
export interface ProcessFacts {
  /** One letter: `Z` is a zombie, `?` unknown. */
  state: string;
  /** Start time in clock ticks since boot; null when unknown. */
  start: string | null;
}

/**
 * Looks a process of this host up: in /proc on Linux, elsewhere only whether it exists.
 * Fields of /proc/pid/stat: https://man7.org/linux/man-pages/man5/proc_pid_stat.5.html (3 is the state, 22 the start).
 * @returns null when there is no such process
 */
export function findProcess(pid: number): ProcessFacts | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The name, in brackets, may hold blanks and brackets itself: count from its end.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return { state: fields[0] ?? '?', start: fields[19] ?? null };
  } catch {
    return isProcUsable() ? null : findBySignal(pid);
  }
}

/** Whether /proc tells of the processes that this one sees. */
function isProcUsable(): boolean {
  try {
    return readFileSync('/proc/self/stat', 'utf8').startsWith(`${process.pid} `);
  } catch {
    return false;
  }
}

function findBySignal(pid: number): ProcessFacts | null {
  try {
    process.kill(pid, 0); // sends nothing
    return { state: '?', start: null };
  } catch (error) {
    return findErrorCode(error) === 'EPERM' ? { state: '?', start: null } : null;
  }
}
