import type { BodyOf } from '@new-releases/read-api-client';
import type { Formats } from '../../format/create-formats.js';
import { drawSeries } from '../draw/draw-series.js';
import { mostSeries } from '../series-styles.js';
import type { ChartModel, LegendItem } from './chart-model.js';
import { createColumns } from './create-columns.js';
import { describeSeries } from './describe-series.js';
import { dimensionWords, getKeyWord, getMeasureFormat, measureWords } from './trend-words.js';

/** What `/v1/trends/releases` tells. */
export type TrendData = BodyOf<'/v1/trends/releases'>['data'];

type TrendSeries = TrendData['series'][number];

/**
 * Makes the chart of series of releases. Of many series the largest are drawn; the table and the CSV hold all.
 * @param options.about what the releases are of, where it is one thing: an artist say
 */
export function buildTrendChart(data: TrendData, options: { formats: Formats; about?: string }): ChartModel {
  const { formats, about } = options;
  const { period, by, measure } = data;
  const format = getMeasureFormat(measure, formats);
  const words = measureWords[measure];
  const what = words.name;
  const apart = by === 'all' || about !== undefined ? '' : `, by ${dimensionWords[by]}`;
  const drawn = [...data.series].sort((left, right) => sumOf(right) - sumOf(left)).slice(0, mostSeries);
  const series = drawn.map((one) => ({
    name: nameOf(one, by),
    values: one.points.map(({ start, value, is_partial: isPartial }) => ({ start, value, isPartial })),
  }));
  const points = data.series[0]?.points ?? [];
  const hasGaps = points.some(({ observed }) => !observed);
  const hasPartial = points.some(({ is_partial: isPartial }) => isPartial);
  const hidden = data.series.length - drawn.length;
  const legend: LegendItem[] = [
    ...(series.length > 1
      ? series.map(({ name }, style) => ({ text: name, sign: { kind: 'line' as const, style } }))
      : []),
    ...(hasPartial ? [{ text: 'known in part only', sign: { kind: 'hollow' as const } }] : []),
    ...(hasGaps ? [{ text: 'not observed', sign: { kind: 'gap' as const } }] : []),
  ];
  const describe = (index: number) =>
    describeSeries(series[index]?.values ?? [], { formats, format, period, unknown: 'not observed' });
  const columns = createColumns(formats);
  return {
    title: `${what} per ${period}${about === undefined ? '' : ` of ${about}`}${apart}`,
    unit: `${words.unit}; ${period === 'week' ? 'weeks begin on Monday' : 'days'}, by the day of release (UTC)`,
    summary:
      series.length === 0
        ? 'Nothing is known of this time.'
        : series.length === 1
          ? describe(0)
          : `The largest of ${data.series.length}${hidden > 0 ? `, of which ${mostSeries} are drawn` : ''}: ${series[0]?.name ?? ''}. ${describe(0)}`,
    table: {
      columns: [
        columns.day(`${period}_start`, period === 'week' ? 'Week from' : 'Day'),
        ...data.series.map((one) =>
          columns.written(
            by === 'all' ? measure : nameOf(one, by),
            by === 'all' ? what : nameOf(one, by),
            format,
          ),
        ),
        columns.flag('observed', 'Observed'),
        columns.flag('is_partial', 'A part only'),
      ],
      rows: points.map((point, place) => [
        point.start,
        ...data.series.map(({ points: own }) => own[place]?.value ?? null),
        point.observed,
        point.is_partial,
      ]),
    },
    legend,
    steps: points.map((point, place) => ({
      at: new Date(point.start),
      text: `${period === 'week' ? 'Week from ' : ''}${formats.day(point.start)}: ${
        point.observed
          ? series
              .map(({ name, values }) => {
                const value = values[place]?.value ?? null;
                const text = value === null ? 'not known' : format(value);
                return series.length === 1 ? text : `${name} ${text}`;
              })
              .join(', ')
          : 'not observed'
      }${point.is_partial ? ' (a part only)' : ''}`,
    })),
    fileName: ['releases', measure, by, period, data.from, data.to].join('_'),
    draw: (plot, size) =>
      drawSeries(plot, size, { series, periodDays: period === 'week' ? 7 : 1, formats, formatValue: format }),
  };
}

const sumOf = ({ points }: TrendSeries) => points.reduce((sum, { value }) => sum + (value ?? 0), 0);

function nameOf({ key, name }: TrendSeries, by: string): string {
  return name !== null && name !== key ? name : getKeyWord(by, key);
}
