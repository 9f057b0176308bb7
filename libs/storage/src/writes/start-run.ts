import { randomUUID } from 'node:crypto';
import type { WriteTransaction } from '../open/connect-prisma.js';
import { quotaWindowMs, toBucketStart } from '../quota-buckets.js';
import type { NewRun } from '../types/run.js';
import type { WriteContext } from './write-context.js';

const quotaHistoryMs = 30 * quotaWindowMs;

/** Inserts a run in state `running`; drops quota counts too old to matter. @returns its id */
export async function startRun(
  tx: WriteTransaction,
  { now, nowMs }: WriteContext,
  run: NewRun,
): Promise<string> {
  const { id = randomUUID(), query = null, market = null, access = null, options = {}, ...rest } = run;
  const { resumeKey, source, programVersion } = rest;
  await tx.extractionRun.create({
    data: {
      id,
      resumeKey,
      source,
      query,
      market,
      access,
      state: 'running',
      startedAt: now,
      listingStartedAt: now,
      options: JSON.stringify(options),
      programVersion,
    },
    select: { id: true },
  });
  await tx.quotaWindow.deleteMany({ where: { bucketStart: { lt: toBucketStart(nowMs - quotaHistoryMs) } } });
  return id;
}
