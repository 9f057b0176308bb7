import { checkOption } from './check-option.js';

/** How text is cut into chunks. */
export interface ChunkOptions {
  /** A chunk is handed out once it has so many characters; it always ends with a whole row. @default 65,536 */
  chunkLength?: number;
}

export interface ChunkPlan<Row> extends ChunkOptions {
  rows: Iterable<Row>;
  /** Comes alone and before the first row is pulled. */
  head: string;
  /** The text of a row; `index` counts from 0. */
  formatRow: (row: Row, index: number) => string;
  /** What follows the last row. */
  formatTail: (count: number) => string;
}

const defaultChunkLength = 64 * 1024;

/** Joins the texts of rows into chunks. Throws a TypeError for a wrong option at once, what the rows throw as it is. */
export function streamChunks<Row>(plan: ChunkPlan<Row>): Generator<string, void, void> {
  const { chunkLength = defaultChunkLength } = plan;
  checkOption(
    'chunkLength',
    Number.isSafeInteger(chunkLength) && chunkLength >= 1,
    'must be a whole number of at least 1',
  );
  return generate(plan, chunkLength);
}

function* generate<Row>(plan: ChunkPlan<Row>, chunkLength: number): Generator<string, void, void> {
  const { head, formatRow, formatTail } = plan;
  const rows = plan.rows[Symbol.iterator]();
  if (head !== '') {
    let isTaken = false;
    try {
      yield head;
      isTaken = true;
    } finally {
      // Who stops at the head has a source open all the same: a statement of SQLite is, from the moment it is asked for.
      if (!isTaken) rows.return?.();
    }
  }
  let chunk = '';
  let count = 0;
  for (const row of { [Symbol.iterator]: () => rows }) {
    chunk += formatRow(row, count);
    count += 1;
    if (chunk.length < chunkLength) continue;
    yield chunk;
    chunk = '';
  }
  chunk += formatTail(count);
  if (chunk !== '') yield chunk;
}
