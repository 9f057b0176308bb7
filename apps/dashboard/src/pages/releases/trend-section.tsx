import { useCallback } from 'preact/hooks';
import type { BodyOf, QueryOf } from '@new-releases/read-api-client';
import { askFor } from '../../api/api-request.js';
import { ChartSection } from '../../charts/chart-section.js';
import { describeCoverage } from '../../charts/model/describe-coverage.js';
import { buildTrendChart } from '../../charts/model/build-trend-chart.js';
import type { Formats } from '../../format/create-formats.js';
import { UnknownKey } from '../../ui/unknown-key.js';

/** A question to `/v1/trends/releases`. */
export type TrendQuestion = QueryOf<'/v1/trends/releases'>;

/** A chart of releases over time. @param props.about what they are of, where it is one thing */
export function TrendSection({ question, about }: { question: TrendQuestion; about?: string }) {
  const build = useCallback(
    ({ data }: BodyOf<'/v1/trends/releases'>, formats: Formats) =>
      buildTrendChart(data, { formats, ...(about !== undefined && { about }) }),
    [about],
  );
  const { key = [], ...rest } = question;
  const { by } = question;
  const query = { ...rest, ...(key.length > 0 && { key }) };
  return (
    <ChartSection
      request={askFor('/v1/trends/releases', { query })}
      build={build}
      note={noteCoverage}
      unknown={by === 'label' || by === 'artist' ? () => <UnknownKey by={by} keys={key} /> : undefined}
    />
  );
}

const noteCoverage = ({ coverage }: BodyOf<'/v1/trends/releases'>, formats: Formats) =>
  describeCoverage(coverage, formats);
