import { describe, expect, it } from '@jest/globals';
import { CatalogueQueryError, parseSalesSeriesQuery } from '../src/catalogue/index.js';
import { buildSalesRows, importRows } from './support/build-sales.js';
import { openTestCatalogue } from './support/open-test-catalogue.js';

const values = (series: { points: readonly { start: string; value: number | null }[] } | null) =>
  Object.fromEntries((series?.points ?? []).map(({ start, value }) => [start.slice(5), value]));

describe('readSalesSeries', () => {
  it('tells of a product in one region or in all, by its own terms', async () => {
    const { catalogue, writer } = await openTestCatalogue();
    await importRows(
      writer,
      buildSalesRows(
        'A/DE 2026-01-05 1 10.5',
        'A/AT 2026-01-05 2 20',
        'A/DE 2026-01-06 4 40',
        'B/DE 2026-01-05 9 9',
      ),
    );
    const ask = (parameters: Record<string, string>) =>
      catalogue.readSalesSeries(parseSalesSeriesQuery({ product: 'A', ...parameters }));
    expect(ask({ period: 'day', region: 'DE', measure: 'revenue' })).toEqual({
      product: 'A',
      region: 'DE',
      measure: 'revenue',
      period: 'day',
      currency: 'EUR',
      timeZone: 'Europe/Berlin',
      points: [
        { start: '2026-01-05', value: 10.5, daysKnown: 1, isPartial: false },
        { start: '2026-01-06', value: 40, daysKnown: 1, isPartial: false },
      ],
    });
    expect(ask({})).toMatchObject({
      region: null,
      measure: 'units',
      period: 'week',
      currency: null,
      points: [{ start: '2026-01-05', value: 7, daysKnown: 1, isPartial: true }],
    });
    expect(ask({ product: 'C' })).toBeNull();
    expect(ask({ region: 'CH' })).toBeNull();
    expect(ask({ region: '' })).toBeNull();
  });

  it('takes the silence of a file for zero where it says so, as long as the file is there', async () => {
    const { catalogue, writer } = await openTestCatalogue();
    const series = (measure: string) =>
      values(catalogue.readSalesSeries(parseSalesSeriesQuery({ product: 'A', period: 'day', measure })));
    await importRows(writer, buildSalesRows('A 2026-01-05 1', 'B 2026-01-08 1'), {
      absentDays: 'zero',
      currency: null,
    });
    expect(series('units')).toEqual({ '01-05': 1, '01-06': 0, '01-07': 0, '01-08': 0 });
    // What it says nothing of it does not say to be zero.
    expect(series('revenue')).toEqual({});
    await importRows(writer, buildSalesRows('A 2026-01-05 2 20', 'A 2026-01-07 3 30', 'A 2026-01-10 4 40'));
    const both = { '01-05': 2, '01-06': 0, '01-07': 3, '01-08': 0, '01-09': null, '01-10': 4 };
    expect(series('units')).toEqual(both);
    await writer.removeSalesFile(1);
    expect(series('units')).toEqual({ ...both, '01-06': null, '01-08': null });
    expect(series('revenue')).toMatchObject({ '01-05': 20, '01-06': null });
  });

  it('does not know the revenue that a correction takes away, though the file before has silence for zero', async () => {
    const { catalogue, writer } = await openTestCatalogue();
    const series = (measure: string) =>
      values(catalogue.readSalesSeries(parseSalesSeriesQuery({ product: 'A', period: 'day', measure })));
    await importRows(writer, buildSalesRows('A 2026-01-05 1 10', 'A 2026-01-06 2 20', 'A 2026-01-08 4 40'), {
      absentDays: 'zero',
    });
    await importRows(writer, buildSalesRows('A 2026-01-06 3'), { currency: null });
    expect(series('units')).toEqual({ '01-05': 1, '01-06': 3, '01-07': 0, '01-08': 4 });
    expect(series('revenue')).toEqual({ '01-05': 10, '01-06': null, '01-07': 0, '01-08': 40 });
    await writer.removeSalesFile(2);
    expect(series('revenue')).toEqual({ '01-05': 10, '01-06': 20, '01-07': 0, '01-08': 40 });
  });
});

describe('parseSalesSeriesQuery', () => {
  it.each<[Record<string, unknown>, string, string]>([
    [{}, 'product', 'must be given'],
    [{ product: ['A', 'B'] }, 'product', 'must be a single value'],
    [{ product: 'A', measure: 'profit' }, 'measure', 'must be one of units, revenue'],
    [{ product: 'A', period: 'month' }, 'period', 'must be one of day, week'],
    [{ product: 'A', from: '2026-02-30' }, 'from', 'must be a day such as 2026-11-20'],
    [{ product: 'A', regions: 'DE' }, 'regions', 'is no parameter here'],
  ])('refuses %j', (parameters, parameter, problem) => {
    const ask = () => parseSalesSeriesQuery(parameters);
    expect(ask).toThrow(CatalogueQueryError);
    expect(ask).toThrow(`${parameter} ${problem}`);
  });
});
