import type { BodyOf } from '@new-releases/read-api-client';
import { countThings } from '../../format/count-things.js';
import type { Formats } from '../../format/create-formats.js';
import { readInterval } from '../../format/read-interval.js';
import type { ChartModel } from './chart-model.js';
import { createColumns } from './create-columns.js';

type Row = BodyOf<'/v1/trends/weekdays'>['data'][number];

/** Makes the chart of the days of the week on which releases come out. */
export function buildWeekdayChart(data: readonly Row[], formats: Formats): ChartModel {
  const nameOf = ({ weekday }: Row) => formats.weekday(weekday);
  const [first] = data;
  const busiest =
    first === undefined
      ? null
      : data.reduce((best, row) => (row.releases > best.releases ? row : best), first);
  const hasIntervals = data.some(({ interval }) => interval !== null);
  const describe = ({ share, releases, interval }: Row) =>
    `${formats.percent(share ?? 0)} (${countThings(formats, releases, 'release')}${
      interval === null ? '' : `; 95 % interval ${readInterval(interval).map(formats.percent).join(' to ')}`
    })`;
  const columns = createColumns(formats);
  return {
    title: 'Releases by day of the week',
    unit: `per cent of the releases of this time${hasIntervals ? ', with 95 % intervals' : ''}`,
    summary:
      busiest === null || busiest.releases === 0
        ? 'There are no releases in this time.'
        : `Most come out on ${nameOf(busiest)}: ${describe(busiest)}.`,
    table: {
      columns: [
        { name: 'weekday', title: 'Day', kind: 'text', format: (value) => formats.weekday(Number(value)) },
        columns.number('releases', 'Releases'),
        columns.percent('share', 'Share'),
        columns.percent('share_low', 'From'),
        columns.percent('share_high', 'To'),
      ],
      rows: data.map(({ weekday, releases, share, interval }) => [
        weekday,
        releases,
        share,
        interval?.[0] ?? null,
        interval?.[1] ?? null,
      ]),
    },
    legend: [],
    steps: data.map((row) => ({ at: nameOf(row), text: `${nameOf(row)}: ${describe(row)}` })),
    fileName: 'releases_by_weekday',
    height: 220,
    draw: (plot, { width, height }) =>
      plot.plot({
        width,
        height,
        marginLeft: 44,
        marginRight: 8,
        marginTop: 10,
        marginBottom: 26,
        x: { type: 'band', domain: data.map(nameOf), label: null, tickSize: 0, padding: 0.25 },
        y: { label: null, tickFormat: formats.percent, ticks: 4, tickSize: 0, nice: true },
        marks: [
          plot.gridY({ stroke: 'var(--line)', strokeOpacity: 1, ticks: 4 }),
          plot.barY(data, { x: nameOf, y: 'share', fill: 'var(--series-1)', rx: 2 }),
          plot.ruleX(
            data.filter(({ interval }) => interval !== null),
            {
              x: nameOf,
              y1: ({ interval }: Row) => interval?.[0] ?? 0,
              y2: ({ interval }: Row) => interval?.[1] ?? 0,
              stroke: 'var(--ink)',
              strokeWidth: 1.5,
            },
          ),
          plot.ruleY([0], { stroke: 'var(--muted)' }),
        ],
      }),
  };
}
