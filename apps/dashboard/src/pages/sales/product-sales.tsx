import type { BodyOf } from '@new-releases/read-api-client';
import { askFor } from '../../api/api-request.js';
import { useAnswer } from '../../api/use-answer.js';
import { ChartSection, type Charted } from '../../charts/chart-section.js';
import { buildSalesChart } from '../../charts/model/build-sales-chart.js';
import type { Formats } from '../../format/create-formats.js';
import { buildHref } from '../../routing/route.js';
import { useParams } from '../../routing/use-params.js';
import { SelectField } from '../../ui/fields.js';

const build = ({ data }: BodyOf<'/v1/sales/series'>, formats: Formats): Charted =>
  buildSalesChart(data, formats);

/** The sales of a product over time. What of them stands in the URL. */
export function ProductSales({ product }: { product: string }) {
  const params = useParams();
  const answer = useAnswer(askFor('/v1/sales/products', { query: { product: [product] } }));
  const row = answer.value?.data[0] ?? null;
  const measure = params.choose('measure', ['units', 'revenue']);
  const period = params.choose('period', ['week', 'day']);
  const region = params.get('region');
  const regions = row?.regions ?? (region === '' ? [] : [region]);
  const request = askFor('/v1/sales/series', {
    query: { product, measure, period, region: region === '' ? undefined : region },
  });
  const nothingSold = `No sales of “${product}”${region === '' ? '' : ` in “${region}”`} are known.`;
  const chart = (
    <ChartSection
      request={request}
      build={build}
      absent={nothingSold}
      unknown={(detail) => (
        <>
          {detail} <a href={params.href({ product: null, region: null })}>To all products</a>
        </>
      )}
    />
  );
  // The answer to the chart's question says that nothing is known of it, and what is near.
  if (answer.state === 'ready' && row === null) return chart;
  return (
    <>
      <div class="filters" role="group" aria-label="What to show">
        <SelectField
          label="Measure"
          value={measure}
          options={[
            { value: 'units', text: 'Units' },
            { value: 'revenue', text: 'Revenue' },
          ]}
          onChange={(next) => {
            params.set({ measure: next });
          }}
        />
        <SelectField
          label="Region"
          value={region}
          options={[{ value: '', text: 'All together' }, ...regions.map((value) => ({ value, text: value }))]}
          onChange={(next) => {
            params.set({ region: next });
          }}
        />
        <SelectField
          label="Per"
          value={period}
          options={[
            { value: 'week', text: 'week' },
            { value: 'day', text: 'day' },
          ]}
          onChange={(next) => {
            params.set({ period: next });
          }}
        />
        {(row?.links ?? []).map(({ kind, id, name }) =>
          kind === 'artist' || kind === 'label' ? (
            <a
              key={`${kind} ${id}`}
              class="button"
              href={buildHref(kind === 'artist' ? 'artists' : 'labels', id)}
            >
              Tied to {name ?? id}
            </a>
          ) : null,
        )}
      </div>
      {chart}
    </>
  );
}
