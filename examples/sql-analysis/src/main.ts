import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import Database from 'better-sqlite3';
import { formatTable, type Cell } from './format-table.js';

const folder = new URL('../queries/', import.meta.url);
const usual = readdirSync(folder).map((name) => fileURLToPath(new URL(name, folder)));

/** @returns the exit code */
function runQueries(args: readonly string[]): number {
  const usage = 'usage: sql-analysis [--store PATH] [QUERY.sql ...]';
  let store = 'data/new-releases.db';
  let paths: readonly string[] = usual;
  try {
    const options = { store: { type: 'string', default: store } } as const;
    const { values, positionals } = parseArgs({ args: [...args], allowPositionals: true, options });
    store = values.store;
    if (positionals.length > 0) paths = positionals;
  } catch (error) {
    process.stderr.write(`${(error as Error).message}\n${usage}\n`);
    return 2;
  }
  try {
    // Reading never disturbs a run that is writing.
    const database = new Database(store, { readonly: true, fileMustExist: true });
    // All answers are of one moment.
    database.transaction(() => {
      for (const path of paths) process.stdout.write(`${answer(database, path)}\n\n`);
    })();
    database.close();
    return 0;
  } catch (error) {
    process.stderr.write(`${store}: ${(error as Error).message}\n`);
    return 1;
  }
}

/** The answer to one query as a table, below the query's first remark. */
function answer(database: Database.Database, path: string): string {
  const sql = readFileSync(path, 'utf8');
  const title = /^-- (.*)/.exec(sql)?.[1] ?? basename(path);
  const statement = database.prepare<[], Cell[]>(sql).raw();
  const names = statement.columns().map(({ name }) => name);
  return `${title}\n\n${formatTable(names, statement.all())}`;
}

process.exitCode = runQueries(process.argv.slice(2));
