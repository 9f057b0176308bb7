import { UnknownRunError } from '../errors/unknown-run-error.js';
import type { Prisma } from '../generated/prisma/client.js';
import type { WriteTransaction } from '../open/connect-prisma.js';
import type { WriteContext } from './write-context.js';

/** Changes a run. @throws UnknownRunError when there is none of that id */
export async function updateRun(
  tx: WriteTransaction,
  { path }: WriteContext,
  runId: string,
  data: Prisma.ExtractionRunUpdateManyMutationInput,
): Promise<void> {
  const { count } = await (await tx.models()).extractionRun.updateMany({ where: { id: runId }, data });
  if (count !== 1) throw new UnknownRunError({ path, runId });
}
