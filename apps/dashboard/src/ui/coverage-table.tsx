import type { components } from '@new-releases/read-api-client';
import { useServices } from '../services.js';
import { DataTable } from './data-table.js';

type Coverage = components['schemas']['Coverage'];

/** What a run could not see, source by source. */
export function CoverageTable({ coverage }: { coverage: readonly Coverage[] }) {
  const { formats } = useServices();
  const { number } = formats;
  return (
    <>
      <DataTable<Coverage>
        caption="What the run could not see, by source"
        rows={coverage}
        keyOf={({ source }) => source}
        empty="No source was listed."
        columns={[
          { name: 'source', title: 'Source', cell: (row) => row.source },
          {
            name: 'complete',
            title: 'Listing',
            cell: (row) => (
              <span class={`tag ${row.listing_complete ? 'good' : 'warning'}`}>
                {row.listing_complete ? 'to its end' : 'not to its end'}
              </span>
            ),
          },
          { name: 'seen', title: 'Seen', kind: 'number', cell: (row) => number(row.seen) },
          {
            name: 'reported',
            title: 'Of, as reported',
            kind: 'number',
            cell: (row) => (row.reported_total === null ? 'not told' : number(row.reported_total)),
          },
          { name: 'unread', title: 'Not read', kind: 'number', cell: (row) => number(row.unread) },
          { name: 'nulls', title: 'Null', kind: 'number', isMinor: true, cell: (row) => number(row.nulls) },
          {
            name: 'rejected',
            title: 'Rejected',
            kind: 'number',
            isMinor: true,
            cell: (row) => number(row.rejected),
          },
        ]}
      />
      <Remarks coverage={coverage} />
    </>
  );
}

function Remarks({ coverage }: { coverage: readonly Coverage[] }) {
  const remarks = coverage.flatMap((row) => [
    ...(row.cap_reached
      ? [`${row.source}: the listing goes on behind the last page that Spotify answers.`]
      : []),
    ...(row.pages_moved > 0
      ? [`${row.source}: ${row.pages_moved} pages had moved while they were read.`]
      : []),
    ...row.findings.map((finding) => `${row.source}: ${finding}`),
  ]);
  if (remarks.length === 0) return null;
  return (
    <ul class="remarks">
      {remarks.map((remark) => (
        <li key={remark}>{remark}</li>
      ))}
    </ul>
  );
}
