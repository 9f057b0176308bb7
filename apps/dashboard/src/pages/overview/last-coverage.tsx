import { askFor } from '../../api/api-request.js';
import { useAnswer } from '../../api/use-answer.js';
import { Answered } from '../../ui/answered.js';
import { Card } from '../../ui/card.js';
import { CoverageTable } from '../../ui/coverage-table.js';

const lastRun = askFor('/v1/runs', { query: { limit: 1 } });

/** What the run that began last could not see. */
export function LastCoverage() {
  const runs = useAnswer(lastRun);
  const id = runs.value?.data[0]?.id ?? null;
  const run = useAnswer(id === null ? null : askFor('/v1/runs/{id}', { path: { id } }));
  return (
    <Card title="What the last run could not see">
      {runs.state === 'ready' && id === null ? (
        <p class="empty">No run has been here yet.</p>
      ) : (
        <Answered
          answer={runs.failure !== null ? { ...run, failure: runs.failure, retry: runs.retry } : run}
          rows={6}
        >
          {({ coverage }) => <CoverageTable coverage={coverage} />}
        </Answered>
      )}
    </Card>
  );
}
