import type { Run } from '@new-releases/read-api-client';
import { askFor } from '../../api/api-request.js';
import { usePage } from '../../api/use-page.js';
import { buildHref } from '../../routing/route.js';
import { useServices } from '../../services.js';
import { Card } from '../../ui/card.js';
import { PageHead } from '../../ui/page-head.js';
import { PagedTable } from '../../ui/paged-table.js';
import { RunState } from '../../ui/run-state.js';
import { QuotaCard } from './quota-card.js';

/** The runs of the extraction, and how the quota stands. */
export function RunsPage() {
  const { formats } = useServices();
  const list = usePage((cursor) => askFor('/v1/runs', { query: { limit: 25, cursor } }));
  return (
    <>
      <PageHead title="Runs and quota">
        Each run of the extraction, and what it cost. A run tells on its own page what it could not see.
      </PageHead>
      <QuotaCard />
      <Card title="Runs">
        <PagedTable<Run>
          list={list}
          lines={12}

          caption="Runs"
          keyOf={({ id }) => id}
          empty="No run has been here yet."
          columns={[
            {
              name: 'started',
              title: 'Began',
              cell: (run) => <a href={buildHref('runs', run.id)}>{formats.time(run.started_at)}</a>,
            },
            { name: 'state', title: 'State', cell: (run) => <RunState state={run.state} /> },
            { name: 'source', title: 'Source', isMinor: true, cell: (run) => run.source },
            {
              name: 'seen',
              title: 'Seen',
              kind: 'number',
              cell: (run) => formats.number(run.albums_seen),
            },
            {
              name: 'new',
              title: 'New',
              kind: 'number',
              cell: (run) => formats.number(run.albums_new),
            },
            {
              name: 'updated',
              title: 'Changed',
              kind: 'number',
              isMinor: true,
              cell: (run) => formats.number(run.albums_updated),
            },
            {
              name: 'rejected',
              title: 'Rejected',
              kind: 'number',
              isMinor: true,
              cell: (run) => formats.number(run.records_rejected),
            },
            {
              name: 'requests',
              title: 'Requests',
              kind: 'number',
              isMinor: true,
              cell: (run) => formats.number(countRequests(run)),
            },
            {
              name: 'duration',
              title: 'Worked for',
              isMinor: true,
              cell: (run) => formats.duration(run.duration_ms),
            },
          ]}
        />
      </Card>
    </>
  );
}

function countRequests({ requests }: Run): number {
  return Object.values(requests)
    .flatMap((byStatus) => Object.values(byStatus as Record<string, number>))
    .reduce((sum, count) => sum + count, 0);
}
