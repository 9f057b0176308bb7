import type { StoredAnalysis, StoredPair } from '../analyse/stored-analysis.js';
import { formatEventsResult } from './format-events-result.js';
import { formatLagsResult } from './format-lags-result.js';
import { formatScanResult } from './format-scan-result.js';
import { formatTable } from './format-table.js';

/** An analysis in words: what came of it, what was done, and how to have it again. */
export function formatAnalysis(analysis: StoredAnalysis, pairs: readonly StoredPair[]): string {
  const { id, title, created_at: createdAt, method, seed, is_current: isCurrent } = analysis;
  const steps = method.map(({ step, choice, source }) => [step, choice, source]);
  const short = id.slice(0, 8);
  return [
    `${title}\n`,
    formatResult(analysis, pairs),
    ...(steps.length === 0 ? [] : [`What was done:\n${formatTable(['step', 'choice', 'source'], steps)}`]),
    [
      `Analysis ${short} of ${createdAt.slice(0, 16).replace('T', ' ')} UTC, seed ${seed}.`,
      isCurrent
        ? 'Nothing that it is made of has changed since.\n'
        : `Data has come in since: new-releases analyse repeat ${short} tells whether that changes it.\n`,
    ].join(' '),
  ].join('\n');
}

function formatResult(analysis: StoredAnalysis, pairs: readonly StoredPair[]): string {
  const { result, parameters } = analysis;
  // The message says how many weeks are missing, where it is weeks.
  if (result.outcome === 'refused') return `Not analysed: ${result.message}.\n`;
  if ('moves_at_lags' in result) return formatLagsResult(result, parameters.alpha);
  if ('pooled' in result) return formatEventsResult(result, parameters.alpha);
  return formatScanResult(result, pairs);
}
