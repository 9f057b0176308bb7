import { normalQuantile } from './normal-quantile.js';
import type { Random } from './random.js';

/** A draw from the standard normal distribution, by inversion. */
export function drawNormal(random: Random): number {
  // Shifted by half a step, since the quantile of 0 is not finite.
  return normalQuantile(random.next() + 2 ** -54);
}
