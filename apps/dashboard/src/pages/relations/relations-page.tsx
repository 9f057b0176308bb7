import type { Analysis } from '@new-releases/read-api-client';
import { askFor } from '../../api/api-request.js';
import { usePage } from '../../api/use-page.js';
import { buildHref } from '../../routing/route.js';
import { useServices } from '../../services.js';
import { Card } from '../../ui/card.js';
import { PageHead } from '../../ui/page-head.js';
import { PagedTable } from '../../ui/paged-table.js';
import { kindWords } from './kind-words.js';
import { tellFound } from './tell-found.js';

/** The analyses that are stored: whether anything in the releases moves with our sales. */
export function RelationsPage() {
  const { formats } = useServices();
  const list = usePage((cursor) => askFor('/v1/analyses', { query: { limit: 50, cursor } }));
  return (
    <>
      <PageHead title="Relations">
        Whether sales move with releases, and how many weeks later. That two things move together does not say
        why: a third one may move both.
      </PageHead>
      <Card
        title="Analyses"
        lead="What was found is corrected for everything that was tried within an analysis."
      >
        <PagedTable<Analysis>
          list={list}
          lines={8}
          absent="This server is older than these pages and stores no analyses. An update of the read API brings them."

          caption="Analyses"
          keyOf={({ id }) => id}
          empty={
            <>
              No analysis yet. <code>new-releases analyse</code> makes one from releases and sales.
            </>
          }
          columns={[
            {
              name: 'title',
              title: 'Analysis',
              cell: ({ id, title }) => <a href={buildHref('relations', id)}>{title}</a>,
            },
            { name: 'kind', title: 'Kind', isMinor: true, cell: ({ kind }) => kindWords[kind] },
            { name: 'created', title: 'Made', cell: ({ created_at: made }) => formats.time(made) },
            {
              name: 'tried',
              title: 'Tried',
              kind: 'number',
              cell: ({ tried }) => formats.number(tried),
            },
            {
              name: 'found',
              title: 'Found',
              kind: 'number',
              cell: (one) => tellFound(one, formats),
            },
            {
              name: 'current',
              title: 'Data',
              isMinor: true,
              cell: ({ is_current: isCurrent }) => (
                <span class={`tag ${isCurrent ? 'good' : 'warning'}`}>
                  {isCurrent ? 'unchanged since' : 'has changed since'}
                </span>
              ),
            },
          ]}
        />
      </Card>
    </>
  );
}
