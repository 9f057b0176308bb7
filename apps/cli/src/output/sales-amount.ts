import type { ReleasesName, SalesName } from '@new-releases/analysis';
import { formatFigure } from './format-figure.js';

/** What sales are counted in. */
export interface SalesUnit {
  readonly measure: SalesName['measure'];
  /** Of revenue; null where the analysis does not tell it. */
  readonly currency: string | null;
}

/** What one more of releases is, by what is counted of them, and how many steps of the measure that are. */
const steps: Record<string, { readonly words: string; readonly size: number }> = {
  releases: { words: 'Each release more in a week', size: 1 },
  tracks: { words: 'Each track more released in a week', size: 1 },
  new_artists: { words: 'Each new artist more in a week', size: 1 },
  mean_duration_ms: { words: 'A mean length of tracks that is one second longer', size: 1000 },
  explicit_share: { words: 'A share of explicit releases that is 10 percentage points larger', size: 0.1 },
};

/** The step of releases that a slope is told for. @param measure what is counted of releases */
export function getReleasesStep(measure: ReleasesName['measure']): { words: string; size: number } {
  return steps[measure] ?? { words: `Each one more of ${measure}`, size: 1 };
}

/** `5.61 more units`, `5.61 EUR less revenue`: by how much sales differ, with the direction in words. */
export function describeDifference(value: number, { measure, currency }: SalesUnit): string {
  const amount = formatFigure(Math.abs(value));
  const direction = getDirection(value, measure);
  if (measure === 'units') return `${amount} ${direction} units`;
  return `${[amount, currency].filter((part) => part !== null).join(' ')} ${direction} revenue`;
}

/**
 * Bounds of such a difference: `3.86 to 7.36` where both go its way, else `5.5 fewer to 1.2 more`.
 * @param value the difference that was told before; 0: none was, so that each bound has to tell its direction
 */
export function describeBounds(
  [low, high]: readonly [number, number],
  value: number,
  measure: SalesUnit['measure'],
): string {
  const isOneWay = value !== 0 && (value < 0 ? high < 0 : low >= 0);
  const tell = (bound: number) =>
    `${formatFigure(Math.abs(bound))}${isOneWay ? '' : ` ${getDirection(bound, measure)}`}`;
  return isOneWay && value < 0 ? `${tell(high)} to ${tell(low)}` : `${tell(low)} to ${tell(high)}`;
}

function getDirection(value: number, measure: SalesUnit['measure']): string {
  if (value >= 0) return 'more';
  return measure === 'units' ? 'fewer' : 'less';
}
