import type { Formats } from '../../format/create-formats.js';

/** What can be counted of releases. */
export const measures = ['releases', 'tracks', 'mean_duration_ms', 'new_artists', 'explicit_share'] as const;

/** What is counted of releases. */
export type Measure = (typeof measures)[number];

/** What releases can be told apart by. */
export const dimensions = [
  'all',
  'album_type',
  'explicit',
  'track_length',
  'collaboration',
  'market',
  'source',
  'label',
  'artist',
] as const;

/** What releases are told apart by. */
export type Dimension = (typeof dimensions)[number];

/** Measures in words. */
export const measureWords: Readonly<Record<Measure, { name: string; unit: string }>> = {
  releases: { name: 'Releases', unit: 'albums, singles and compilations' },
  tracks: { name: 'Tracks', unit: 'tracks of the releases' },
  mean_duration_ms: { name: 'Mean length of tracks', unit: 'minutes and seconds' },
  new_artists: { name: 'New artists', unit: 'artists whose first release in the store it is' },
  explicit_share: { name: 'Share of explicit tracks', unit: 'per cent of the tracks' },
};

/** Dimensions in words. */
export const dimensionWords: Readonly<Record<Dimension, string>> = {
  all: 'all together',
  album_type: 'type of release',
  explicit: 'explicit or not',
  track_length: 'length of tracks',
  collaboration: 'one artist or more',
  market: 'market',
  source: 'source that listed it',
  label: 'label',
  artist: 'artist',
};

const keyWords: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  all: { all: 'all releases' },
  album_type: { album: 'albums', single: 'singles', compilation: 'compilations' },
};

/** A value of a dimension in words. */
export function getKeyWord(by: string, key: string): string {
  return keyWords[by]?.[key] ?? key;
}

/** How a value of a measure is written. */
export function getMeasureFormat(measure: string, formats: Formats): (value: number) => string {
  if (measure === 'explicit_share') return formats.percent;
  if (measure === 'mean_duration_ms') return formatLength;
  return (value) => (Math.abs(value) >= 10_000 ? formats.compact(value) : formats.number(value));
}

/** Minutes and seconds of a track, `3:25`. */
function formatLength(ms: number): string {
  const seconds = Math.round(ms / 1000);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}
