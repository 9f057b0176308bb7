import type { EventsResult } from '@new-releases/analysis';
import { countOf } from './count-of.js';
import { formatChance, formatFigure, formatInterval } from './format-figure.js';
import { formatTable } from './format-table.js';

/** What came of a study of releases. */
export function formatEventsResult(result: EventsResult, alpha: number): string {
  const { pooled, events, left_out: leftOut } = result;
  const range =
    pooled.interval === null
      ? 'without bounds'
      : `between ${formatInterval(pooled.interval)}`.replace(' to ', ' and ');
  const verdict =
    pooled.p_value <= alpha
      ? 'Sales are unusual round these releases'
      : 'Sales are not unusual round these releases';
  const rows = [
    ...events.map(({ day, name, uplift, interval, q_value }) => [
      day,
      name ?? '',
      formatFigure(uplift),
      interval === null ? '' : formatInterval(interval),
      formatChance(q_value),
      q_value <= alpha ? 'unusual' : '',
    ]),
    ...leftOut.map(({ day, name, reason }) => [day, name ?? '', '', '', '', `left out: ${reason}`]),
  ];
  return `${verdict}: ${formatFigure(pooled.uplift)} a week above what is usual over ${countOf(events.length, 'release')}, ${range} (p-value ${formatChance(pooled.p_value)}).
That says nothing of what causes what.

${formatTable(['day', 'release', 'uplift a week', 'interval', 'q-value', ''], rows)}`;
}
