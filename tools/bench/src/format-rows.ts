import Table from 'cli-table3';
import type { Row } from './scenario.js';

/** The table that the benchmark prints. */
export function formatRows(rows: readonly Row[]): string {
  const table = new Table({
    head: ['what', 'ours', 'other', 'ratio', 'bound', 'holds'],
    style: { head: [], border: [] },
  });
  for (const { what, ours, other, ratio, bound, holds } of rows) {
    table.push([what, ours, other, ratio, bound, holds === null ? '' : holds ? 'yes' : 'NO']);
  }
  return `${table.toString()}\n`;
}
