export { adjustPValues, type Correction } from './statistics/adjust-p-values.js';
export { createRandom } from './statistics/create-random.js';
export type { Random } from './statistics/random.js';
