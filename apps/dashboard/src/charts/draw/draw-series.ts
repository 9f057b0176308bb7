import type { Formats } from '../../format/create-formats.js';
import type { ChartSize } from '../model/chart-model.js';
import type { SeriesValue } from '../model/describe-series.js';
import type { PlotModule, PlotSvg } from '../plot-module.js';
import { getSeriesStyle } from '../series-styles.js';

const dayMs = 86_400_000;

/** Series over time, as they are drawn. */
export interface DrawnSeries {
  readonly name: string;
  readonly values: readonly SeriesValue[];
}

interface Dot {
  date: Date;
  value: number | null;
  isPartial: boolean;
}

/**
 * Draws series as lines that end where nothing is known, and time of which nothing is known as a shaded area. What is known of a
 * part of a period only, as of the last one while it lasts, is a hollow dot between dotted lines.
 * @param options.periodDays length of a period
 */
export function drawSeries(
  plot: PlotModule,
  { width, height }: ChartSize,
  options: {
    series: readonly DrawnSeries[];
    periodDays: number;
    formats: Formats;
    formatValue: (value: number) => string;
  },
): PlotSvg {
  const { series, periodDays, formats, formatValue } = options;
  const lines = series.map(({ values }) => values.map(toDot));
  const times = lines.flat().map(({ date }) => date.getTime());
  const from = Math.min(...times);
  const to = Math.max(...times);
  const spanDays = (to - from) / dayMs;
  const half = (periodDays * dayMs) / 2;
  const highest = Math.max(0, ...lines.flat().map(({ value }) => value ?? 0));
  const marginLeft = Math.max(
    34,
    14 + 7 * Math.max(...[highest, highest / 3].map((one) => formatValue(one).length)),
  );
  const isSparse = (width - marginLeft) / Math.max(1, lines[0]?.length ?? 1) > 9;

  return plot.plot({
    width,
    height,
    marginLeft,
    marginRight: 14,
    marginTop: 12,
    marginBottom: 28,
    x: {
      type: 'utc',
      domain: [new Date(from - half), new Date(to + half)],
      label: null,
      ticks: Math.max(2, Math.min(8, Math.floor(width / 95))),
      tickFormat: (date: Date) => formats.tick(date, spanDays),
      tickSize: 4,
    },
    y: {
      domain: [Math.min(0, ...lines.flat().map(({ value }) => value ?? 0)), highest === 0 ? 1 : highest],
      nice: true,
      label: null,
      ticks: 5,
      tickFormat: formatValue,
      tickSize: 0,
    },
    marks: [
      plot.rect(findGaps(series), {
        x1: ({ start }: Gap) => new Date(start - half),
        x2: ({ end }: Gap) => new Date(end + half),
        fill: 'var(--gap)',
      }),
      plot.gridY({ stroke: 'var(--line)', strokeOpacity: 1, ticks: 5 }),
      plot.ruleY([0], { stroke: 'var(--muted)' }),
      ...lines.flatMap((dots, index) => {
        const { color, dash, symbol } = getSeriesStyle(index);
        const whole = dots.map((dot) => (dot.isPartial ? { ...dot, value: null } : dot));
        return [
          plot.lineY(whole, {
            x: 'date',
            y: 'value',
            stroke: color,
            strokeWidth: 2,
            ...(dash !== undefined && { strokeDasharray: dash }),
            strokeLinejoin: 'round',
          }),
          plot.link(findLooseEnds(dots), {
            x1: ([from]: Ends) => from.date,
            y1: ([from]: Ends) => from.value,
            x2: ([, to]: Ends) => to.date,
            y2: ([, to]: Ends) => to.value,
            stroke: color,
            strokeWidth: 1.5,
            strokeDasharray: '1 4',
            strokeLinecap: 'round',
          }),
          // Where lines are dense, only values without neighbours would be lost.
          plot.dot(
            dots.filter((dot, place) => dot.isPartial || isSparse || isAlone(dots, place)),
            {
              x: 'date',
              y: 'value',
              r: 3.2,
              symbol,
              stroke: color,
              strokeWidth: 1.6,
              fill: ({ isPartial }: Dot) => (isPartial ? 'var(--surface)' : color),
            },
          ),
        ];
      }),
    ],
  });
}

const toDot = ({ start, value, isPartial }: SeriesValue): Dot => ({
  date: new Date(start),
  value,
  isPartial,
});

type Ends = readonly [from: Dot, to: Dot];

/** Neighbours that are both known, but not both as a whole. */
function findLooseEnds(dots: readonly Dot[]): Ends[] {
  return dots.flatMap((to, place): Ends[] => {
    const from = dots[place - 1];
    const isKnown = (from?.value ?? null) !== null && to.value !== null;
    return from !== undefined && isKnown && (from.isPartial || to.isPartial) ? [[from, to]] : [];
  });
}

function isAlone(dots: readonly Dot[], place: number): boolean {
  return (dots[place - 1]?.value ?? null) === null && (dots[place + 1]?.value ?? null) === null;
}

interface Gap {
  /** Epoch milliseconds of the first and the last period. */
  start: number;
  end: number;
}

/** Stretches of time of which no series knows anything. */
function findGaps(series: readonly DrawnSeries[]): Gap[] {
  const gaps: Gap[] = [];
  let open: Gap | null = null;
  series[0]?.values.forEach(({ start }, place) => {
    const isKnown = series.some(({ values }) => (values[place]?.value ?? null) !== null);
    const ms = Date.parse(start);
    if (isKnown) open = null;
    else if (open === null) gaps.push((open = { start: ms, end: ms }));
    else open.end = ms;
  });
  return gaps;
}
