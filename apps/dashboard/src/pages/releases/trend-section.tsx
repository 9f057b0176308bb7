import { useCallback } from 'preact/hooks';
import { askForLater } from '../../api/api-request.js';
import type { TrendsBody } from '../../api/wire.js';
import { ChartSection } from '../../charts/chart-section.js';
import { describeCoverage } from '../../charts/model/describe-coverage.js';
import { buildTrendChart } from '../../charts/model/build-trend-chart.js';
import type { Formats } from '../../format/create-formats.js';

/** A question to `/v1/trends/releases`. */
export interface TrendQuestion {
  readonly period: 'day' | 'week';
  readonly by: string;
  readonly measure: string;
  readonly from: string;
  readonly to: string;
  readonly key?: readonly string[];
}

/** A chart of releases over time. @param props.about what they are of, where it is one thing */
export function TrendSection({ question, about }: { question: TrendQuestion; about?: string }) {
  const { key = [], ...rest } = question;
  const build = useCallback(
    ({ data }: TrendsBody, formats: Formats) =>
      buildTrendChart(data, { formats, ...(about !== undefined && { about }) }),
    [about],
  );
  const query = { ...rest, ...(key.length > 0 && { key }) };
  return (
    <ChartSection
      request={askForLater<TrendsBody>('/v1/trends/releases', { query })}
      build={build}
      note={noteCoverage}
    />
  );
}

const noteCoverage = ({ coverage }: TrendsBody, formats: Formats) => describeCoverage(coverage, formats);
