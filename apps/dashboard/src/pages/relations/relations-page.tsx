import type { Analysis } from '@new-releases/read-api-client';
import { askFor } from '../../api/api-request.js';
import { useAnswer } from '../../api/use-answer.js';
import { buildHref } from '../../routing/route.js';
import { useParams } from '../../routing/use-params.js';
import { useServices } from '../../services.js';
import { Answered } from '../../ui/answered.js';
import { Card } from '../../ui/card.js';
import { DataTable } from '../../ui/data-table.js';
import { PageHead } from '../../ui/page-head.js';
import { Pager } from '../../ui/pager.js';
import { kindWords } from './kind-words.js';

/** The analyses that are stored: whether anything in the releases moves with our sales. */
export function RelationsPage() {
  const { formats } = useServices();
  const params = useParams();
  const cursor = params.get('cursor');
  const answer = useAnswer(
    askFor('/v1/analyses', { query: { limit: 50, cursor: cursor === '' ? undefined : cursor } }),
  );
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
        <Answered
          answer={answer}
          rows={8}
          absent="This server is older than these pages and stores no analyses. An update of the read API brings them."
        >
          {({ data, page }) => (
            <>
              <DataTable<Analysis>
                caption="Analyses"
                rows={data}
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
                    cell: ({ findings }) => formats.number(findings),
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
              <Pager
                next={page.next}
                hasCursor={cursor !== ''}
                hrefOf={(value) => params.href({ cursor: value })}
              />
            </>
          )}
        </Answered>
      </Card>
    </>
  );
}
