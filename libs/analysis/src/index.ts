export type { Season } from './lag/season.js';
export type { Refusal, RefusalReason } from './refusal.js';
export { alignWeeklySeries, type AlignedSeries, type LeftOut } from './series/align-weekly-series.js';
export { findSpikes, type FindSpikesOptions, type Spikes, type SpikeWeek } from './series/find-spikes.js';
export {
  sumByWeek,
  type DailyValue,
  type SumByWeekOptions,
  type SumByWeekResult,
} from './series/sum-by-week.js';
export type { WeeklySeries } from './series/weekly-series.js';
export { adjustPValues, type Correction } from './statistics/adjust-p-values.js';
export { createRandom } from './statistics/create-random.js';
export type { Random } from './statistics/random.js';
