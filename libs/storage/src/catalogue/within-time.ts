/**
 * A condition that is true of each row, and asks `within_time()` at some of a hundred rows, wherever they lie: a call from SQLite into
 * JavaScript costs several times what counting a row does. The product spreads rows that lie at one distance from each other. Source:
 * multiplicative hashing, Knuth, The Art of Computer Programming 3, section 6.4.
 */
export function withinTime(table?: string): string {
  const rowid = table === undefined ? 'rowid' : `${table}.rowid`;
  return `(${rowid} * 2654435761 >> 20 & 127 OR within_time())`;
}
