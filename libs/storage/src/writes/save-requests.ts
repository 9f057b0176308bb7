import { UnknownRunError } from '../errors/unknown-run-error.js';
import type { WriteTransaction } from '../open/connect-prisma.js';
import type { RequestCounts } from '../types/run.js';
import type { WriteContext } from './write-context.js';

/** Adds requests to the counts of a run. @throws UnknownRunError */
export async function saveRequests(
  tx: WriteTransaction,
  { path }: WriteContext,
  runId: string,
  requests: RequestCounts,
): Promise<void> {
  const [run] = await tx.$queryRaw<
    { requests: string }[]
  >`SELECT requests FROM extraction_runs WHERE id = ${runId}`;
  if (run === undefined) throw new UnknownRunError({ path, runId });
  const sum = addRequests(JSON.parse(run.requests) as RequestCounts, requests);
  await tx.$executeRaw`UPDATE extraction_runs SET requests = ${JSON.stringify(sum)} WHERE id = ${runId}`;
}

function addRequests(left: RequestCounts, right: RequestCounts): RequestCounts {
  const sum: RequestCounts = { ...left };
  for (const [operation, statuses] of Object.entries(right)) {
    const counts = { ...sum[operation] };
    for (const [status, count] of Object.entries(statuses)) counts[status] = (counts[status] ?? 0) + count;
    sum[operation] = counts;
  }
  return sum;
}
