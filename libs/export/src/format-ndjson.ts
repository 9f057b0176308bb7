import { checkRows } from './check-rows.js';
import { streamChunks, type ChunkOptions } from './stream-chunks.js';
import { toJsonLine } from './to-json-line.js';

/**
 * Rows, each the text of a JSON object, as lines that end with LF, in chunks of whole lines. Throws a TypeError for a
 * wrong option at once, for a row that is no object at its turn, and what the rows throw as it is.
 */
export function formatNdjson(
  jsonRows: Iterable<string>,
  options: ChunkOptions = {},
): Generator<string, void, void> {
  checkRows(jsonRows, 'jsonRows');
  return streamChunks({
    ...options,
    rows: jsonRows,
    head: '',
    formatRow: (row, index) => `${toJsonLine(row, index)}\n`,
    formatTail: () => '',
  });
}
