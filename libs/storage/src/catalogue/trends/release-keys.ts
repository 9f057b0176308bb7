import type { ReleaseDimension, ReleaseKey } from './release-count-query.js';

/** Values of dimensions that have a fixed set of them, with what people are to read. */
const fixedNames: Partial<Record<ReleaseDimension, Readonly<Record<string, string>>>> = {
  all: { all: 'all releases' },
  explicit: {
    explicit: 'at least one explicit track',
    clean: 'no explicit track',
    unknown: 'tracks not read',
  },
  track_length: {
    '0-2': 'under 2 minutes a track',
    '2-3': '2 to 3 minutes a track',
    '3-4': '3 to 4 minutes a track',
    '4-5': '4 to 5 minutes a track',
    '5+': '5 minutes a track or more',
    unknown: 'tracks not read',
  },
  collaboration: { one: 'one artist', several: 'several artists', unknown: 'no artist named' },
};

/** The values of a dimension that has a fixed set of them; null where it has not. */
export function listFixedKeys(by: ReleaseDimension): string[] | null {
  const names = fixedNames[by];
  return names === undefined ? null : Object.keys(names);
}

/** What `release_days` calls a key: what is nothing there has a name here. */
export function toStoredValue(by: ReleaseDimension, key: string): string {
  return nothing(by) === key ? '' : key;
}

/** The key of a value of `release_days`. */
export function toKey(by: ReleaseDimension, value: string): string {
  return value === '' ? (nothing(by) ?? '') : value;
}

/** Names a key for people. */
export function nameKey(by: ReleaseDimension, key: string): ReleaseKey {
  const fixed = fixedNames[by]?.[key];
  if (fixed !== undefined) return { key, name: fixed };
  if (by === 'market' && key === 'none') return { key, name: 'no market asked for' };
  if (by === 'album_type' && key === 'unknown') return { key, name: 'type not sent' };
  return { key, name: key };
}

function nothing(by: ReleaseDimension): string | null {
  return by === 'all' ? 'all' : by === 'market' ? 'none' : null;
}
