import type { BodyOf } from '@new-releases/read-api-client';
import { askFor } from '../../api/api-request.js';
import { useAnswer } from '../../api/use-answer.js';
import { useServices } from '../../services.js';
import { Answered } from '../../ui/answered.js';
import { Card } from '../../ui/card.js';
import { DataTable } from '../../ui/data-table.js';

type QuotaRow = BodyOf<'/v1/quota'>['data'][number];

/** What the last 24 hours spent of Spotify's quota, and what is closed. */
export function QuotaCard() {
  const { formats, now } = useServices();
  const answer = useAnswer(askFor('/v1/quota'));
  return (
    <Card
      title="Quota"
      lead="Requests of the last 24 hours by group of endpoints. Spotify does not publish its quota; the budget is what was spent when it last refused."
    >
      <Answered
        answer={answer}
        rows={4}
        absent="This server is older than these pages and does not tell its quota. The command new-releases quota does."
      >
        {({ data }) => (
          <DataTable<QuotaRow>
            caption="Quota"
            rows={data}
            keyOf={({ account, endpoint_group: group }) => `${account} ${group}`}
            empty="No request has been counted yet."
            columns={[
              { name: 'group', title: 'Group', cell: (row) => row.endpoint_group },
              {
                name: 'account',
                title: 'Account',
                isMinor: true,
                cell: (row) => <code title="Hash of the client id">{row.account}</code>,
              },
              { name: 'spent', title: 'Spent', kind: 'number', cell: (row) => formats.number(row.spent_24h) },
              {
                name: 'budget',
                title: 'Budget',
                kind: 'number',
                cell: (row) =>
                  row.learned_budget === null ? 'not known' : formats.number(row.learned_budget),
              },
              { name: 'share', title: 'Share', isMinor: true, cell: (row) => <SpentBar row={row} /> },
              {
                name: 'closed',
                title: 'Closed until',
                cell: ({ cooldown_until: until }) =>
                  until === null || Date.parse(until) <= now() ? (
                    <span class="tag good">open</span>
                  ) : (
                    <span class="tag warning">{formats.time(until)}</span>
                  ),
              },
            ]}
          />
        )}
      </Answered>
    </Card>
  );
}

function SpentBar({ row }: { row: QuotaRow }) {
  const { formats } = useServices();
  if (row.learned_budget === null || row.learned_budget === 0) return <>–</>;
  const share = row.spent_24h / row.learned_budget;
  return (
    <>
      <span class={share >= 1 ? 'bar full' : 'bar'} aria-hidden="true">
        <span style={{ width: `${Math.min(100, share * 100)}%` }} />
      </span>
      <span class="sub">{formats.percent(share)}</span>
    </>
  );
}
