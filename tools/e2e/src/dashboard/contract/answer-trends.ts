import { coverage, listStarts, noise, store } from './common.js';

const keysBy: Readonly<Record<string, readonly (readonly [key: string, name: string | null])[]>> = {
  all: [['all', null]],
  album_type: [
    ['album', null],
    ['single', null],
    ['compilation', null],
  ],
  explicit: [
    ['false', null],
    ['true', null],
  ],
  market: ['DE', 'GB', 'US', 'FR', 'JP', 'SE', 'BR'].map((code) => [code, null] as const),
};

const sizes: Readonly<Record<string, number>> = { single: 3, album: 1.4, compilation: 0.4, all: 4.8 };

/** Answers `/v1/trends/releases`. */
export function answerTrends(url: URL): object {
  const query = url.searchParams;
  const [period, by, measure] = [
    query.get('period') ?? 'week',
    query.get('by') ?? 'all',
    query.get('measure') ?? 'releases',
  ];
  const [from, to] = [query.get('from') ?? '2026-05-25', query.get('to') ?? '2026-11-23'];
  const starts = listStarts(from, to, period);
  const asked = query.getAll('key');
  const keys =
    asked.length > 0
      ? asked.map((key) => [key, `Name of ${key}`] as const)
      : (keysBy[by] ?? [['one', 'One']]);
  const series = keys.map(([key, name], seed) => ({
    key,
    name,
    points: starts.map((start, place) => {
      const observed = place < starts.length * 0.35 || place >= starts.length * 0.35 + 3;
      const raw =
        (sizes[key] ?? 1) * 40 * (1 + 0.25 * Math.sin(place / 4 + seed)) + 25 * noise(seed + 1, place);
      const value =
        measure === 'explicit_share'
          ? noise(seed, place)
          : measure === 'mean_duration_ms'
            ? 190_000 + 20_000 * noise(seed, place)
            : Math.round(raw);
      return {
        start,
        value: observed ? value : null,
        observed,
        is_partial: place === starts.length - 1,
      };
    }),
  }));
  return { data: { period, by, measure, from, to, series }, coverage, store };
}
