import type { EventsResult } from '@new-releases/analysis';
import { joinNames } from '../analyse/join-names.js';
import { countOf } from './count-of.js';
import { describeLegend } from './describe-legend.js';
import { formatChance, formatFigure, formatInterval } from './format-figure.js';
import { formatTable } from './format-table.js';
import { isBesideZero } from './is-beside-zero.js';
import { describeBounds, describeDifference, type SalesUnit } from './sales-amount.js';

/** How the figures of a study are told. */
export interface EventsWords {
  readonly alpha: number;
  readonly unit: SalesUnit;
  /** First and last week of an event, from that of the release. */
  readonly window: readonly [number, number];
}

const leftOutWords: Record<EventsResult['left_out'][number]['reason'], string> = {
  'outside-the-series': 'outside the weeks of sales',
  'window-does-not-fit': 'too near to the first or the last week',
  gaps: 'unknown weeks round it',
  'overlaps-an-event': 'too near to another release',
  'same-week': 'in the week of another release',
};

/** What came of a study of releases. */
export function formatEventsResult(result: EventsResult, words: EventsWords): string {
  const { pooled, events, left_out: leftOut } = result;
  const { alpha, unit, window } = words;
  const rows = [
    ...events.map(({ day, name, uplift, interval, q_value }) => [
      day,
      name ?? '',
      formatFigure(uplift),
      interval === null ? '' : formatInterval(interval),
      formatChance(q_value),
      q_value <= alpha ? 'unusual' : '',
    ]),
    ...leftOut.map(({ day, name, reason }) => [
      ...[day, name ?? '', '', '', ''],
      `left out: ${leftOutWords[reason]}`,
    ]),
  ];
  const isFound = pooled.p_value <= alpha;
  const single = events.filter(({ q_value }) => q_value <= alpha).length;
  const bounds =
    pooled.interval === null
      ? 'no interval can be told'
      : describeBounds(pooled.interval, isFound ? pooled.uplift : 0, unit.measure);
  const uplift = `${describeDifference(pooled.uplift, unit)} a week than usual ${describeWindow(window)} (${bounds}; p-value ${formatChance(pooled.p_value)}), mean of ${countOf(events.length, 'release')}`;
  const verdict = isFound
    ? `Sales are unusual round these releases: ${uplift}.`
    : `Sales were not found to be unusual round these releases: ${uplift}.\n${describeDoubt(single)}`;
  const money = unit.measure === 'units' ? 'units' : (unit.currency ?? 'revenue');
  const legend = describeLegend(`uplift = ${money} a week more (negative: less) than usual`, alpha);
  return `${verdict}
That says nothing of what causes what.

${formatTable(['day', 'release', 'uplift a week', 'interval', 'q-value', ''], rows)}${legend}
${describeBeside(events, alpha)}`;
}

/** Why single releases are not found though their intervals say otherwise. */
function describeBeside(events: EventsResult['events'], alpha: number): string {
  const beside = events.filter(
    ({ q_value, interval }) => q_value > alpha && interval !== null && isBesideZero(interval),
  );
  if (beside.length === 0) return '';
  const which = joinNames(beside.map(({ day }) => day));
  return `Round ${which} the interval lies beside zero, and yet that is no finding: an interval is of its release alone, while the q-value allows for all ${events.length} releases.
`;
}

function describeDoubt(single: number): string {
  return single === 0
    ? 'That is no proof that nothing is there: anything within the interval fits these sales.'
    : `Round ${countOf(single, 'release')} by ${single === 1 ? 'itself' : 'themselves'} they are: see below.`;
}

/** The weeks of an event. */
function describeWindow([from, to]: readonly [number, number]): string {
  if (from === 0 && to === 0) return 'in the week of the release';
  if (from === to) return `${countOf(Math.abs(from), 'week')} ${from < 0 ? 'before' : 'after'} the release`;
  return `in weeks ${from} to ${to} from the release`;
}
