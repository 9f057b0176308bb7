import type { BodyOf } from '@new-releases/read-api-client';
import type { Formats } from '../../format/create-formats.js';
import type { ChartModel } from './chart-model.js';
import { createColumns } from './create-columns.js';

type Week = NonNullable<BodyOf<'/v1/trends/spikes'>['data']>['weeks'][number];

/** Makes the chart of weeks that stand out from what the weeks before them let expect. */
export function buildSpikesChart(weeks: readonly Week[], formats: Formats): ChartModel {
  const spikes = weeks.filter(({ is_spike: isSpike }) => isSpike);
  const last = spikes.at(-1);
  const describe = ({ week, value, expected, z }: Week) =>
    `Week from ${formats.day(week)}: ${formats.number(value)}, expected ${formats.number(expected)} (z ${formats.signed(z)})`;
  const dated = weeks.map((week) => ({ ...week, date: new Date(week.week) }));
  const times = dated.map(({ date }) => date.getTime());
  const spanDays = (Math.max(...times) - Math.min(...times)) / 86_400_000;
  const columns = createColumns(formats);
  return {
    title: 'Weeks that stand out',
    unit: 'releases per week against what the weeks before let expect, season taken out; a spike is 3.5 robust standard deviations away',
    summary:
      last === undefined
        ? `None of ${formats.number(weeks.length)} weeks stands out.`
        : `${formats.number(spikes.length)} of ${formats.number(weeks.length)} weeks stand out, the last one: ${describe(last).replace('Week', 'week')}.`,
    table: {
      columns: [
        columns.day('week', 'Week from'),
        columns.number('value', 'Releases'),
        columns.number('expected', 'Expected'),
        columns.signed('z', 'z'),
        columns.flag('is_spike', 'Stands out'),
      ],
      rows: weeks.map(({ week, value, expected, z, is_spike: isSpike }) => [
        week,
        value,
        expected,
        z,
        isSpike,
      ]),
    },
    legend: [
      { text: 'counted', sign: { kind: 'line', style: 0 } },
      { text: 'expected', sign: { kind: 'line', style: 4 } },
      { text: 'stands out', sign: { kind: 'dot', style: 1 } },
    ],
    steps: dated.map((week) => ({ at: week.date, text: describe(week) })),
    fileName: `release_spikes_${weeks[0]?.week ?? ''}_${weeks.at(-1)?.week ?? ''}`,
    height: 240,
    draw: (plot, { width, height }) =>
      plot.plot({
        width,
        height,
        marginLeft: 46,
        marginRight: 14,
        marginTop: 12,
        marginBottom: 28,
        x: {
          type: 'utc',
          label: null,
          ticks: Math.max(2, Math.min(8, Math.floor(width / 95))),
          tickFormat: (date: Date) => formats.tick(date, spanDays),
          tickSize: 4,
        },
        y: { label: null, zero: true, nice: true, ticks: 4, tickFormat: formats.compact, tickSize: 0 },
        marks: [
          plot.gridY({ stroke: 'var(--line)', strokeOpacity: 1, ticks: 4 }),
          plot.ruleY([0], { stroke: 'var(--muted)' }),
          plot.lineY(dated, { x: 'date', y: 'expected', stroke: 'var(--series-5)', strokeDasharray: '4 4' }),
          plot.lineY(dated, { x: 'date', y: 'value', stroke: 'var(--series-1)', strokeWidth: 2 }),
          plot.dot(
            dated.filter(({ is_spike: isSpike }) => isSpike),
            {
              x: 'date',
              y: 'value',
              symbol: 'square',
              r: 4.5,
              fill: 'var(--series-2)',
              stroke: 'var(--series-2)',
            },
          ),
        ],
      }),
  };
}
