import type { AnalysisPair } from '@new-releases/read-api-client';
import { askFor } from '../../api/api-request.js';
import { usePage } from '../../api/use-page.js';
import { getKeyWord } from '../../charts/model/trend-words.js';
import { describeLag } from '../../charts/model/build-lags-chart.js';
import { formatInterval } from '../../format/format-interval.js';
import { buildHref } from '../../routing/route.js';
import { useParams } from '../../routing/use-params.js';
import { useServices } from '../../services.js';
import { Card } from '../../ui/card.js';
import { SelectField } from '../../ui/fields.js';
import { PagedTable } from '../../ui/paged-table.js';

/** Everything that a scan tried, whether anything was found or not. */
export function PairsCard({ id }: { id: string }) {
  const params = useParams();
  const { formats } = useServices();
  const found = params.choose('found', ['', 'true', 'false']);
  const list = usePage((cursor) =>
    askFor('/v1/analyses/{id}/pairs', {
      path: { id },
      query: {
        sort: 'q_value',
        limit: 50,
        found: found === '' ? undefined : found === 'true',
        cursor,
      },
    }),
  );
  const signed = (value: number | null) => (value === null ? '–' : formats.signed(value));
  return (
    <Card
      title="Everything that was tried"
      lead="Each pair at its strongest lag, the most certain first. q is corrected for all tests of this analysis, and decides what is found: an interval beside zero is no finding by itself, for that of the amounts may be carried by a few weeks."
    >
      <div class="filters">
        <SelectField
          label="Show"
          value={found}
          options={[
            { value: '', text: 'all pairs' },
            { value: 'true', text: 'what was found' },
            { value: 'false', text: 'what was not' },
          ]}
          onChange={(next) => {
            params.set({ found: next, cursor: null });
          }}
        />
      </div>
      <PagedTable<AnalysisPair>
        list={list}
        lines={14}
        absent="This server does not tell what was tried."

        caption="Everything that was tried"
        keyOf={(_, index) => String(index)}
        empty="There is no such pair."
        columns={[
          {
            name: 'pair',
            title: 'Sales and releases',
            cell: ({ sales, releases }) => (
              <>
                <a href={buildHref('sales', null, new URLSearchParams({ product: sales.product }))}>
                  {sales.product}
                </a>
                <span class="sub">
                  {[sales.measure, sales.region].filter((word) => word !== null).join(', ')}; with{' '}
                  {releases.by} <ReleasesName releases={releases} />
                </span>
              </>
            ),
          },
          {
            name: 'found',
            title: 'Found',
            cell: ({ found: isFound, lag, q_value: q, refusal }) =>
              refusal !== null ? (
                <>
                  refused
                  <span class="sub">{refusal.message}</span>
                </>
              ) : (
                <>
                  {isFound ? <span class="tag good">moves with</span> : 'no'}
                  {lag !== null && q !== null && (
                    <span class="sub">
                      {describeLag(lag, formats)}, q {formats.probability(q)}
                    </span>
                  )}
                </>
              ),
          },
          {
            name: 'correlation',
            title: 'Correlation',
            kind: 'number',
            cell: ({ correlation, interval }) => (
              <>
                {signed(correlation)}
                {interval !== null && <span class="sub">{formatInterval(formats, interval)}</span>}
              </>
            ),
          },
          {
            name: 'slope',
            title: 'Per release',
            kind: 'number',
            isMinor: true,
            cell: ({ slope, slope_interval: interval, sales }) => (
              <>
                {signed(slope)}
                {slope !== null && ` ${sales.measure}`}
                {interval !== null && <span class="sub">{formatInterval(formats, interval)}</span>}
              </>
            ),
          },
        ]}
      />
    </Card>
  );
}

/** The series of releases, with a link where it has a page. */
function ReleasesName({ releases: { by, key, name } }: { releases: AnalysisPair['releases'] }) {
  const text = name === key ? getKeyWord(by, key) : name;
  if (by === 'artist') return <a href={buildHref('artists', key)}>{text}</a>;
  if (by === 'label') return <a href={buildHref('labels', key)}>{text}</a>;
  return <>{text}</>;
}
