import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import { checkOption } from '../check-option.js';
import type { Random } from './random.js';

/**
 * A deterministic generator: xoroshiro128+ of the package pure-rand, 53 bits a number.
 * @param seed a whole number of 32 bits; the same seed gives the same numbers, on every machine
 * @throws RangeError where the seed is no whole number
 */
export function createRandom(seed: number): Random {
  checkOption('seed', Number.isInteger(seed), 'must be a whole number');
  const generator = xoroshiro128plus(seed);
  return {
    next: () => uniformFloat64(generator),
    // The bias of a product with 53 bits is below 1e-9 for every bound that occurs here.
    nextInteger: (bound) => Math.floor(uniformFloat64(generator) * bound),
  };
}
