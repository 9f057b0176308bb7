import type { EventsChosen } from '@new-releases/analysis';
import { countOf } from '../output/count-of.js';

/** Names that a title can hold. */
const mostNames = 3;

/** `67 albums of Atlantic and Domino`, `3 named days`, or both. @param releases how many the store had */
export function describeChosen({ artists, labels, types, days }: EventsChosen, releases: number): string {
  const names = [...artists.map(({ name }) => name), ...labels];
  const shown =
    names.length > mostNames ? [...names.slice(0, mostNames), `${names.length - mostNames} more`] : names;
  return [
    ...(names.length === 0 ? [] : [`${countReleases(releases, types)} of ${joinWords(shown)}`]),
    ...(days.length === 0 ? [] : [countOf(days.length, 'named day')]),
  ].join(' and ');
}

function countReleases(count: number, types: readonly string[]): string {
  if (types.length === 0) return countOf(count, 'release');
  return countOf(count, types.join(' or '), joinWords(types.map((type) => `${type}s`)));
}

/** `a`, `a and b`, `a, b and c` */
function joinWords(words: readonly string[]): string {
  const first = words.slice(0, -1).join(', ');
  return [...(first === '' ? [] : [first]), ...words.slice(-1)].join(' and ');
}
