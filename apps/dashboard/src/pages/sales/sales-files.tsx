import type { RowOf } from '@new-releases/read-api-client';
import { askFor } from '../../api/api-request.js';
import { useAnswer } from '../../api/use-answer.js';
import { useServices } from '../../services.js';
import { Answered } from '../../ui/answered.js';
import { Card } from '../../ui/card.js';
import { DataTable } from '../../ui/data-table.js';
import { tellStated } from './tell-stated.js';

/** The files that sales were read from, and what became of their rows. */
export function SalesFiles() {
  const { formats } = useServices();
  const answer = useAnswer(askFor('/v1/sales/files', { query: { limit: 50 } }));
  const { number } = formats;
  return (
    <Card
      title="Imported files"
      lead="Of two files that tell of the same sales, the later one counts. The number is what new-releases sales remove takes."
    >
      <Answered answer={answer} rows={5} absent="This server does not tell which files were imported.">
        {({ data }) => (
          <DataTable<RowOf<'/v1/sales/files'>>
            caption="Imported files"
            rows={data}
            keyOf={({ id }) => String(id)}
            empty="No file was imported yet."
            columns={[
              { name: 'id', title: 'No.', kind: 'number', cell: (file) => String(file.id) },
              { name: 'name', title: 'File', cell: (file) => file.name },
              { name: 'imported_at', title: 'Imported', cell: (file) => formats.time(file.imported_at) },
              {
                name: 'days',
                title: 'Days',
                isMinor: true,
                cell: (file) => `${formats.day(file.first_day)} to ${formats.day(file.last_day)}`,
              },
              { name: 'rows', title: 'Rows', kind: 'number', cell: (file) => number(file.rows) },
              {
                name: 'new',
                title: 'New',
                kind: 'number',
                isMinor: true,
                cell: (file) => number(file.rows_new),
              },
              {
                name: 'replaced',
                title: 'Replaced',
                kind: 'number',
                isMinor: true,
                cell: (file) => number(file.rows_replaced),
              },
              {
                name: 'refused',
                title: 'Refused',
                kind: 'number',
                cell: (file) => number(file.rows_refused),
              },
              {
                name: 'zone',
                title: 'Stated',
                isMinor: true,
                cell: (file) => tellStated(file),
              },
            ]}
          />
        )}
      </Answered>
    </Card>
  );
}
