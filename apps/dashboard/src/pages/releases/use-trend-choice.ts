import { type Dimension, dimensions, type Measure, measures } from '../../charts/model/trend-words.js';
import { getMondayBefore, toDay } from '../../format/days.js';
import { useParams } from '../../routing/use-params.js';
import { useServices } from '../../services.js';

/** Weeks that are shown where the URL names none. */
const weeksShown = 26;

/** What is to be seen over time, as the URL says. */
export interface TrendChoice {
  readonly period: 'day' | 'week';
  readonly by: Dimension;
  readonly measure: Measure;
  readonly from: string;
  readonly to: string;
  readonly key: string[];
}

/** Reads from the URL what is to be seen over time. */
export function useTrendChoice(): TrendChoice {
  const params = useParams();
  const { now } = useServices();
  return {
    period: params.choose('period', ['week', 'day']),
    by: params.choose('by', dimensions),
    measure: params.choose('measure', measures),
    from: params.day('from', getMondayBefore(now(), weeksShown)),
    to: params.day('to', toDay(now())),
    key: params.all('key'),
  };
}
