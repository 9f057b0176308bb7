import { isDeepStrictEqual } from 'node:util';
import type { AnalysisOutcome } from '@new-releases/analysis';

type Result = AnalysisOutcome['result'];

/**
 * Whether a repetition came to the figures that were stored. The warning is left out: it follows from the figures, and results that
 * were stored before there were warnings have none. A refusal has no figures: its reason counts, which the words of another version
 * may tell otherwise.
 */
export function areFiguresUnchanged(stored: Result, made: Result): boolean {
  if (stored.outcome === 'refused') return made.outcome === 'refused' && made.reason === stored.reason;
  return isDeepStrictEqual(takeFigures(stored), takeFigures(made));
}

/** What JSON makes of it. */
function takeFigures(result: Result): unknown {
  return JSON.parse(JSON.stringify({ ...result, warning: undefined }));
}
