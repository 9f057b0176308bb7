import { loadEnvironment } from '@new-releases/app-shell/environment';
import { createLogger } from '@new-releases/app-shell/logger';
import { createExtractor } from './create-extractor.js';
import { realTime } from './real-time.js';
import { loadSettings } from './settings/load-settings.js';

/** What is used of the context that AWS Lambda hands in. */
export interface LambdaContext {
  getRemainingTimeInMillis(): number;
}

/** What a scheduler on top of it, such as Step Functions, may want to know. */
export interface LambdaResult {
  readonly outcome: string;
  readonly exitCode: number;
  readonly runId: string | null;
  /** ISO time at which a deferred run is worth going on with. */
  readonly comeBackAt: string | null;
}

/** Time that the platform itself needs before it ends the process. */
const platformMs = 1_000;

/**
 * AWS Lambda handler: one tick within the time that the platform leaves. The event is not looked at. Throws where the
 * tick failed, so that the platform counts it; a deferred or interrupted tick is no failure, the next one goes on.
 */
export async function handler(_event: unknown, context: LambdaContext): Promise<LambdaResult> {
  const environment = loadEnvironment({ requireCredentials: true });
  const settings = loadSettings();
  const log = createLogger({ level: environment.logLevel, format: environment.logFormat });
  const extractor = createExtractor({ environment, settings, log, ...realTime });
  const never = new AbortController().signal;
  const deadlineMs = Math.max(1, context.getRemainingTimeInMillis() - platformMs);
  const report = await extractor.once({ stop: never, abort: never, deadlineMs });
  if (report.outcome === 'failed') throw new Error(report.note ?? 'the tick failed');
  const { outcome, exitCode, runId, comeBackAtMs } = report;
  return {
    outcome,
    exitCode,
    runId,
    comeBackAt: comeBackAtMs === null ? null : new Date(comeBackAtMs).toISOString(),
  };
}
