import type { BodyOf } from '@new-releases/read-api-client';
import { askFor } from '../api/api-request.js';
import { useAnswer } from '../api/use-answer.js';
import { buildHref } from '../routing/route.js';
import { useServices } from '../services.js';
import { Answered } from './answered.js';
import { Card } from './card.js';
import { DataTable } from './data-table.js';
import { SpotifyLink } from './spotify-link.js';

/** Artists or labels that released more of late than before. */
export function RisingList({ by, limit = 10 }: { by: 'artist' | 'label'; limit?: number }) {
  const { formats } = useServices();
  const weeks = 4;
  const answer = useAnswer(askFor('/v1/trends/rising', { query: { by, weeks, limit } }));
  return (
    <Card
      title={by === 'artist' ? 'Rising artists' : 'Rising labels'}
      lead={`Releases of the last ${weeks} weeks, against the weeks before.`}
    >
      <Answered
        answer={answer}
        rows={limit}
        absent="This server is older than these pages and does not tell what is rising."
      >
        {({ data, coverage }) => (
          <DataTable<BodyOf<'/v1/trends/rising'>['data'][number]>
            caption={by === 'artist' ? 'Rising artists' : 'Rising labels'}
            rows={data}
            keyOf={({ key }) => key}
            empty={
              coverage.first_day === null
                ? 'Not known yet: no listing was completed.'
                : 'Nothing released more than before.'
            }
            columns={[
              {
                name: 'name',
                title: by === 'artist' ? 'Artist' : 'Label',
                cell: (row) => (
                  <>
                    <a href={buildHref(by === 'artist' ? 'artists' : 'labels', row.key)}>{row.name}</a>{' '}
                    {row.is_new && <span class="tag good">new</span>}{' '}
                    <SpotifyLink url={row.spotify_url} name={row.name} />
                  </>
                ),
              },
              {
                name: 'recent',
                title: `${weeks} weeks`,
                kind: 'number',
                cell: (row) => formats.number(row.recent),
              },
              {
                name: 'before',
                title: 'A week before',
                kind: 'number',
                isMinor: true,
                cell: (row) => (row.per_week_before === null ? '–' : formats.number(row.per_week_before)),
              },
              {
                name: 'ratio',
                title: 'Times',
                kind: 'number',
                cell: (row) => (row.ratio === null ? '–' : formats.number(row.ratio)),
              },
            ]}
          />
        )}
      </Answered>
    </Card>
  );
}
