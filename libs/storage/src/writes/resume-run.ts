import type { WriteTransaction } from '../open/connect-prisma.js';
import type { ResumeRunOptions } from '../types/run.js';
import { updateRun } from './update-run.js';
import type { WriteContext } from './write-context.js';

/** Continues a run: one attempt more, state `running`, how the last process ended is forgotten. */
export async function resumeRun(
  tx: WriteTransaction,
  context: WriteContext,
  runId: string,
  { access, options, programVersion }: ResumeRunOptions,
): Promise<void> {
  await updateRun(tx, context, runId, {
    state: 'running',
    attempts: { increment: 1 },
    endedAt: null,
    comeBackAt: null,
    exitCode: null,
    error: null,
    ...(access === undefined ? {} : { access }),
    ...(options === undefined ? {} : { options: JSON.stringify(options) }),
    ...(programVersion === undefined ? {} : { programVersion }),
  });
}
