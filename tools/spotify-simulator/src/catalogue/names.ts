import { oddNames, scripts } from './words.js';

/**
 * A name of one to three words in one script, made from 32 random bits. Two in three are Latin, one in fifty is a name that
 * has broken programs before.
 */
export function createName(bits: number): string {
  if (bits % 50 === 17) return oddNames[(bits >>> 8) % oddNames.length] ?? '';
  const script = scripts[bits % 3 === 0 ? (bits >>> 4) % scripts.length : 0] ?? [];
  const word = (shift: number): string => script[(bits >>> shift) % script.length] ?? '';
  const count = 1 + ((bits >>> 2) % 3);
  if (count === 1) return word(9);
  return count === 2 ? `${word(9)} ${word(15)}` : `${word(9)} ${word(15)} ${word(21)}`;
}

/** The lower-case words of a name, for search. */
export function wordsOf(name: string): string[] {
  return name
    .toLowerCase()
    .split(/[^\p{L}\p{N}\p{M}]+/u)
    .filter((word) => word !== '');
}
