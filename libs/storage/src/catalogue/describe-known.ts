import type { KnownInstead } from './near-names.js';

/** What the store has instead of something that it does not know, to be put behind that. @param none what to say where it has nothing */
export function describeKnown({ names, areNear, hasMore }: KnownInstead, none: string): string {
  if (names.length === 0) return none;
  const shown = names
    .map(({ key, name }) => (key === name ? JSON.stringify(key) : `${JSON.stringify(key)} (${name})`))
    .join(', ');
  return areNear ? `nearest: ${shown}` : `it has ${shown}${hasMore ? ' and others' : ''}`;
}
