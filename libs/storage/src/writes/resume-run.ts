import type { WriteTransaction } from '../open/connect-prisma.js';
import type { ResumeRunOptions } from '../types/run.js';
import { checkRunChanged } from './check-run-changed.js';
import type { WriteContext } from './write-context.js';

/** Continues a run: one attempt more, state `running`, how the last process ended is forgotten. @throws UnknownRunError */
export async function resumeRun(
  tx: WriteTransaction,
  context: WriteContext,
  runId: string,
  { access, options, programVersion }: ResumeRunOptions,
): Promise<void> {
  const changed = await tx.$executeRaw`
    UPDATE extraction_runs SET state = 'running', attempts = attempts + 1, ended_at = NULL, come_back_at = NULL, exit_code = NULL,
      error = NULL, access = CASE WHEN ${access === undefined} THEN access ELSE ${access ?? null} END,
      options = coalesce(${options === undefined ? null : JSON.stringify(options)}, options),
      program_version = coalesce(${programVersion ?? null}, program_version)
    WHERE id = ${runId}`;
  checkRunChanged(changed, context, runId);
}
