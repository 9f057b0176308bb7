import { useMemo } from 'preact/hooks';
import type { EventsResult } from '../../api/analysis-results.js';
import { Chart } from '../../charts/chart.js';
import { buildEventsChart } from '../../charts/model/build-events-chart.js';
import { countThings } from '../../format/count-things.js';
import { formatInterval } from '../../format/format-interval.js';
import { useServices } from '../../services.js';
import { Card } from '../../ui/card.js';
import { DataTable } from '../../ui/data-table.js';
import type { SalesUnit } from './use-sales-unit.js';
import { tellEventsBesideZero } from './tell-beside-zero.js';
import { nameUnit } from './tell-sales.js';

/** Why a release could not be judged, in words. */
const leftOutWords: Readonly<Record<string, string>> = {
  'outside-the-series': 'outside the weeks of sales',
  'window-does-not-fit': 'too close to an end of the series',
  gaps: 'sales of these weeks are not known',
  'overlaps-an-event': 'too close to another release',
  'same-week': 'another release of the same week stands for it',
};

/** What happens to sales round releases: all together, and each of them. */
export function EventsView(props: {
  result: EventsResult;
  title: string;
  alpha: number;
  unit: SalesUnit;
  asOf: string | null;
}) {
  const { result, title, alpha, unit, asOf } = props;
  const { formats } = useServices();
  const unitName = nameUnit(unit);
  const model = useMemo(
    () => buildEventsChart(result, { title, formats, unit: unitName }),
    [result, title, formats, unitName],
  );
  const { pooled, events, left_out: leftOut } = result;
  const isFound = pooled.p_value <= alpha;
  const besideZero = tellEventsBesideZero(result, alpha, formats);
  return (
    <>
      <p class={isFound ? 'verdict found' : 'verdict'}>
        <strong>
          {isFound
            ? `Round ${countThings(formats, events.length, 'release')}, sales are ${formats.figure(Math.abs(pooled.uplift))} ${unitName} a week ${pooled.uplift < 0 ? 'below' : 'above'} what is usual.`
            : `Round ${countThings(formats, events.length, 'release')}, sales cannot be told from those of other weeks.`}
        </strong>{' '}
        {pooled.interval !== null && (
          <>
            {formats.percent(1 - alpha)} interval {formatInterval(formats, pooled.interval)} {unitName};{' '}
          </>
        )}
        p {formats.probability(pooled.p_value)}, by dates without a release.
      </p>
      <section class="card">
        <Chart model={model} asOf={asOf} />
      </section>
      <div class="grid">
        <Card title="Each release" lead={`In ${unitName} a week. q: corrected for the number of releases.`}>
          <DataTable
            caption="Each release"
            rows={events}
            keyOf={({ day }, index) => `${index} ${day}`}
            columns={[
              {
                name: 'day',
                title: 'Release',
                cell: ({ day, name }) => (
                  <>
                    {formats.day(day)}
                    {name !== null && <span class="sub">{name}</span>}
                  </>
                ),
              },
              {
                name: 'uplift',
                title: 'Above usual',
                kind: 'number',
                cell: ({ uplift, interval }) => (
                  <>
                    {formats.signed(uplift)}
                    {interval !== null && <span class="sub">{formatInterval(formats, interval)}</span>}
                  </>
                ),
              },
              { name: 'q', title: 'q', kind: 'number', cell: ({ q_value: q }) => formats.probability(q) },
            ]}
          />
          {besideZero !== null && <p class="muted">{besideZero}</p>}
        </Card>
        <Card title="Left out" lead="Releases that could not be judged, and why.">
          <DataTable
            caption="Releases that were left out"
            rows={leftOut}
            keyOf={({ day }, index) => `${index} ${day}`}
            empty="None was left out."
            columns={[
              {
                name: 'day',
                title: 'Release',
                cell: ({ day, name }) => (
                  <>
                    {formats.day(day)}
                    {name !== null && <span class="sub">{name}</span>}
                  </>
                ),
              },
              { name: 'reason', title: 'Why', cell: ({ reason }) => leftOutWords[reason] ?? reason },
            ]}
          />
        </Card>
      </div>
    </>
  );
}
