import Database from 'better-sqlite3';

/** The rows that the tests compare, read with the bare driver, past all of the program's own reading code. */
export function readRows<Row>(databasePath: string, sql: string): Row[] {
  const database = new Database(databasePath, { readonly: true });
  try {
    return database.prepare(sql).all() as Row[];
  } finally {
    database.close();
  }
}

/** The first column of the first row. */
export function readValue(databasePath: string, sql: string): unknown {
  const [row] = readRows<Record<string, unknown>>(databasePath, sql);
  return row && Object.values(row)[0];
}
