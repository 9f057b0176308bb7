import { randomUUID } from 'node:crypto';
import {
  type AnalysisInputs,
  type AnalysisOutcome,
  type AnalysisRequest,
  hashInputs,
  runAnalysis,
} from '@new-releases/analysis';
import { type NewAnalysis, saveWholeAnalysis, type StoreWriter } from '@new-releases/storage';
import { programVersion } from '../program-version.js';
import { takeTurns } from './take-turns.js';
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

/** Makes an analysis, and lets others have their turn between its steps. @throws what the signal was aborted with */
export async function makeAnalysis(
  { request, inputs }: Pick<PlannedAnalysis, 'request' | 'inputs'>,
  options: { signal: AbortSignal; show: ShowProgress },
): Promise<{ outcome: AnalysisOutcome; durationMs: number }> {
  const startedAt = performance.now();
  const outcome = await takeTurns(runAnalysis(request, inputs), {
    signal: options.signal,
    show: ({ done, total }) => {
      options.show(done, total);
    },
  });
  return { outcome, durationMs: Math.round(performance.now() - startedAt) };
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
