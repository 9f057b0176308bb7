// What routes answer with that the client was not made with yet. Each of them goes when the client knows its route.
import type { StoreFreshness } from '@new-releases/read-api-client';

/** Why something was not computed. */
export interface RefusalBody {
  reason: string;
  message: string;
  weeks_needed: number | null;
}

/** A period of a series. Null and not observed: no listing can have covered it. */
interface TrendPoint {
  start: string;
  value: number | null;
  observed: boolean;
  is_partial: boolean;
}

/** A series of releases. */
export interface TrendSeries {
  key: string;
  name: string | null;
  points: TrendPoint[];
}

/** How far what trends tell can be trusted. */
export interface TrendCoverage {
  counted_at: string | null;
  is_current: boolean;
  first_day: string | null;
  last_day: string | null;
  listings: number;
  capped_listings: number;
  imprecise_releases: number;
}

/** What all answers about trends have. */
interface TrendAnswer {
  coverage: TrendCoverage;
  store: StoreFreshness;
}

/** `/v1/trends/releases` */
export interface TrendsBody extends TrendAnswer {
  data: {
    period: 'day' | 'week';
    by: string;
    measure: string;
    from: string | null;
    to: string | null;
    series: TrendSeries[];
  };
}

/** `/v1/trends/weekdays` */
export interface WeekdaysBody extends TrendAnswer {
  data: { weekday: number; releases: number; share: number | null; interval: number[] | null }[];
  weeks: number;
}

/** `/v1/trends/calendar` */
export interface CalendarBody extends TrendAnswer {
  data: {
    day: string;
    releases: number | null;
    album_types: Record<string, number>;
    observed: boolean;
    is_partial: boolean;
  }[];
}

/** `/v1/trends/spikes` */
export interface SpikesBody extends TrendAnswer {
  data: {
    weeks: { week: string; value: number; expected: number; z: number; is_spike: boolean }[];
    window_weeks: number;
    minimum_weeks: number;
  } | null;
  refusal: RefusalBody | null;
}

/** A row of `/v1/trends/rising` */
export interface RisingRow {
  key: string;
  name: string;
  spotify_url: string | null;
  recent: number;
  per_week_before: number | null;
  ratio: number | null;
  is_new: boolean;
}

/** `/v1/trends/rising` */
export interface RisingBody extends TrendAnswer {
  data: RisingRow[];
  window: {
    from: string | null;
    to: string | null;
    days_observed: number;
    before_from: string | null;
    before_to: string | null;
    before_days_observed: number;
  };
}

/** A row of `/v1/albums/{id}/history` or `/v1/artists/{id}/history`: what was so from one time to another. */
export interface VersionRow {
  valid_from: string;
  valid_to: string | null;
  name?: string;
  popularity?: number | null;
  followers?: number | null;
  [column: string]: unknown;
}

/** `/v1/artists/{id}/history` */
export interface HistoryBody {
  data: VersionRow[];
  store: StoreFreshness;
}
