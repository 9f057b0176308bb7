import type { EventsChosen } from '@new-releases/analysis';
import { countOf } from '../output/count-of.js';
import { joinNames } from './join-names.js';

/** `67 albums of Atlantic and Domino`, `2024-01-19 and 2024-07-05`, or both. @param releases how many the store had */
export function describeChosen({ artists, labels, types, days }: EventsChosen, releases: number): string {
  const names = [...artists.map(({ name }) => name), ...labels];
  return [
    ...(names.length === 0 ? [] : [`${countReleases(releases, types)} of ${joinNames(names)}`]),
    ...(days.length === 0 ? [] : [joinNames([...new Set(days)], (count) => countOf(count, 'other'))]),
  ].join(', and ');
}

function countReleases(count: number, types: readonly string[]): string {
  if (types.length === 0) return countOf(count, 'release');
  return countOf(count, types.join(' or '), joinNames(types.map((type) => `${type}s`)));
}
