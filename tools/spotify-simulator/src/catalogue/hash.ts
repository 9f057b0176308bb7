/** Scrambles 32 bits (the finaliser of MurmurHash3, public domain): every input bit reaches every output bit. */
export function mix32(value: number): number {
  let h = value | 0;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}

/** 32-bit hash of a text (FNV-1a, then scrambled). */
export function hashText(text: string, seed = 0): number {
  let h = (0x811c9dc5 ^ seed) | 0;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  return mix32(h);
}

/** A number in [0, 1) that depends on the text and the seed alone. */
export function chanceOf(text: string, seed: number): number {
  return hashText(text, seed) / 2 ** 32;
}

/**
 * Random numbers by place instead of by order: the same `(a, b, salt)` gives the same 32 bits, so that any
 * part of the catalogue can be made alone.
 */
export type Draw = (a: number, b: number, salt: number) => number;

/** Draws of one seed. */
export function createDraw(seed: number): Draw {
  return (a, b, salt) =>
    mix32(mix32(mix32(seed ^ Math.imul(a, 0x9e3779b1)) ^ Math.imul(b, 0x7feb352d)) + salt);
}
