import type { RunState } from '@new-releases/storage';
import { StopRequest } from './stop-request.js';

/**
 * The exit code of the command line for a run that ended in this state.
 * @param stop what asked an interrupted run to stop
 */
export function exitCodeOf(state: RunState, stop?: AbortSignal): number {
  switch (state) {
    case 'completed':
      return 0;
    case 'deferred':
      return 75;
    case 'interrupted':
      return stop?.reason instanceof StopRequest ? stop.reason.exitCode : 130;
    case 'running':
    case 'incomplete':
    case 'failed':
      return 1;
  }
}
