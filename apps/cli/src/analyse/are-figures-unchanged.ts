import { isDeepStrictEqual } from 'node:util';
import type { AnalysisOutcome } from '@new-releases/analysis';
import { describeObstacles } from './describe-obstacles.js';

type Result = AnalysisOutcome['result'];

/**
 * Whether a repetition came to the figures that were stored. The warning is left out: it follows from the figures, and results that
 * were stored before there were warnings have none. A refusal has no figures: what stands in the way counts, all of
 * it, which the words of another version may tell otherwise. Of refusals that were stored before that was, the reason counts.
 */
export function areFiguresUnchanged(stored: Result, made: Result): boolean {
  if (stored.outcome === 'refused') {
    if (made.outcome !== 'refused' || made.reason !== stored.reason) return false;
    return (
      stored.obstacles === undefined || isDeepStrictEqual(describeObstacles(stored), describeObstacles(made))
    );
  }
  return isDeepStrictEqual(takeFigures(stored), takeFigures(made));
}

/** What JSON makes of it. */
function takeFigures(result: Result): unknown {
  return JSON.parse(JSON.stringify({ ...result, warning: undefined }));
}
