import {
  findTrendSpikes,
  readReleaseCalendar,
  readRising,
  readTrend,
  readWeekdayProfile,
  type ReleaseCalendar,
  type RisingList,
  type Trend,
  type TrendQuery,
  type TrendSpikes,
  type WeekdayProfile,
} from '@new-releases/analysis';
import type { Catalogue, RisingKind } from '@new-releases/storage/catalogue';

/** A question about releases over time. */
export type TrendOperation =
  | { kind: 'trend'; query: TrendQuery }
  | { kind: 'weekdays'; query: Pick<TrendQuery, 'by' | 'from' | 'to'> & { key: string } }
  | { kind: 'calendar'; query: Pick<TrendQuery, 'from' | 'to'> }
  | { kind: 'spikes'; query: Pick<TrendQuery, 'by' | 'measure'> & { key: string } }
  | { kind: 'rising'; query: { by: RisingKind; weeks: number; limit: number } };

/** What each is answered with; null where the store has never had such a key. */
export interface TrendAnswers {
  trend: Trend | null;
  weekdays: WeekdayProfile | null;
  calendar: ReleaseCalendar;
  spikes: TrendSpikes | null;
  rising: RisingList;
}

/** Tells whether a question is one about releases over time. */
export function isTrendOperation(operation: { kind: string }): operation is TrendOperation {
  return ['trend', 'weekdays', 'calendar', 'spikes', 'rising'].includes(operation.kind);
}

/** Answers a question about releases over time. */
export function answerTrends(
  catalogue: Catalogue,
  operation: TrendOperation,
): TrendAnswers[keyof TrendAnswers] {
  switch (operation.kind) {
    case 'trend':
      return readTrend(catalogue, operation.query);
    case 'weekdays':
      return readWeekdayProfile(catalogue, operation.query);
    case 'calendar':
      return readReleaseCalendar(catalogue, operation.query);
    case 'spikes':
      return findTrendSpikes(catalogue, operation.query);
    case 'rising':
      return readRising(catalogue, operation.query);
  }
}
