import { useCallback } from 'preact/hooks';
import type { BodyOf } from '@new-releases/read-api-client';
import { askFor } from '../../api/api-request.js';
import { useAnswer } from '../../api/use-answer.js';
import { Chart } from '../../charts/chart.js';
import { buildHistoryChart } from '../../charts/model/build-history-chart.js';
import { useServices } from '../../services.js';
import { Answered } from '../../ui/answered.js';
import { Card } from '../../ui/card.js';
import { DataTable } from '../../ui/data-table.js';

/** How followers and popularity of an artist changed. */
export function ArtistHistory({ id, name }: { id: string; name: string }) {
  const answer = useAnswer(askFor('/v1/artists/{id}/history', { path: { id } }));
  return (
    <Answered answer={answer} rows={8} absent="This server is older than these pages and keeps no history.">
      {(body) => <History body={body} name={name} />}
    </Answered>
  );
}

function History({ body, name }: { body: BodyOf<'/v1/artists/{id}/history'>; name: string }) {
  const { formats, now } = useServices();
  const { data } = body;
  const build = useCallback(
    (column: 'followers' | 'popularity') =>
      buildHistoryChart(data, { column, name, formats, untilMs: now() }),
    [data, name, formats, now],
  );
  const hasChanges = data.length > 1;
  const charts = (['followers', 'popularity'] as const).filter(
    (column) => hasChanges && data.some((row) => row[column] != null),
  );
  return (
    <div class="stack">
      {charts.length > 0 && (
        <div class="grid">
          {charts.map((column) => (
            <section key={column} class="card">
              <Chart model={build(column)} asOf={body.store.data_changed_at} />
            </section>
          ))}
        </div>
      )}
      <Card title="What changed" lead="A row for each time that something changed, the latest first.">
        <DataTable<BodyOf<'/v1/artists/{id}/history'>['data'][number]>
          caption="What changed"
          rows={[...data].reverse()}
          keyOf={({ valid_from: from }) => from}
          empty="No history is kept yet."
          columns={[
            { name: 'valid_from', title: 'From', cell: (row) => formats.time(row.valid_from) },
            {
              name: 'valid_to',
              title: 'To',
              isMinor: true,
              cell: (row) => (row.valid_to === null ? 'now' : formats.time(row.valid_to)),
            },
            { name: 'name', title: 'Name', cell: (row) => row.name },
            {
              name: 'popularity',
              title: 'Popularity',
              kind: 'number',
              cell: ({ popularity }) => (popularity == null ? '–' : formats.number(popularity)),
            },
            {
              name: 'followers',
              title: 'Followers',
              kind: 'number',
              cell: ({ followers }) => (followers == null ? '–' : formats.number(followers)),
            },
          ]}
        />
      </Card>
    </div>
  );
}
