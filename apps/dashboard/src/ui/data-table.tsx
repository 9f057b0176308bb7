import type { ComponentChildren } from 'preact';

/** A column of a table. */
export interface TableColumn<Row> {
  readonly name: string;
  readonly title: string;
  /** Numbers stand at the right. @default text */
  readonly kind?: 'text' | 'number';
  /** Left out where the screen is narrow. @default false */
  readonly isMinor?: boolean;
  readonly cell: (row: Row) => ComponentChildren;
}

/** A table of rows. Where it is wider than the screen it scrolls by itself, by keyboard as well. */
export function DataTable<Row>(props: {
  caption: string;
  columns: readonly TableColumn<Row>[];
  rows: readonly Row[];
  keyOf: (row: Row, index: number) => string;
  /** Stands where there are no rows. */
  empty?: ComponentChildren;
}) {
  const { caption, columns, rows, keyOf, empty = 'Nothing here.' } = props;
  if (rows.length === 0) return <p class="empty">{empty}</p>;
  const classOf = ({ kind, isMinor }: TableColumn<Row>) =>
    [kind === 'number' ? 'number' : '', isMinor === true ? 'minor' : ''].join(' ').trim() || undefined;
  return (
    <div class="table-scroll" role="region" aria-label={caption} tabIndex={0}>
      <table>
        <caption class="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column.name} scope="col" class={classOf(column)}>
                {column.title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            <tr key={keyOf(row, index)}>
              {columns.map((column) => (
                <td key={column.name} class={classOf(column)}>
                  {column.cell(row)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
