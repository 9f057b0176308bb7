export { studyEvents } from './event/study-events.js';
export type { EventPathWeek, EventResult, EventStudy, LeftOutReason } from './event/event-study.js';
export { getMinimumEventWeeks } from './event/get-minimum-event-weeks.js';
export { minEstimationWeeks } from './event/min-estimation-weeks.js';
export { minEvents } from './event/min-events.js';
export type { StudyEventsOptions } from './event/read-event-options.js';
export { analyseLags, type AnalyseLagsOptions } from './lag/analyse-lags.js';
export type { BootstrapIntervals } from './lag/bootstrap-at-lag.js';
export type { LagCorrelation } from './lag/correlate-at-lag.js';
export { getMinimumWeeks } from './lag/get-minimum-weeks.js';
export type { Interval } from './lag/interval.js';
export type { LagAnalysis, LagResult, StrongestLag } from './lag/lag-analysis.js';
export type { LagRange } from './lag/lag-range.js';
export type { SeriesMethod } from './lag/prepared-series.js';
export type { LagOptions } from './lag/read-lag-options.js';
export {
  scanPairs,
  type NamedSeries,
  type ScanPair,
  type ScanPairsOptions,
  type ScanProgress,
  type ScanResult,
} from './lag/scan-pairs.js';
export type { Season } from './lag/season.js';
export type { Obstacle, Refusal, RefusalReason } from './refusal.js';
export { alignWeeklySeries, type AlignedSeries, type LeftOut } from './series/align-weekly-series.js';
export { findSpikes, type FindSpikesOptions, type Spikes, type SpikeWeek } from './series/find-spikes.js';
export { getMonday } from './series/get-monday.js';
export { getWeekNumber } from './series/get-week-number.js';
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
export { areInputsUnchanged } from './analyses/are-inputs-unchanged.js';
export type { AnalysisInputs, ReleaseEvent, ReleasesName, SalesName } from './analyses/analysis-inputs.js';
export type {
  AnalysisOutcome,
  AnalysisPair,
  EventsResult,
  LagsResult,
  MethodStep,
  RefusedResult,
  ScanAnalysisResult,
} from './analyses/analysis-outcome.js';
export type {
  AnalysisRequest,
  CommonParameters,
  EventParameters,
  EventsChosen,
  LagParameters,
  ScanParameters,
  ScanTies,
} from './analyses/analysis-request.js';
export { hashInputs } from './analyses/hash-inputs.js';
export { listEventWeeks } from './analyses/list-event-weeks.js';
export { runAnalysis } from './analyses/run-analysis.js';
export {
  readReleaseCalendar,
  type CalendarDay,
  type ReleaseCalendar,
} from './trends/read-release-calendar.js';
export { readRising, type Rising, type RisingList, type RisingWindow } from './trends/read-rising.js';
export { earliestDay } from './trends/earliest-day.js';
export { readTrend } from './trends/read-trend.js';
export { readWeekdayProfile, type WeekdayProfile } from './trends/read-weekday-profile.js';
export { findTrendSpikes, type TrendSpikes } from './trends/find-trend-spikes.js';
export { computeWeekdayProfile, type WeekdayShare } from './trends/compute-weekday-profile.js';
export { toWeeklySeries } from './trends/to-weekly-series.js';
export { trendMeasures, type TrendMeasure, type TrendQuery } from './trends/trend-query.js';
export type { Trend, TrendCoverage, TrendPoint, TrendSeries } from './trends/trend.js';
