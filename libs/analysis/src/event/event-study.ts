import type { Interval } from '../lag/interval.js';

/** Why an event was left out. Outside: its week is none of the series. */
export type LeftOutReason =
  'outside-the-series' | 'window-does-not-fit' | 'gaps' | 'overlaps-an-event' | 'same-week';

/** Sales round one release. */
export interface EventResult {
  /** Monday of its week. */
  week: string;
  /** Sales a week above what the weeks before, and weeks without a release, let expect; season, trend and feasts out. */
  abnormal: number;
  /** By the weeks without another release; null where there are too few of them for the level. */
  interval: Interval | null;
  /** Share of these weeks, the event's own included, that stand out as much. */
  pValue: number;
  /** Corrected for the number of events. */
  qValue: number;
  /** Weeks without another release that it was compared with. */
  comparedWeeks: number;
}

/** A week of the path round the events. One that is known of no event, or of no placebo date, is left out. */
export interface EventPathWeek {
  /** Weeks from that of the event; negative before it. */
  week: number;
  abnormal: number;
  /** Where this week of placebo dates lies with chance 1 - alpha. Each week by itself: of many weeks some lie outside by chance. */
  placebos: Interval;
}

/** What happens to sales round releases. */
export interface EventStudy {
  outcome: 'analysed';
  pooled: {
    /** Mean abnormal sales per week of the event window; times its length is the whole uplift. */
    abnormal: number;
    interval: Interval;
    /** Share of draws of placebo dates, the true ones included, that stand out as much. */
    pValue: number;
    placebos: number;
  };
  events: EventResult[];
  /** Mean abnormal sales by week from the event, less that of matched weeks. */
  path: EventPathWeek[];
  leftOut: { week: string; reason: LeftOutReason }[];
  windows: { event: [number, number]; estimation: [number, number]; partsOfYear: number };
}
