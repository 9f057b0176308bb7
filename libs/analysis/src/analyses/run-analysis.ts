import type { ScanProgress } from '../lag/scan-pairs.js';
import type { AnalysisInputs } from './analysis-inputs.js';
import type { AnalysisOutcome } from './analysis-outcome.js';
import type { AnalysisRequest } from './analysis-request.js';
import { cutWeeks } from './cut-weeks.js';
import { runEvents } from './run-events.js';
import { runLags } from './run-lags.js';
import { runScan } from './run-scan.js';

/**
 * Makes an analysis whose figures depend on nothing but its request and its inputs, so that it can be stored and repeated. A
 * generator as `scanPairs` is: only a scan tells how far it is.
 * @throws RangeError where a parameter or a series makes no sense, or an analysis of one pair does not have just one of each
 */
export function* runAnalysis(
  request: AnalysisRequest,
  inputs: AnalysisInputs,
): Generator<ScanProgress, AnalysisOutcome> {
  const { weeks } = request.parameters;
  const cut: AnalysisInputs = {
    releases: inputs.releases.map(({ name, series }) => ({ name, series: cutWeeks(series, weeks) })),
    sales: inputs.sales.map(({ name, series }) => ({ name, series: cutWeeks(series, weeks) })),
    events: inputs.events,
  };
  switch (request.kind) {
    case 'lags':
      return runLags(request.parameters, request.seed, cut);
    case 'scan':
      return yield* runScan(request.parameters, cut);
    case 'events':
      return runEvents(request.parameters, request.seed, cut);
  }
}
