import type { RunState } from '@new-releases/storage';

/** The exit code of the command line for a run that ended in this state. */
export function exitCodeOf(state: RunState): number {
  switch (state) {
    case 'completed':
      return 0;
    case 'deferred':
      return 75;
    case 'interrupted':
      return 130;
    case 'running':
    case 'incomplete':
    case 'failed':
      return 1;
  }
}
