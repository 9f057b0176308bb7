import type { BodyOf } from '@new-releases/read-api-client';
import { askFor } from '../../api/api-request.js';
import { useAnswer } from '../../api/use-answer.js';
import { buildHref } from '../../routing/route.js';
import { useServices } from '../../services.js';
import { Answered } from '../../ui/answered.js';
import { Card } from '../../ui/card.js';
import { CoverageTable } from '../../ui/coverage-table.js';
import { DataTable } from '../../ui/data-table.js';
import { PageHead } from '../../ui/page-head.js';
import { RunState } from '../../ui/run-state.js';
import { Stat } from '../../ui/stat.js';

type RunBody = BodyOf<'/v1/runs/{id}'>;

/** One run: what came in, what it cost, and what it could not see. */
export function RunPage({ id }: { id: string }) {
  const { formats } = useServices();
  const answer = useAnswer(askFor('/v1/runs/{id}', { path: { id } }));
  const began = answer.value?.started_at ?? null;
  return (
    <>
      <PageHead title={began === null ? 'Run' : `Run of ${formats.time(began)}`}>
        <a href={buildHref('runs')}>All runs</a> · <code>{id}</code>
      </PageHead>
      <Answered answer={answer} rows={10} absent="There is no run of this id. A purge may have deleted it.">
        {(run) => <RunFacts run={run} />}
      </Answered>
    </>
  );
}

function RunFacts({ run }: { run: RunBody }) {
  const { formats } = useServices();
  const requests = Object.entries(run.requests).flatMap(([operation, byStatus]) =>
    Object.entries(byStatus as Record<string, number>).map(([status, count]) => ({
      operation,
      status,
      count,
    })),
  );
  return (
    <div class="stack">
      <dl class="stats">
        <Stat name="State" value={<RunState state={run.state} />} note={run.source} />
        <Stat
          name="Albums seen"
          value={formats.number(run.albums_seen)}
          note={`${formats.number(run.albums_new)} new`}
        />
        <Stat
          name="Changed"
          value={formats.number(run.albums_updated)}
          note={`${formats.number(run.albums_unchanged)} unchanged, ${formats.number(run.albums_gone)} gone`}
        />
        <Stat
          name="Tracks stored"
          value={formats.number(run.tracks_stored)}
          note={`${formats.number(run.records_rejected)} records rejected`}
        />
        <Stat
          name="Worked for"
          value={formats.duration(run.duration_ms)}
          note={`${formats.number(run.attempts)} attempts`}
        />
      </dl>
      {run.come_back_at !== null && run.state === 'deferred' && (
        <p class="banner warning">
          The quota was used up: the run may go on from {formats.time(run.come_back_at)}.
        </p>
      )}
      <Card title="What it could not see">
        <CoverageTable coverage={run.coverage} />
        {run.findings.length > 0 && (
          <ul class="remarks">
            {run.findings.map((finding) => (
              <li key={finding}>{finding}</li>
            ))}
          </ul>
        )}
      </Card>
      <Card title="Requests to Spotify" lead="By operation and what was answered.">
        <DataTable
          caption="Requests to Spotify"
          rows={requests}
          keyOf={({ operation, status }) => `${operation} ${status}`}
          empty="It made none."
          columns={[
            { name: 'operation', title: 'Operation', cell: ({ operation }) => operation },
            { name: 'status', title: 'Answer', cell: ({ status }) => status },
            { name: 'count', title: 'Requests', kind: 'number', cell: ({ count }) => formats.number(count) },
          ]}
        />
      </Card>
    </div>
  );
}
