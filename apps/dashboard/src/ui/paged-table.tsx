import type { ComponentChildren } from 'preact';
import type { ListPage } from '../api/use-page.js';
import { Answered } from './answered.js';
import { DataTable, type TableColumn } from './data-table.js';
import { ListRegion } from './list-region.js';
import { Pager } from './pager.js';

/**
 * A list as a table, page by page, in each of its states.
 * @param props.lines how many lines it will take, so that nothing jumps when it comes
 * @param props.absent what to say where the server does not know the list
 */
export function PagedTable<Row>(props: {
  list: ListPage<{ data: readonly Row[]; page: { next: string | null } }>;
  lines: number;
  absent?: string;
  caption: string;
  columns: readonly TableColumn<Row>[];
  keyOf: (row: Row, index: number) => string;
  empty: ComponentChildren;
}) {
  const { list, lines, absent, ...table } = props;
  return (
    <ListRegion label={table.caption}>
      <Answered answer={list.answer} rows={lines} absent={absent}>
        {({ data, page }) => (
          <>
            <DataTable<Row> {...table} rows={data} />
            <Pager next={page.next} hasCursor={list.hasCursor} hrefOf={list.hrefOf} />
          </>
        )}
      </Answered>
    </ListRegion>
  );
}
