import { setImmediate as nextTurn } from 'node:timers/promises';

/**
 * Takes work to its end step by step. Others have their turn between the steps: signals, the lease, what shows how far it is.
 * @param options.show is told each step
 * @throws what the signal was aborted with
 */
export async function takeTurns<Step, Result>(
  steps: Generator<Step, Result>,
  options: { signal: AbortSignal; show?: (step: Step) => void },
): Promise<Result> {
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done === true) return step.value;
    options.show?.(step.value);
    await nextTurn();
    options.signal.throwIfAborted();
  }
}
