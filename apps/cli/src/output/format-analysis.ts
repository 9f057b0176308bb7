import type { RefusedResult } from '@new-releases/analysis';
import type { StoredAnalysis, StoredInputs, StoredPair } from '../analyse/stored-analysis.js';
import { formatEventsResult } from './format-events-result.js';
import { formatLagsResult } from './format-lags-result.js';
import { formatScanResult } from './format-scan-result.js';
import { formatTable } from './format-table.js';
import type { SalesUnit } from './sales-amount.js';

/** An analysis in words: what came of it, what was done, and how to have it again. @param pairs of a scan: its first ones */
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
  const { alpha } = analysis.parameters;
  switch (analysis.kind) {
    case 'lags': {
      const { result, inputs } = analysis;
      if (result.outcome === 'refused') return formatRefusal(result);
      return formatLagsResult(result, {
        alpha,
        unit: toUnit(inputs.sales[0]),
        counted: inputs.releases[0].measure,
      });
    }
    case 'scan': {
      const { result, inputs, parameters } = analysis;
      if (result.outcome === 'refused') return formatRefusal(result);
      // As it was when the figures were made; not told by what older versions kept.
      const currencyOf = (product: string) =>
        inputs.sales.find((one) => one.product === product)?.currency ?? null;
      return formatScanResult(result, pairs, {
        ...{ alpha, currencyOf, ties: parameters.ties, salesLeftOut: parameters.sales_left_out },
        measure: inputs.sales[0]?.measure ?? 'units',
      });
    }
    case 'events': {
      const { result, inputs, parameters } = analysis;
      if (result.outcome === 'refused') return formatRefusal(result);
      return formatEventsResult(result, {
        alpha,
        unit: toUnit(inputs.sales[0]),
        window: parameters.event_window,
      });
    }
  }
}

/** The message says how many weeks are missing, where it is weeks. */
function formatRefusal({ message, advice = [] }: RefusedResult): string {
  return [`Not analysed: ${message}.`, ...advice, ''].join('\n');
}

function toUnit({ measure, currency = null }: StoredInputs['sales'][number]): SalesUnit {
  return { measure, currency: measure === 'units' ? null : currency };
}
