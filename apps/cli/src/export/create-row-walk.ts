/** Rows of which the first was read already, to be walked once. */
export interface RowWalk<Row> extends Iterable<Row> {
  /** How many were handed out so far. */
  readonly count: number;
  /** Ends the walk wherever it is, and with it the read transaction. */
  close(): void;
}

/** Reads the first row, by which the moment of all of them is settled. */
export function createRowWalk<Row>(rows: Generator<Row, void>): RowWalk<Row> {
  const first = rows.next();
  let count = 0;
  function* walk(): Generator<Row, void> {
    try {
      for (let step = first; step.done !== true; step = rows.next()) {
        count += 1;
        yield step.value;
      }
    } finally {
      rows.return();
    }
  }
  return {
    [Symbol.iterator]: walk,
    get count() {
      return count;
    },
    close() {
      rows.return();
    },
  };
}
