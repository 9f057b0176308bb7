import { useState } from 'preact/hooks';
import { DataTable } from '../ui/data-table.js';
import type { Cell, ChartColumn, ChartTable } from './model/chart-model.js';

/** The numbers behind a chart as a table that can be opened. */
export function ChartTableView({ table, caption }: { table: ChartTable; caption: string }) {
  const [isOpen, setOpen] = useState(false);
  return (
    <details
      class="chart-table"
      onToggle={({ currentTarget }) => {
        setOpen(currentTarget.open);
      }}
    >
      <summary>
        Table <span class="visually-hidden">of {caption}</span>
      </summary>
      {isOpen && (
        <DataTable
          caption={`Table of ${caption}`}
          rows={table.rows}
          keyOf={(_, index) => String(index)}
          columns={table.columns.map((column, index) => ({
            name: column.name,
            title: column.title,
            kind: column.kind,
            cell: (row: readonly Cell[]) => showCell(column, row[index] ?? null),
          }))}
        />
      )}
    </details>
  );
}

function showCell({ format }: ChartColumn, value: Cell): string {
  if (value === null) return '–';
  return format === undefined ? String(value) : format(value);
}
