import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { openStore } from '@new-releases/storage';
import Database from 'better-sqlite3';
import { openTable, type ExportTable } from './open-table.js';
import { openTables } from './open-tables.js';
import { toQueries } from './to-queries.js';

let folder = '';
let path = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'new-releases-tables-'));
  path = join(folder, 'store.db');
  await (await openStore({ path })).close();
  change(`INSERT INTO extraction_runs (id, resume_key, source, access, state, started_at, listing_started_at, options, program_version)
    VALUES ('r', '', 'auto', 'auto', 'completed', '2026-11-22T12:00:00.000Z', '2026-11-22T12:00:00.000Z', '{}', '1')`);
});
afterEach(() => rm(folder, { recursive: true, force: true }));

/** As a run commits: rows and the version together. */
function change(sql: string): void {
  const database = new Database(path);
  database.exec(`BEGIN; ${sql};
    INSERT INTO store_meta (key, value) VALUES ('data_version', '1')
      ON CONFLICT (key) DO UPDATE SET value = CAST(value AS INTEGER) + 1;
    COMMIT`);
  database.close();
}

const addArtist = (id: string) => {
  change(`INSERT INTO artists (id, name, first_seen_at, last_seen_at, run_id)
    VALUES ('${id}', '${id}', '2026-11-22T12:00:00.000Z', '2026-11-22T12:00:00.000Z', 'r')`);
};

const queries = toQueries(['artists', 'runs'], {});
const options = () => ({ path, format: 'csv', limit: null }) as const;
const ids = ({ rows }: ExportTable) => [...rows].map((row) => row[0]);

describe('openTables', () => {
  it('reads what was there when it was opened, whatever is committed meanwhile', () => {
    addArtist('a');
    addArtist('b');
    const { tables, state, close } = openTables(queries, options());
    addArtist('c');
    expect(tables.map(ids)).toEqual([['a', 'b'], ['r']]);
    expect(state.dataVersion).toBe(3);
    close();
  });

  it('opens again where somebody commits in between, rows or none', () => {
    const versions: unknown[] = [];
    let opened = 0;
    const { tables, state, close } = openTables(queries, options(), (query, how) => {
      const table = openTable(query, how);
      opened += 1;
      versions.push(table.state?.dataVersion);
      if (opened === 1) addArtist('late');
      return table;
    });
    expect(versions).toEqual([1, 2, 2, 2]);
    expect(tables.map(ids)).toEqual([['late'], ['r']]);
    expect(state).toMatchObject({ dataVersion: 2, lastRun: { id: 'r' } });
    close();
  });

  it('gives up where the store never stands still, and leaves nothing open', () => {
    let changes = 0;
    const open: typeof openTable = (query, how) => {
      const table = openTable(query, how);
      addArtist(`a${changes++}`);
      return table;
    };
    expect(() => openTables(queries, options(), open)).toThrow('changed again and again');
    // SQLite lets nobody take the journal away while a handle is open.
    const database = new Database(path);
    expect(database.pragma('journal_mode = DELETE', { simple: true })).toBe('delete');
    database.close();
  });

  it('takes so many rows of each', () => {
    for (const id of ['a', 'b', 'c']) addArtist(id);
    const { tables, close } = openTables(queries, { ...options(), format: 'ndjson', limit: 2 });
    expect(tables.map((table) => [...table.rows].length)).toEqual([2, 1]);
    close();
  });
});
