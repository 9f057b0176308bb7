import type { EventsResult } from '../../api/analysis-results.js';
import { countThings } from '../../format/count-things.js';
import type { Formats } from '../../format/create-formats.js';
import type { ChartModel } from './chart-model.js';
import { createColumns } from './create-columns.js';

type Week = EventsResult['path'][number];

/**
 * Makes the chart of sales in the weeks round releases, against what dates without a release show.
 * @param options.unit what sales are counted in, in a word
 */
export function buildEventsChart(
  { path, events }: EventsResult,
  { title, formats, unit }: { title: string; formats: Formats; unit: string },
): ChartModel {
  const outside = path.filter(({ value, placebo_lo: low, placebo_hi: high }) => value < low || value > high);
  const nameOf = ({ week }: Week) =>
    week === 0
      ? 'Week of the release'
      : `${countThings(formats, Math.abs(week), 'week')} ${week > 0 ? 'after' : 'before'}`;
  const isOutside = (week: Week) => outside.includes(week);
  const describe = (week: Week) =>
    `${nameOf(week)}: ${formats.signed(week.value)}, dates without a release ${formats.signed(week.placebo_lo)} to ${formats.signed(week.placebo_hi)}`;
  const columns = createColumns(formats);
  return {
    title,
    source: 'Spotify and own sales',
    unit: `sales in ${unit} a week above what is usual, mean of all releases; weeks from that of the release`,
    summary: `Of ${countThings(formats, path.length, 'week')} round ${countThings(formats, events.length, 'release')}, ${formats.number(outside.length)} outside of what dates without a release show.`,
    table: {
      columns: [
        columns.number('week', 'Week'),
        columns.signed('value', 'Above usual'),
        columns.signed('placebo_low', 'Chance from'),
        columns.signed('placebo_high', 'Chance to'),
      ],
      rows: path.map(({ week, value, placebo_lo: low, placebo_hi: high }) => [week, value, low, high]),
    },
    legend: [
      { text: 'round releases', sign: { kind: 'line', style: 0 } },
      { text: 'dates without a release', sign: { kind: 'band' } },
      ...(outside.length > 0 ? [{ text: 'outside of that', sign: { kind: 'dot' as const, style: 1 } }] : []),
    ],
    steps: path.map((week) => ({ at: week.week, text: describe(week) })),
    fileName: `events_${title}`.replaceAll(/[^\p{L}\p{N}]+/gu, '_'),
    height: 300,
    draw: (plot, { width, height }) =>
      plot.plot({
        width,
        height,
        marginLeft: 56,
        marginRight: 16,
        marginTop: 12,
        marginBottom: 42,
        x: {
          label: 'weeks from the release',
          labelArrow: 'none',
          labelAnchor: 'center',
          ticks: path.map(({ week }) => week),
          tickFormat: (week: number) => formats.number(week),
          tickSize: 4,
          inset: 10,
        },
        y: { label: null, nice: true, ticks: 5, tickFormat: formats.compact, tickSize: 0 },
        marks: [
          plot.areaY(path, { x: 'week', y1: 'placebo_lo', y2: 'placebo_hi', fill: 'var(--band)' }),
          plot.gridY({ stroke: 'var(--line)', strokeOpacity: 1, ticks: 5 }),
          plot.ruleY([0], { stroke: 'var(--ink)' }),
          plot.ruleX([0], { stroke: 'var(--muted)', strokeDasharray: '3 3' }),
          plot.lineY(path, { x: 'week', y: 'value', stroke: 'var(--series-1)', strokeWidth: 2 }),
          plot.dot(
            path.filter((week) => !isOutside(week)),
            { x: 'week', y: 'value', r: 3.5, fill: 'var(--series-1)' },
          ),
          plot.dot(path.filter(isOutside), {
            x: 'week',
            y: 'value',
            r: 5,
            symbol: 'square',
            fill: 'var(--series-2)',
          }),
        ],
      }),
  };
}
