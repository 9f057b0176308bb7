import type { LagsResult } from '../../api/analysis-results.js';
import { countThings } from '../../format/count-things.js';
import type { Formats } from '../../format/create-formats.js';
import { formatInterval } from '../../format/format-interval.js';
import { readInterval } from '../../format/read-interval.js';
import type { ChartModel } from './chart-model.js';
import { createColumns } from './create-columns.js';

type Lag = LagsResult['lags'][number];

/** Makes the chart of how closely sales follow releases, week by week later. */
export function buildLagsChart(result: LagsResult, options: { title: string; formats: Formats }): ChartModel {
  const { title, formats } = options;
  const { lags, moves_at_lags: found } = result;
  const isFound = ({ lag }: Lag) => found.includes(lag);
  const describe = (one: Lag) =>
    `${describeLag(one.lag, formats)}: correlation ${formats.signed(one.correlation)} (interval ${formatInterval(formats, one.interval)}), q ${formats.probability(one.q_value)}${
      isFound(one) ? ', moves with' : ''
    }`;
  const reach = Math.max(0.3, ...lags.flatMap(({ interval }) => interval.map(Math.abs)));
  const columns = createColumns(formats);
  return {
    title: `Correlation by lag: ${title}`,
    source: 'Spotify and own sales',
    unit: 'correlation of what season, trend and the past leave of both series; lags in weeks that sales come after releases',
    summary:
      found.length === 0
        ? `At none of ${countThings(formats, lags.length, 'lag')} do sales move with releases.`
        : `Sales move with releases at ${formats.number(found.length)} of ${countThings(formats, lags.length, 'lag')}: ${found
            .map((lag) => describeLag(lag, formats))
            .join(', ')}.`,
    table: {
      columns: [
        { name: 'lag_weeks', title: 'Lag', kind: 'number' },
        columns.signed('correlation', 'Correlation'),
        columns.signed('interval_low', 'From'),
        columns.signed('interval_high', 'To'),
        columns.probability('p_value', 'p'),
        columns.probability('q_value', 'q'),
        columns.flag('moves_with', 'Moves with'),
      ],
      rows: lags.map((one) => [
        one.lag,
        one.correlation,
        ...readInterval(one.interval),
        one.p_value,
        one.q_value,
        isFound(one),
      ]),
    },
    legend: [
      ...(found.length > 0 ? [{ text: 'moves with', sign: { kind: 'dot' as const, style: 1 } }] : []),
      { text: 'not told from chance', sign: { kind: 'dot', style: 4 } },
    ],
    steps: lags.map((one) => ({ at: one.lag, text: describe(one) })),
    fileName: `lags_${title}`.replaceAll(/[^\p{L}\p{N}]+/gu, '_'),
    height: 300,
    draw: (plot, { width, height }) =>
      plot.plot({
        width,
        height,
        marginLeft: 48,
        marginRight: 16,
        marginTop: 12,
        marginBottom: 42,
        x: {
          label: 'weeks that sales come later',
          labelArrow: 'none',
          labelAnchor: 'center',
          ticks: lags.map(({ lag }) => lag).filter((lag) => width > 480 || lag % 2 === 0),
          tickFormat: (lag: number) => formats.number(lag),
          tickSize: 4,
          inset: 16,
        },
        y: {
          domain: [-reach, reach],
          nice: true,
          label: null,
          ticks: 5,
          tickFormat: formats.signed,
          tickSize: 0,
        },
        marks: [
          plot.gridY({ stroke: 'var(--line)', strokeOpacity: 1, ticks: 5 }),
          plot.ruleY([0], { stroke: 'var(--ink)' }),
          plot.ruleX(lags, {
            x: 'lag',
            y1: ({ interval }: Lag) => readInterval(interval)[0],
            y2: ({ interval }: Lag) => readInterval(interval)[1],
            stroke: (one: Lag) => (isFound(one) ? 'var(--series-2)' : 'var(--series-5)'),
            strokeWidth: 2,
          }),
          plot.dot(
            lags.filter((one) => !isFound(one)),
            { x: 'lag', y: 'correlation', r: 4, symbol: 'star', fill: 'var(--series-5)' },
          ),
          plot.dot(lags.filter(isFound), {
            x: 'lag',
            y: 'correlation',
            r: 5.5,
            symbol: 'square',
            fill: 'var(--series-2)',
          }),
        ],
      }),
  };
}

/** A lag in words. */
export function describeLag(lag: number, formats: Formats): string {
  if (lag === 0) return 'in the same week';
  const weeks = countThings(formats, Math.abs(lag), 'week');
  return lag > 0 ? `${weeks} later` : `${weeks} earlier`;
}
