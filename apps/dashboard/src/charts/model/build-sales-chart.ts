import type { BodyOf } from '@new-releases/read-api-client';
import { countThings } from '../../format/count-things.js';
import type { Formats } from '../../format/create-formats.js';
import { drawSeries } from '../draw/draw-series.js';
import type { ChartModel } from './chart-model.js';
import { createColumns } from './create-columns.js';
import { describeSeries } from './describe-series.js';

/** Makes the chart of the sales of a product. */
export function buildSalesChart(data: BodyOf<'/v1/sales/series'>['data'], formats: Formats): ChartModel {
  const { product, region, measure, currency, period, points, time_zone: timeZone } = data;
  const format = (value: number) =>
    measure === 'revenue' && currency !== null ? formats.money(value, currency) : formats.number(value);
  const values = points.map(({ start, value, is_partial: isPartial, days_known: daysKnown }) => ({
    ...{ start, value, isPartial, daysKnown },
  }));
  const hasGaps = points.some(({ value }) => value === null);
  const hasParts = points.some(({ is_partial: isPartial }) => isPartial);
  const of = `${product}${region === null ? '' : ` in ${region}`}`;
  const columns = createColumns(formats);
  return {
    title: `${measure === 'units' ? 'Units sold' : 'Revenue'} per ${period}: ${of}`,
    unit: `${measure === 'units' ? 'units' : (currency ?? 'money')}; ${
      period === 'week' ? 'weeks begin on Monday' : 'days'
    }, in ${timeZone}${region === null ? ', all regions together' : ''}`,
    summary: describeSeries(values, { formats, format, period, unknown: 'of which nothing is known' }),
    table: {
      columns: [
        columns.day(`${period}_start`, period === 'week' ? 'Week from' : 'Day'),
        columns.written(
          measure === 'revenue' && currency !== null ? `revenue_${currency}` : measure,
          measure === 'units' ? 'Units' : 'Revenue',
          format,
        ),
        columns.number('days_known', 'Days known'),
        columns.flag('is_partial', 'A part only'),
      ],
      rows: points.map(({ start, value, days_known: days, is_partial: isPartial }) => [
        start,
        value,
        days,
        isPartial,
      ]),
    },
    legend: [
      ...(hasParts
        ? [{ text: `known of a part of the ${period} only`, sign: { kind: 'hollow' as const } }]
        : []),
      ...(hasGaps ? [{ text: 'nothing known', sign: { kind: 'gap' as const } }] : []),
    ],
    steps: points.map(({ start, value, days_known: days, is_partial: isPartial }) => ({
      at: new Date(start),
      text: `${period === 'week' ? 'Week from ' : ''}${formats.day(start)}: ${
        value === null ? 'nothing known' : format(value)
      }${isPartial ? ` (${countThings(formats, days, 'day')} known)` : ''}`,
    })),
    source: 'own sales',
    fileName: ['sales', measure, product, ...(region === null ? [] : [region]), period]
      .join('_')
      .replaceAll(/[^\p{L}\p{N}]+/gu, '_'),
    draw: (plot, size) =>
      drawSeries(plot, size, {
        series: [{ name: product, values }],
        periodDays: period === 'week' ? 7 : 1,
        formats,
        formatValue: (value) =>
          measure === 'revenue' && currency !== null
            ? formats.compactMoney(value, currency)
            : Math.abs(value) >= 10_000
              ? formats.compact(value)
              : formats.number(value),
      }),
  };
}
