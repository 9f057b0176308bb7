import { describe, expect, it } from '@jest/globals';
import type { AnalyseScanOptions } from '../commands/analyse-options.js';
import { planScan } from './plan-scan.js';
import type { KnownProduct, SeriesSource } from './series-source.js';

const series = { firstWeek: '2023-01-02', values: [1, 2, 3] };
const link = (kind: KnownProduct['links'][number]['kind'], id: string) => ({ kind, id, name: null });
const options: AnalyseScanOptions = {
  ...{
    season: true,
    alpha: 0.05,
    seed: 4,
    measure: 'units',
    json: false,
    regions: 'together',
    by: ['label'],
  },
  ...{ top: 2, count: 'tracks', lags: [0, 3], correction: 'benjamini-hochberg', ties: true },
};

/** Three products. The store knows no releases of what is named `none`. */
function buildTied(links: Record<string, KnownProduct['links']>): SeriesSource {
  return {
    inputsVersion: 9,
    findReleases: () => null,
    listReleases: () => [],
    listProducts: () =>
      ['Shoes', 'Hats', 'Socks'].map((product) => ({ product, regions: [], links: links[product] ?? [] })),
    readReleases: (names) => names.map(({ key }) => (key === 'none' ? null : series)),
    readSales: () => ({ series, currency: null }),
    findChosen: () => null,
    listEvents: () => [],
  };
}

describe('planScan of ties', () => {
  it('takes each product with the artists and labels that it is tied to, and tells what it leaves out', () => {
    const plan = planScan(
      options,
      buildTied({
        Hats: [link('label', 'Domino'), link('artist', 'none'), link('album', 'first')],
        Shoes: [
          link('artist', 'Domino'),
          link('label', 'Domino'),
          link('genre', 'pop'),
          link('genre', 'rock'),
        ],
      }),
    );
    expect(plan.title).toBe(
      'Units of 2 series of sales and tracks of what they are tied to (3 pairs): lags 0 to 3, seed 4',
    );
    expect(plan.inputs.sales.map(({ name }) => name.product)).toEqual(['Shoes', 'Hats']);
    expect(plan.inputs.releases.map(({ name: { by, key } }) => `${by} ${key}`)).toEqual([
      ...['artist Domino', 'label Domino'],
    ]);
    expect(plan.request.parameters).toMatchObject({
      lags: { from: 0, to: 3 },
      ties: {
        pairs: [
          [0, 0],
          [1, 0],
          [1, 1],
        ],
        left_out: { genres: 2, albums: 1, unknown: 1 },
      },
    });
  });

  it('is refused where nothing is tied, and names the command that ties', () => {
    expect(() => planScan(options, buildTied({}))).toThrow('sales map FILE.csv ties them');
    expect(() =>
      planScan(options, buildTied({ Hats: [link('genre', 'pop'), link('label', 'none')] })),
    ).toThrow('(1 tie to genres, 1 tie to artists or labels without releases in the store)');
    const links = { Shoes: [link('label', 'Domino')] };
    expect(() => planScan({ ...options, product: ['Shoes', 'Hats'] }, buildTied(links))).toThrow(
      'Hats is tied to no artist or label',
    );
  });
});
