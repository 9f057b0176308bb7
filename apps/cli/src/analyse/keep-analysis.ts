import { randomUUID } from 'node:crypto';
import { setImmediate as nextTurn } from 'node:timers/promises';
import {
  type AnalysisInputs,
  type AnalysisOutcome,
  type AnalysisRequest,
  hashInputs,
  runAnalysis,
} from '@new-releases/analysis';
import { type NewAnalysis, saveWholeAnalysis, type StoreWriter } from '@new-releases/storage';
import { programVersion } from '../program-version.js';
import { toStoredInputs } from './to-stored-inputs.js';

/** What is analysed, and what it is called. */
export interface PlannedAnalysis {
  readonly title: string;
  readonly request: AnalysisRequest;
  readonly inputs: AnalysisInputs;
  /** Version of the data that the inputs are of. */
  readonly dataVersion: number;
}

/** How far it is; steps. */
export type ShowProgress = (done: number, total: number) => void;

/** Makes an analysis. Others have their turn between its steps: signals, the lease, what shows how far it is. */
export async function makeAnalysis(
  { request, inputs }: Pick<PlannedAnalysis, 'request' | 'inputs'>,
  options: { signal: AbortSignal; show: ShowProgress },
): Promise<{ outcome: AnalysisOutcome; durationMs: number }> {
  const startedAt = performance.now();
  const steps = runAnalysis(request, inputs);
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done === true)
      return { outcome: step.value, durationMs: Math.round(performance.now() - startedAt) };
    options.show(step.value.done, step.value.total);
    await nextTurn();
    options.signal.throwIfAborted();
  }
}

/** Keeps an analysis that was made. @returns its id */
export async function keepAnalysis(
  writer: StoreWriter,
  { title, request, inputs, dataVersion }: PlannedAnalysis,
  { outcome, durationMs }: { outcome: AnalysisOutcome; durationMs: number },
): Promise<string> {
  const analysis: NewAnalysis = {
    id: randomUUID(),
    kind: request.kind,
    title,
    parameters: request.parameters,
    seed: request.seed,
    dataVersion,
    inputs: toStoredInputs(inputs),
    inputsSha256: hashInputs(inputs, request.parameters.weeks),
    method: outcome.method,
    result: outcome.result,
    tried: outcome.tried,
    findings: outcome.findings,
    durationMs,
    programVersion,
  };
  await saveWholeAnalysis(writer, analysis, outcome.pairs);
  return analysis.id;
}
