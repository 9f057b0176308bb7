/** A table of Markdown; cells are Markdown too. Columns that are empty in every row are left out. */
export function renderTable(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const kept = header.flatMap((_, column) =>
    rows.some((row) => (row[column] ?? '') !== '') ? [column] : [],
  );
  const renderRow = (cells: readonly string[]) =>
    `| ${kept.map((column) => (cells[column] ?? '').replaceAll('|', '\\|')).join(' | ')} |`;
  return [renderRow(header), `| ${kept.map(() => '---').join(' | ')} |`, ...rows.map(renderRow)].join('\n');
}
