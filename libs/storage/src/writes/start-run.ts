import { randomUUID } from 'node:crypto';
import type { WriteTransaction } from '../open/connect-prisma.js';
import { quotaWindowMs, toBucketStart } from '../quota-buckets.js';
import type { NewRun } from '../types/run.js';
import type { WriteContext } from './write-context.js';

const quotaHistoryMs = 30 * quotaWindowMs;

/** Inserts a run in state `running`; drops quota counts too old to matter, and the halves of walks that nobody goes on with. @returns its id */
export async function startRun(
  tx: WriteTransaction,
  { now, nowMs }: WriteContext,
  run: NewRun,
): Promise<string> {
  const { id = randomUUID(), query = null, market = null, access = null, options = {}, ...rest } = run;
  const { resumeKey, source, programVersion } = rest;
  // SQL, as the other writes of every run: the first use of a model loads Prisma's client, a third of a second.
  await tx.$executeRaw`
    INSERT INTO extraction_runs (id, resume_key, source, query, market, access, state, started_at, listing_started_at,
      options, program_version)
    VALUES (${id}, ${resumeKey}, ${source}, ${query}, ${market}, ${access}, 'running', ${now}, ${now},
      ${JSON.stringify(options)}, ${programVersion})`;
  // No run before it is gone on with any more.
  await tx.$executeRaw`
    DELETE FROM listing_entries WHERE run_id IN (SELECT id FROM extraction_runs WHERE resume_key = ${resumeKey} AND id <> ${id})`;
  await tx.$executeRaw`DELETE FROM quota_windows WHERE bucket_start < ${toBucketStart(nowMs - quotaHistoryMs)}`;
  return id;
}
