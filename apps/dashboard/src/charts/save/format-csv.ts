import type { Cell, ChartTable } from '../model/chart-model.js';

/** What a spreadsheet would take for a formula, as the exports of the command line know it. */
const formula = /^'*[=+\-@\t\r\n＝＋－＠]/;

/**
 * Writes a table as CSV (RFC 4180), its text in UTF-8 with a byte order mark, which spreadsheets want. A value that is absent
 * is an empty cell; a text that looks like a formula gets an apostrophe in front.
 */
export function formatCsv({ columns, rows }: ChartTable): string {
  const lines = [columns.map(({ name }) => name), ...rows].map((row) => row.map(formatCell).join(','));
  return `\uFEFF${lines.join('\r\n')}\r\n`;
}

function formatCell(value: Cell): string {
  if (value === null) return '';
  if (typeof value !== 'string') return String(value);
  const text = formula.test(value) ? `'${value}` : value;
  return text === '' || /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
