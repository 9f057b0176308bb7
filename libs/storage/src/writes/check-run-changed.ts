import { UnknownRunError } from '../errors/unknown-run-error.js';
import type { WriteContext } from './write-context.js';

/** @param changed rows that a statement changed, which named a run. @throws UnknownRunError when there is none of that id */
export function checkRunChanged(changed: number, { path }: Pick<WriteContext, 'path'>, runId: string): void {
  if (changed !== 1) throw new UnknownRunError({ path, runId });
}
