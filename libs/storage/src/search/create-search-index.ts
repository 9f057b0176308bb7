import type { Driver } from '../open/open-driver.js';
import { searchIndexes } from './search-index.js';

/**
 * Makes what reading wants and migrations cannot hold, where it is missing: a full-text index (FTS5) over the names of albums,
 * tracks and artists, for Prisma would take the tables behind it for ours; and orders by name that do not tell upper from lower
 * case. Triggers keep the index up to date within each transaction, whoever writes, and find a changed row by its rowid.
 * Source: https://www.sqlite.org/fts5.html#external_content_tables
 */
export function createSearchIndex(driver: Driver): void {
  const parts = listParts();
  if (!isMissingAny(driver, parts)) return;
  driver.exec('BEGIN IMMEDIATE');
  try {
    for (const { sql } of parts) driver.exec(sql);
    for (const index of Object.values(searchIndexes)) {
      // What is deleted can be read from no page of the index.
      driver.exec(`INSERT INTO ${index} (${index}, rank) VALUES ('secure-delete', 1)`);
    }
    rebuildSearchIndex(driver);
    driver.exec('COMMIT');
  } catch (error) {
    if (driver.inTransaction) driver.exec('ROLLBACK');
    throw error;
  }
}

/** Indexes all names anew: what was written while a trigger was missing, or rows whose rowids have changed. */
export function rebuildSearchIndex(driver: Pick<Driver, 'exec'>): void {
  for (const sql of rebuildStatements) driver.exec(sql);
}

/** One statement for each index. */
export const rebuildStatements: readonly string[] = Object.values(searchIndexes).map(
  (index) => `INSERT INTO ${index} (${index}) VALUES ('rebuild')`,
);

interface Part {
  readonly name: string;
  readonly sql: string;
}

function listParts(): Part[] {
  const indexes = Object.entries(searchIndexes).flatMap(([entity, index]): Part[] => {
    const forget = `INSERT INTO ${index} (${index}, rowid, name) VALUES ('delete', old.rowid, old.name)`;
    const add = `INSERT INTO ${index} (rowid, name) VALUES (new.rowid, new.name)`;
    const trigger = (suffix: string, when: string, body: string): Part => ({
      name: `${index}_${suffix}`,
      sql: `CREATE TRIGGER IF NOT EXISTS ${index}_${suffix} AFTER ${when} BEGIN ${body}; END`,
    });
    return [
      {
        name: index,
        // Only whether a name holds a word is asked, so neither places nor lengths are kept. Marks belong to the letters that they
        // are put on, without which Thai or Hindi would be cut at every vowel; those that only choose how an emoji looks do not.
        sql: `CREATE VIRTUAL TABLE IF NOT EXISTS ${index} USING fts5(name, content = '${entity}', content_rowid = 'rowid',
          tokenize = "unicode61 remove_diacritics 2 categories 'L* N* Mn Mc Co' separators '\uFE0E\uFE0F'", detail = none, columnsize = 0)`,
      },
      trigger('added', `INSERT ON ${entity}`, add),
      trigger('removed', `DELETE ON ${entity}`, forget),
      trigger('changed', `UPDATE OF name ON ${entity} WHEN old.name IS NOT new.name`, `${forget}; ${add}`),
    ];
  });
  const orders = ['albums', 'artists'].map((entity): Part => {
    const name = `${entity}_name_order`;
    return { name, sql: `CREATE INDEX IF NOT EXISTS ${name} ON ${entity} (name COLLATE NOCASE, id)` };
  });
  return [...indexes, ...orders];
}

/** Whether the whole of it is there. */
export function hasSearchIndex(driver: Driver): boolean {
  return !isMissingAny(driver, listParts());
}

function isMissingAny(driver: Driver, parts: readonly Part[]): boolean {
  const found = driver
    .prepare<[string], number>(
      'SELECT count(*) FROM sqlite_schema WHERE name IN (SELECT value FROM json_each(?))',
    )
    .pluck()
    .get(JSON.stringify(parts.map(({ name }) => name)));
  return found !== parts.length;
}
