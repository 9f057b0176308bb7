import { checkRows } from './check-rows.js';
import { streamChunks, type ChunkOptions } from './stream-chunks.js';
import { toJsonLine } from './to-json-line.js';

/**
 * Rows, each the text of a JSON object, as one JSON array with a line for each. The bracket comes before the first row
 * is pulled. Throws a TypeError for a wrong option at once, for a row that is no object at its turn, and what the rows
 * throw as it is: an array that broke off is not closed.
 */
export function formatJson(
  jsonRows: Iterable<string>,
  options: ChunkOptions = {},
): Generator<string, void, void> {
  checkRows(jsonRows, 'jsonRows');
  return streamChunks({
    ...options,
    rows: jsonRows,
    head: '[',
    formatRow: (row, index) => `${index === 0 ? '' : ','}\n${toJsonLine(row, index)}`,
    formatTail: (count) => (count === 0 ? ']\n' : '\n]\n'),
  });
}
