/** A value as SQLite hands it out; a BLOB has no place in a table. */
export type Cell = string | number | null;

/** Rows below their names, numbers to the right; NULL is `-`. */
export function formatTable(names: readonly string[], rows: readonly (readonly Cell[])[]): string {
  const columns = names.map((name, index) => {
    const values = rows.map((row) => row[index] ?? null);
    const cells = [name, ...values.map((value) => (value === null ? '-' : String(value).trim()))];
    const width = Math.max(...cells.map(({ length }) => length));
    const isNumber = values.every((value) => typeof value !== 'string');
    const padded = cells.map((cell) => (isNumber ? cell.padStart(width) : cell.padEnd(width)));
    return [padded[0] ?? '', '-'.repeat(width), ...padded.slice(1)];
  });
  const lines = Array.from({ length: rows.length + 2 }, (_, line) =>
    columns
      .map((column) => column[line] ?? '')
      .join('  ')
      .trimEnd(),
  );
  return lines.join('\n');
}
