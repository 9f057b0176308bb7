import { describeLag } from '../../charts/model/build-lags-chart.js';
import type { LagsResult } from '../../api/analysis-results.js';
import type { Formats } from '../../format/create-formats.js';
import { readInterval } from '../../format/read-interval.js';
import type { SalesUnit } from './use-sales-unit.js';

/** What one more of releases is, by what is counted of them, and how many steps of the measure that are. */
const steps: Readonly<Record<string, { readonly words: string; readonly size: number }>> = {
  releases: { words: 'Each release more in a week', size: 1 },
  tracks: { words: 'Each track more released in a week', size: 1 },
  new_artists: { words: 'Each new artist more in a week', size: 1 },
  mean_duration_ms: { words: 'A mean length of tracks that is one second longer', size: 1000 },
  explicit_share: { words: 'A share of explicit releases that is 10 percentage points larger', size: 0.1 },
};

/** What sales are counted in, in a word: `units`, `EUR`. */
export function nameUnit({ measure, currency }: Pick<SalesUnit, 'measure' | 'currency'>): string {
  return measure === 'units' ? 'units' : (currency ?? 'revenue');
}

/** What goes with one more of releases at the strongest lag, where something was found. @param options.level of the interval */
export function tellSlope(
  { strongest }: LagsResult,
  { unit, formats, level }: { unit: SalesUnit; formats: Formats; level: number },
): string {
  const { words, size } = getStep(unit);
  const slope = strongest.slope * size;
  const amount = `${formats.figure(Math.abs(slope))} ${getDirection(slope, unit)} ${nameUnit(unit)}`;
  const bounds = tellBounds(strongest.slope_interval, { unit, formats, slope });
  return `${words} goes with ${amount} ${describeLag(strongest.lag, formats)} (${formats.percent(level)} interval ${bounds}, with the choice of lag allowed for).`;
}

/** What may still go with one more of releases where nothing was found. @param options.level of the interval */
export function tellPossibleSlope(
  { strongest }: LagsResult,
  { unit, formats, level }: { unit: SalesUnit; formats: Formats; level: number },
): string {
  const bounds = tellBounds(strongest.slope_interval, { unit, formats, slope: null });
  return `${getStep(unit).words} may still go with ${bounds} ${nameUnit(unit)} ${describeLag(strongest.lag, formats)}, the strongest of the lags (${formats.percent(level)} interval, with the choice of lag allowed for).`;
}

/** `3.86 to 7.36` where both ends go the way of the slope, else `0.5 fewer to 5.5 more`. */
function tellBounds(
  interval: readonly number[],
  { unit, formats, slope }: { unit: SalesUnit; formats: Formats; slope: number | null },
): string {
  const { size } = getStep(unit);
  const [low, high] = readInterval(interval);
  const isOneWay = slope !== null && (slope < 0 ? high < 0 : low >= 0);
  const tell = (end: number) =>
    `${formats.figure(Math.abs(end * size))}${isOneWay ? '' : ` ${getDirection(end, unit)}`}`;
  return isOneWay && slope < 0 ? `${tell(high)} to ${tell(low)}` : `${tell(low)} to ${tell(high)}`;
}

function getStep({ counted }: SalesUnit): { words: string; size: number } {
  return steps[counted] ?? { words: `Each one more of ${counted}`, size: 1 };
}

function getDirection(value: number, { measure }: SalesUnit): string {
  if (value >= 0) return 'more';
  return measure === 'units' ? 'fewer' : 'less';
}
