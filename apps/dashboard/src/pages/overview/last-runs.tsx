import type { Run } from '@new-releases/read-api-client';
import { askFor } from '../../api/api-request.js';
import { useAnswer } from '../../api/use-answer.js';
import { buildHref } from '../../routing/route.js';
import { useServices } from '../../services.js';
import { Answered } from '../../ui/answered.js';
import { Card } from '../../ui/card.js';
import { DataTable } from '../../ui/data-table.js';
import { RunState } from '../../ui/run-state.js';

const question = askFor('/v1/runs', { query: { limit: 5 } });

/** The runs that began last. */
export function LastRuns() {
  const { formats } = useServices();
  const answer = useAnswer(question);
  return (
    <Card title="Last runs">
      <Answered answer={answer} rows={6}>
        {({ data }) => (
          <DataTable<Run>
            caption="Last runs"
            rows={data}
            keyOf={({ id }) => id}
            empty="No run has been here yet."
            columns={[
              {
                name: 'started',
                title: 'Began',
                cell: (run) => <a href={buildHref('runs', run.id)}>{formats.time(run.started_at)}</a>,
              },
              { name: 'state', title: 'Ended', cell: (run) => <RunState state={run.state} /> },
              {
                name: 'seen',
                title: 'Albums seen',
                kind: 'number',
                cell: (run) => formats.number(run.albums_seen),
              },
              { name: 'new', title: 'New', kind: 'number', cell: (run) => formats.number(run.albums_new) },
            ]}
          />
        )}
      </Answered>
    </Card>
  );
}
