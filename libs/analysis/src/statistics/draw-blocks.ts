import type { Random } from './random.js';

/**
 * Indices of one stationary bootstrap sample of `length` values: runs of random length, geometric with mean `blockLength`, that begin
 * anywhere and go on at the start after the end.
 * Source: Politis and Romano, J. Am. Stat. Assoc. 89 (1994), 1303-1313.
 */
export function drawBlocks(random: Random, length: number, blockLength: number): Uint32Array {
  const indices = new Uint32Array(length);
  let index = 0;
  for (let place = 0; place < length; place++) {
    const isNew = place === 0 || random.next() * blockLength < 1;
    index = isNew ? random.nextInteger(length) : (index + 1) % length;
    indices[place] = index;
  }
  return indices;
}
