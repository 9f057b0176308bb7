import { closest, distance } from 'fastest-levenshtein';

/** The name that a misspelt one was probably meant to be; null where none is near. */
export function findNearest(text: string, names: readonly string[]): string | null {
  if (text.length > 60 || names.length === 0) return null;
  const nearest = closest(text, names);
  // Two letters that changed places are a distance of two.
  const most = Math.max(text.length < 5 ? 1 : 2, Math.floor(text.length / 3));
  return distance(text, nearest) <= most ? nearest : null;
}
