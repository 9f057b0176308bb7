import {
  type AnalysisInputs,
  type AnalysisRequest,
  createRandom,
  hashInputs,
  type ReleasesName,
  runAnalysis,
  type SalesName,
} from '@new-releases/analysis';
import { openStore, saveWholeAnalysis } from '@new-releases/storage';
import { readValue } from '../support/read-store.js';

const firstWeek = '2023-11-20';
const weeks = { from: firstWeek, to: '2026-11-09' };
const weekCount = 156;
const common = { weeks, season: 'yearly', alpha: 0.05 } as const;
const lagParameters = { ...common, lags: { from: -4, to: 12 }, correction: 'benjamini-hochberg' } as const;
const eventParameters = {
  ...common,
  ...{ event_window: [0, 3] as [number, number], estimation_weeks: 13, gap_weeks: 2 },
  ...{ parts_of_year: 4, placebos: 199 },
};

const random = createRandom(5);
const every = <T>(make: (week: number) => T): T[] =>
  Array.from({ length: weekCount }, (_, week) => make(week));
/** Releases of some labels, which know nothing of each other. */
const released = ['Atlantic', 'Sub Pop', 'Warp', '4AD'].map((label) => ({
  name: { by: 'label', key: label, name: label, measure: 'releases' } satisfies ReleasesName,
  series: { firstWeek, values: every(() => random.nextInteger(9)) },
}));
const dayOf = (week: number) =>
  new Date(Date.parse(firstWeek) + (7 * week + 4) * 86_400_000).toISOString().slice(0, 10);
const events = [30, 51, 75, 96, 118, 139, 155].map((week, place) => ({ week, name: `Album ${place}` }));
const sell = (effect: (week: number) => number) =>
  every((week) => 300 + 40 * Math.sin((2 * Math.PI * week) / 52.18) + 30 * random.next() + effect(week));
const name = (product: string): SalesName => ({ product, region: null, measure: 'units' });
/** Five pieces more for each release of Atlantic, three weeks later. */
const shirt = {
  name: name('Blue shirt'),
  series: { firstWeek, values: sell((week) => 5 * (released[0]?.series.values[week - 3] ?? 4)) },
};
/** Eighty more in the week of an album and the three after it. */
const mug = {
  name: name('Mug'),
  series: {
    firstWeek,
    values: sell((week) => (events.some((event) => week >= event.week && week <= event.week + 3) ? 80 : 0)),
  },
};
const poster = { name: name('Poster, "large"'), series: { firstWeek, values: sell(() => 0).slice(0, 31) } };
/** Nine pieces more for each release of Atlantic, in each of three weeks. */
const scarf = {
  name: name('Scarf'),
  series: {
    firstWeek,
    values: sell((week) =>
      [3, 4, 5].reduce((sum, lag) => sum + 9 * (released[0]?.series.values[week - lag] ?? 4), 0),
    ),
  },
};

/** What would help the analysis that is refused. */
export const refusalAdvice = 'Without --from it can be computed.';

/** Ids of the analyses of `fillRelations`. */
export const analysisIds = {
  lags: '00000000-0000-4000-8000-000000000001',
  scan: '00000000-0000-4000-8000-000000000002',
  events: '00000000-0000-4000-8000-000000000003',
  refused: '00000000-0000-4000-8000-000000000004',
  spread: '00000000-0000-4000-8000-000000000005',
  nothing: '00000000-0000-4000-8000-000000000006',
} as const;

const wanted: readonly {
  id: string;
  title: string;
  isStale?: boolean;
  request: AnalysisRequest;
  inputs: AnalysisInputs;
}[] = [
  {
    id: analysisIds.lags,
    title: 'Blue shirt and releases of Atlantic',
    request: { kind: 'lags', seed: 7, parameters: lagParameters },
    inputs: { releases: released.slice(0, 1), sales: [shirt], events: [] },
  },
  {
    id: analysisIds.scan,
    title: 'All products and all labels',
    isStale: true,
    request: { kind: 'scan', seed: 7, parameters: lagParameters },
    inputs: { releases: released, sales: [shirt, mug, poster], events: [] },
  },
  {
    id: analysisIds.events,
    title: 'Mug round albums',
    request: { kind: 'events', seed: 7, parameters: eventParameters },
    inputs: {
      releases: [],
      sales: [mug],
      events: events.map(({ week, name: album }) => ({ day: dayOf(week), name: album })),
    },
  },
  {
    id: analysisIds.refused,
    title: 'Poster and all releases',
    request: { kind: 'lags', seed: 7, parameters: lagParameters },
    inputs: { releases: released.slice(0, 1), sales: [poster], events: [] },
  },
  {
    id: analysisIds.spread,
    title: 'Scarf and releases of Atlantic',
    request: { kind: 'lags', seed: 7, parameters: lagParameters },
    inputs: { releases: released.slice(0, 1), sales: [scarf], events: [] },
  },
  {
    id: analysisIds.nothing,
    title: 'Mug and releases of Warp',
    request: { kind: 'lags', seed: 7, parameters: lagParameters },
    inputs: { releases: released.slice(2, 3), sales: [mug], events: [] },
  },
];

/** Makes and keeps an analysis of each kind, of planted effects, and one that is refused. One is of older data. */
export async function fillRelations(databasePath: string): Promise<void> {
  const store = await openStore({ path: databasePath, now: Date.now });
  const writer = await store.acquireLease({ purpose: 'test' });
  const dataVersion = Number(
    readValue(databasePath, `SELECT value FROM store_meta WHERE key = 'inputs_version'`) ?? 0,
  );
  for (const { id, title, isStale = false, request, inputs } of wanted) {
    const { pairs, tried, findings, method, result: made } = runWhole(request, inputs);
    // As the command line keeps it, which tries out what would help.
    const result = made.outcome === 'refused' ? { ...made, advice: [refusalAdvice] } : made;
    const { kind, seed, parameters } = request;
    await saveWholeAnalysis(
      writer,
      {
        ...{ id, kind, title, seed, parameters, tried, findings, method, result },
        inputs: { releases: [], sales: inputs.sales.map((one) => one.name), events: inputs.events },
        inputsSha256: hashInputs(inputs, weeks),
        dataVersion: isStale ? 0 : dataVersion,
        ...{ durationMs: 40, programVersion: '0' },
      },
      pairs,
    );
  }
  await store.close();
}

function runWhole(request: AnalysisRequest, inputs: AnalysisInputs) {
  const walk = runAnalysis(request, inputs);
  for (let step = walk.next(); ; step = walk.next()) if (step.done) return step.value;
}
