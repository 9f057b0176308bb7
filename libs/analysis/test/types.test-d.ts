// Checked by the compiler (`typecheck`), never run.
import { expectTypeOf } from 'expect-type';
import {
  adjustPValues,
  alignWeeklySeries,
  analyseLags,
  createRandom,
  findSpikes,
  getMinimumWeeks,
  runAnalysis,
  scanPairs,
  studyEvents,
  sumByWeek,
  type AlignedSeries,
  type AnalysisOutcome,
  type EventStudy,
  type LagAnalysis,
  type LagParameters,
  type Random,
  type Refusal,
  type ScanProgress,
  type ScanResult,
  type Spikes,
  type SumByWeekResult,
  type WeeklySeries,
} from '../src/index.js';

const series: WeeklySeries = { firstWeek: '2023-01-02', values: [1, null, 0] };
const random = createRandom(1);
expectTypeOf(random).toEqualTypeOf<Random>();

expectTypeOf(analyseLags({ releases: series, sales: series })).toEqualTypeOf<LagAnalysis | Refusal>();
// @ts-expect-error -- an unknown week is null, and has its place
analyseLags({ releases: { firstWeek: '2023-01-02', values: [1, undefined] }, sales: series });
// @ts-expect-error -- a series without its first week stands nowhere
analyseLags({ releases: [1, 2, 3], sales: series });
// @ts-expect-error -- a bootstrap has to be given its chance
analyseLags({ releases: series, sales: series, bootstrap: {} });
declare const takeLags: (analysis: Pick<LagAnalysis, 'lags'>) => void;
// @ts-expect-error -- a refusal has no lags, and has to be looked for first
takeLags(analyseLags({ releases: series, sales: series }));

expectTypeOf(scanPairs({ releases: [], sales: [{ id: 'a', series }] })).toEqualTypeOf<
  Generator<ScanProgress, ScanResult>
>();
// @ts-expect-error -- series of a scan have names
scanPairs({ releases: [series], sales: [] });

expectTypeOf(studyEvents({ sales: series, events: ['2023-03-01'], random })).toEqualTypeOf<
  EventStudy | Refusal
>();
// @ts-expect-error -- placebo dates are drawn: chance has to be given
studyEvents({ sales: series, events: ['2023-03-01'] });

declare const parameters: LagParameters;
expectTypeOf(
  runAnalysis({ kind: 'scan', seed: 1, parameters }, { releases: [], sales: [], events: [] }),
).toEqualTypeOf<Generator<ScanProgress, AnalysisOutcome>>();
// @ts-expect-error -- without a seed it could not be repeated
runAnalysis({ kind: 'scan', parameters }, { releases: [], sales: [], events: [] });
// @ts-expect-error -- events have parameters of their own
runAnalysis({ kind: 'events', seed: 1, parameters }, { releases: [], sales: [], events: [] });

expectTypeOf(findSpikes(series)).toEqualTypeOf<Spikes | Refusal>();
expectTypeOf(sumByWeek([{ day: '2023-01-02', value: null }])).toEqualTypeOf<SumByWeekResult>();
expectTypeOf(alignWeeklySeries(series, series)).toEqualTypeOf<AlignedSeries>();
expectTypeOf(adjustPValues([0.1, 0.2])).toExtend<ArrayLike<number>>();
// @ts-expect-error -- no such correction
adjustPValues([0.1], 'bonferroni');
expectTypeOf(getMinimumWeeks).parameter(0).toEqualTypeOf<'yearly' | 'none'>();
