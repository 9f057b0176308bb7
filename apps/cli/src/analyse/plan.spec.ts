import { describe, expect, it } from '@jest/globals';
import type { ReleasesName, SalesName, WeeklySeries } from '@new-releases/analysis';
import type {
  AnalyseEventsOptions,
  AnalyseLagsOptions,
  AnalyseScanOptions,
} from '../commands/analyse-options.js';
import { UsageError } from '../usage-error.js';
import { chooseWeeks } from './choose-weeks.js';
import { describeChosen } from './describe-chosen.js';
import { planEvents } from './plan-events.js';
import { planLags } from './plan-lags.js';
import { planScan } from './plan-scan.js';
import type { EventChoice, SeriesSource } from './series-source.js';

const released: WeeklySeries = { firstWeek: '2023-01-02', values: [null, 3, 4, 5, 6] };
const sold: WeeklySeries = { firstWeek: '2023-01-16', values: [10, null, 12, 13, null] };

interface TestSource extends SeriesSource {
  readonly asked: (ReleasesName | SalesName | EventChoice)[];
}

/** A store of three labels and two products. */
function buildSource(): TestSource {
  const asked: TestSource['asked'] = [];
  const labels = ['Atlantic', 'Parlophone', 'Domino'];
  const known = {
    artist: [
      { key: 'silent', name: 'The Silent' },
      { key: 'band', name: 'The Band' },
    ],
    label: labels.map((key) => ({ key, name: key })),
    album_type: ['album', 'single'].map((key) => ({ key, name: key })),
  };
  return {
    asked,
    inputsVersion: 9,
    findReleases: ({ by, key, measure }) =>
      by === 'all' || labels.includes(key) ? { by, key, name: key === 'all' ? 'all' : key, measure } : null,
    listReleases: (by, measure, most) =>
      (by === 'label' ? labels : by === 'album_type' ? ['album', 'single'] : [])
        .slice(0, most)
        .map((key) => ({ by, key, name: key, measure })),
    listProducts: () => [
      { product: 'Shoes', regions: ['AT', 'DE'], links: [] },
      { product: 'Hats', regions: [], links: [] },
    ],
    readReleases(names) {
      asked.push(...names);
      return names.map(() => released);
    },
    readSales(name) {
      asked.push(name);
      return ['Shoes', 'Hats'].includes(name.product)
        ? { series: sold, currency: name.measure === 'revenue' ? 'EUR' : null }
        : null;
    },
    findChosen: (by, key) => known[by].find((one) => one.key === key) ?? null,
    listEvents(choice) {
      asked.push(choice);
      return choice.artists.includes('silent') ? [] : [{ day: '2023-01-20', name: 'Album' }];
    },
  };
}

const common = { season: true, alpha: 0.05, seed: 4, measure: 'units', json: false } as const;
const keyless: AnalyseLagsOptions = {
  ...{ ...common, product: 'Shoes', by: 'label', count: 'releases' },
  ...{ lags: [-4, 12], correction: 'benjamini-hochberg' },
};
const lagsOptions: AnalyseLagsOptions = { ...keyless, key: 'Atlantic' };
const scanOptions: AnalyseScanOptions = {
  ...{ ...common, regions: 'together', by: ['label'], top: 2, count: 'tracks' },
  ...{ lags: [0, 3], correction: 'benjamini-yekutieli' },
};
const eventless: AnalyseEventsOptions = {
  ...{ ...common, product: 'Shoes' },
  ...{ window: [0, 3], before: 13, gap: 2, parts: 4, placebos: 999 },
};
const eventsOptions: AnalyseEventsOptions = { ...eventless, label: ['Atlantic'] };

describe('planLags', () => {
  it('takes one series of each, all weeks that are known, and what was chosen', () => {
    const releases = { by: 'label', key: 'Atlantic', name: 'Atlantic', measure: 'releases' };
    const sales = { product: 'Shoes', region: null, measure: 'units' };
    expect(planLags(lagsOptions, buildSource())).toEqual({
      title: 'Units of Shoes and releases of label Atlantic: seed 4',
      request: {
        kind: 'lags',
        seed: 4,
        parameters: {
          weeks: { from: '2023-01-09', to: '2023-02-06' },
          season: 'yearly',
          alpha: 0.05,
          lags: { from: -4, to: 12 },
          correction: 'benjamini-hochberg',
        },
      },
      inputs: {
        releases: [{ name: releases, series: released }],
        sales: [{ name: sales, series: sold, currency: null }],
        events: [],
      },
      dataVersion: 9,
    });
  });

  it('takes all releases where nothing is told apart, and a title of one’s own', () => {
    const options = { ...keyless, by: 'all', region: 'DE', measure: 'revenue', season: false } as const;
    const plan = planLags(options, buildSource());
    expect(plan.title).toBe('Revenue of Shoes in DE and all releases: no season, seed 4');
    expect(plan.request.parameters.season).toBe('none');
    expect(plan.inputs.sales[0]?.currency).toBe('EUR');
    expect(planLags({ ...options, title: 'Mine' }, buildSource()).title).toBe('Mine');
  });

  it('says what it does not know', () => {
    expect(() => planLags({ ...lagsOptions, key: 'None' }, buildSource())).toThrow(
      new UsageError(
        'the store knows no releases of label "None"; it has "Atlantic", "Parlophone", "Domino"',
      ),
    );
    expect(() => planLags({ ...lagsOptions, product: 'Socks' }, buildSource())).toThrow(
      'the store knows no units of Socks; it has "Shoes", "Hats"',
    );
  });
});

describe('sales that are counted otherwise', () => {
  const source: SeriesSource = {
    ...buildSource(),
    readSales: ({ measure }) => (measure === 'units' ? { series: sold, currency: null } : null),
  };

  it.each([
    [{}, 'Shoes has units, no revenue; give --measure units'],
    [{ region: 'DE' }, 'Shoes in DE has units, no revenue; give --measure units'],
  ])('are told with the measure that they have: %j', (more, message) => {
    expect(() => planLags({ ...lagsOptions, measure: 'revenue', ...more }, source)).toThrow(
      new UsageError(message),
    );
  });
});

describe('planScan', () => {
  it('takes every product and the most frequent of each grouping', () => {
    const plan = planScan(scanOptions, buildSource());
    expect(plan.title).toBe(
      'Units of 2 series of sales and tracks by label (2 series): lags 0 to 3, Benjamini-Yekutieli, seed 4',
    );
    expect(plan.inputs.releases.map(({ name }) => name)).toEqual([
      { by: 'label', key: 'Atlantic', name: 'Atlantic', measure: 'tracks' },
      { by: 'label', key: 'Parlophone', name: 'Parlophone', measure: 'tracks' },
    ]);
    expect(plan.inputs.sales.map(({ name }) => name)).toEqual([
      { product: 'Shoes', region: null, measure: 'units' },
      { product: 'Hats', region: null, measure: 'units' },
    ]);
    expect(plan.request).toMatchObject({
      kind: 'scan',
      parameters: { lags: { from: 0, to: 3 }, correction: 'benjamini-yekutieli' },
    });
  });

  it('takes each region by itself, of the products that were named, once', () => {
    const options = { ...scanOptions, regions: 'each', product: ['Hats', 'Shoes', 'Hats'] } as const;
    const plan = planScan({ ...options, product: [...options.product] }, buildSource());
    expect(plan.inputs.sales.map(({ name: { product, region } }) => [product, region])).toEqual([
      ['Hats', null],
      ['Shoes', 'AT'],
      ['Shoes', 'DE'],
    ]);
    expect(plan.title).toContain(' (2 series): only Hats and Shoes, each region by itself, lags 0 to 3,');
  });

  it('says what it does not know', () => {
    expect(() => planScan({ ...scanOptions, product: ['Socks'] }, buildSource())).toThrow(
      'the store knows no units of Socks; it has "Shoes", "Hats"',
    );
    expect(() => planScan({ ...scanOptions, by: ['artist'] }, buildSource())).toThrow(
      'the store has no releases by artist',
    );
    const empty = { ...buildSource(), listProducts: () => [] };
    expect(() => planScan(scanOptions, empty)).toThrow(
      'the store has no sales yet (new-releases sales import',
    );
  });
});

describe('planEvents', () => {
  it('takes releases of its weeks, and days that were named, in their order', () => {
    const source = buildSource();
    const plan = planEvents({ ...eventsOptions, type: ['album'], day: ['2023-01-19'] }, source);
    expect(source.asked.at(-1)).toEqual({
      ...{ artists: [], labels: ['Atlantic'], types: ['album'] },
      ...{ from: '2023-01-16', to: '2023-02-06' },
    });
    expect(plan.inputs.events).toEqual([
      { day: '2023-01-19', name: null },
      { day: '2023-01-20', name: 'Album' },
    ]);
    expect(plan.title).toBe('Units of Shoes round 1 album of Atlantic, and 2023-01-19: seed 4');
    expect(plan.request.parameters).toMatchObject({
      ...{ weeks: { from: '2023-01-16', to: '2023-02-06' }, event_window: [0, 3], estimation_weeks: 13 },
      ...{ gap_weeks: 2, parts_of_year: 4, placebos: 999 },
      chosen: { artists: [], labels: ['Atlantic'], types: ['album'], days: ['2023-01-19'] },
    });
  });

  it('keeps artists with their names, each once', () => {
    const plan = planEvents({ ...eventless, artist: ['band', 'band'] }, buildSource());
    expect(plan.title).toBe('Units of Shoes round 1 release of The Band: seed 4');
    expect(plan.request.parameters).toMatchObject({
      chosen: { artists: [{ key: 'band', name: 'The Band' }], labels: [], types: [], days: [] },
    });
  });

  it('asks the store for no releases where only days were named', () => {
    const source = buildSource();
    expect(planEvents({ ...eventless, day: ['2023-01-19'] }, source).inputs.events).toHaveLength(1);
    expect(source.asked).toHaveLength(1);
  });

  it('goes on without releases where no week of sales is known, for then that is refused', () => {
    const series = { firstWeek: '2023-01-16', values: [null] };
    const source = { ...buildSource(), readSales: () => ({ series, currency: null }) };
    const plan = planEvents({ ...eventless, artist: ['silent'] }, source);
    expect(plan.inputs.events).toEqual([]);
    expect(plan.request.parameters.weeks).toEqual({ from: '2023-01-16', to: '2023-01-16' });
  });

  it('says what is missing', () => {
    expect(() => planEvents({ ...eventless, artist: ['silent'] }, buildSource())).toThrow(
      'the store has no such releases from 2023-01-16 to 2023-02-06',
    );
  });

  it.each([
    [{ label: ['Atlantic', 'atlntic'] }, 'label "atlntic"; nearest: "Atlantic"'],
    [{ artist: ['band', 'nobody'] }, 'artist "nobody"; it has no releases yet (new-releases extract)'],
    [{ label: ['Atlantic'], type: ['album', 'albm'] }, 'album type "albm"; nearest: "album"'],
    [{ day: ['2023-01-19'], type: ['albm'] }, 'album type "albm"; nearest: "album"'],
  ])('names the unknown one of %j, whatever the others match', (chosen, unknown) => {
    expect(() => planEvents({ ...eventless, ...chosen }, buildSource())).toThrow(
      new UsageError(`the store knows no releases of ${unknown}`),
    );
  });
});

describe('describeChosen', () => {
  const none = { artists: [], labels: [], types: [], days: [] };
  it.each([
    [{ ...none, labels: ['Atlantic'], types: ['album'] }, '67 albums of Atlantic'],
    [
      { ...none, artists: [{ key: 'a', name: 'A' }], labels: ['B', 'C'], types: ['album', 'single'] },
      '67 albums and singles of A, B and C',
    ],
    [{ ...none, labels: ['A', 'B', 'C', 'D', 'E'] }, '67 releases of A, B, C and 2 more'],
    [{ ...none, days: ['2024-01-01', '2024-05-01', '2024-05-01'] }, '2024-01-01 and 2024-05-01'],
    [{ ...none, days: ['2024-01-01', '2024-05-01', '2025-01-01'] }, '2024-01-01, 2024-05-01 and 2025-01-01'],
    [
      { ...none, days: ['2024-01-01', '2024-05-01', '2025-01-01', '2025-05-01'] },
      '2024-01-01, 2024-05-01, 2025-01-01 and 1 other',
    ],
    [
      {
        ...none,
        labels: ['A'],
        days: ['2023-01-01', '2023-05-01', '2024-01-01', '2024-05-01', '2025-01-01'],
      },
      '67 releases of A, and 2023-01-01, 2023-05-01, 2024-01-01 and 2 others',
    ],
  ])('tells %j as %s', (chosen, words) => {
    expect(describeChosen(chosen, 67)).toBe(words);
  });
});

describe('chooseWeeks', () => {
  it('goes by days of any weekday', () => {
    expect(chooseWeeks([released], { from: '2023-01-15', to: '2023-01-16' })).toEqual({
      from: '2023-01-09',
      to: '2023-01-16',
    });
  });

  it('refuses what holds no week', () => {
    expect(() => chooseWeeks([released], { from: '2023-02-01', to: '2023-01-01' })).toThrow(
      'is behind the last',
    );
  });

  it('takes all weeks where none is known, so that it can be said what is missing', () => {
    const unknown = { firstWeek: '2023-01-02', values: [null, null] };
    expect(chooseWeeks([unknown], {})).toEqual({ from: '2023-01-02', to: '2023-01-09' });
    expect(chooseWeeks([unknown, sold], {})).toEqual({ from: '2023-01-16', to: '2023-02-06' });
  });
});
