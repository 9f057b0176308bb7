/** Rows that note what is done with them, and throw `error` where the rows end if there is one. */
export function watchedRows<Row>(rows: readonly Row[], error?: Error) {
  const seen = { pulls: 0, returns: 0 };
  let next = 0;
  const iterator: IterableIterator<Row> = {
    [Symbol.iterator]: () => iterator,
    next() {
      seen.pulls += 1;
      if (next < rows.length) return { done: false, value: rows[next++]! };
      if (error !== undefined) throw error;
      return { done: true, value: undefined };
    },
    return() {
      seen.returns += 1;
      return { done: true, value: undefined };
    },
  };
  return { iterator, seen };
}
