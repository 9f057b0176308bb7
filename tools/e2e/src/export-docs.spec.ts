import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { resourceNames, resources, type Resource } from '@new-releases/storage/catalogue';
import { createSandbox, type Sandbox } from './support/create-sandbox.js';
import { readValue } from './support/read-store.js';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const docs = await readFile(join(root, 'docs/exports.md'), 'utf8');
const program = `${process.execPath} ${join(root, 'apps/cli/bin/new-releases.js')}`;
const run = promisify(execFile);

/** The blocks of a language. */
const blocksOf = (language: string) =>
  [...docs.matchAll(/^```(\w*)\n([^]*?)^```$/gm)]
    .filter(([, name]) => name === language)
    .map(([, , body = '']) => body);

describe('the recipes of docs/exports.md', () => {
  let sandbox: Sandbox;
  beforeAll(async () => {
    sandbox = await createSandbox({ albums: 20, seed: 'recipes' });
    await sandbox.run(['extract']);
    for (const format of ['parquet', 'csv']) await runShell(`${program} export --format ${format}`);
  });
  afterAll(() => sandbox.close());

  async function runShell(command: string): Promise<string> {
    const env = { PATH: process.env.PATH, ...sandbox.env, OUTPUT_DIR: 'data' };
    const here = command
      .replaceAll('npx --no -- new-releases', program)
      .replaceAll('/data/spotify', join(sandbox.directory, 'spotify'));
    return (await run('sh', ['-c', here], { cwd: sandbox.directory, env })).stdout;
  }

  /** Python with the modules; where there is none the recipe is left out, and a line says so. */
  async function runPython(modules: string, script: string): Promise<string | null> {
    const found = await run('python3', ['-c', `import ${modules}`]).catch(() => null);
    if (found === null) {
      process.stderr.write(`left out: there is no Python with ${modules} here\n`);
      return null;
    }
    return (await run('python3', ['-c', script], { cwd: sandbox.directory })).stdout;
  }

  const count = (table: string) => Number(readValue(sandbox.databasePath, `SELECT count(*) FROM ${table}`));

  it('Python counts minutes from stdout', async () => {
    const command = blocksOf('sh').find((block) => block.includes('python3')) ?? '';
    if ((await runPython('json', '')) === null) return;
    const minutes = readValue(sandbox.databasePath, 'SELECT sum(duration_ms) / 60000 FROM tracks');
    expect(await runShell(command)).toBe(`${String(minutes)} minutes\n`);
  });

  it('the sqlite3 shell counts albums', async () => {
    const command = blocksOf('sh').find((block) => block.startsWith('sqlite3')) ?? '';
    if ((await run('sqlite3', ['--version']).catch(() => null)) === null) {
      process.stderr.write('left out: there is no sqlite3 here\n');
      return;
    }
    expect(await runShell(command)).toBe(`${count('albums')}\n`);
  });

  it('DuckDB reads the files', async () => {
    const [sql = ''] = blocksOf('sql');
    const script = `import duckdb\nfor one in ${JSON.stringify(sql)}.strip().rstrip(';').split(';'): print(duckdb.sql(f'SELECT count(*) FROM ({one})').fetchone()[0])`;
    const output = await runPython('duckdb', script);
    if (output === null) return;
    const labels = readValue(sandbox.databasePath, "SELECT count(DISTINCT coalesce(label, '-')) FROM albums");
    expect(output).toBe(`${String(labels)}\n${count('albums')}\n`);
  });

  it('pandas reads the files', async () => {
    const [script = ''] = blocksOf('python');
    const check = 'print(len(albums), len(tracks), len(names), albums["updated_at"].dtype.kind)';
    const output = await runPython('pandas, pyarrow', `${script}\n${check}`);
    if (output === null) return;
    expect(output).toBe(`${count('albums')} ${count('tracks')} ${count('albums')} M\n`);
  });
});

describe('the data dictionary of docs/exports.md', () => {
  const sections = (docs.split('<!-- dictionary')[1] ?? '').split(/^### /m).slice(1);

  it('has a section for each resource', () => {
    expect(sections.map((section) => /^\w+/.exec(section)?.[0])).toEqual(resourceNames);
  });

  it.each([...resourceNames])('says of %s what the program knows', (name) => {
    const resource = resources[name];
    const section = sections[resourceNames.indexOf(name)] ?? '';
    expect(section).toContain(resource.description);
    expect(section).toContain(`Key: ${resource.key.map((one) => `\`${one}\``).join(', ')}.`);
    expect(section).toContain(
      `Orders: ${resource.sorts.map((sort) => `\`${sort.name}\``).join(', ')}; \`${resource.defaultSort}\``,
    );
    const rows = [...section.matchAll(/^\| `.*\|$/gm)].map(([line]) =>
      line
        .split(/(?<!\\)\|/)
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );
    expect(rows).toEqual(listRows(resource));
  });
});

function listRows({ columns, nested, filters }: Resource): string[][] {
  const quote = (name: string) => `\`${name}\``;
  return [
    ...columns.map(({ name, type, nullable, filter = '', description }) => [
      quote(name),
      type,
      nullable ? 'yes' : '',
      filter,
      description,
    ]),
    ...nested.flatMap(({ name, description, flat }) => [
      ...flat.map((column) => [
        quote(column.name),
        column.type,
        column.nullable ? 'yes' : '',
        '',
        `CSV and Parquet: ${column.description}`,
      ]),
      [quote(name), 'array', '', '', `NDJSON and JSON: ${description}`],
    ]),
    ...filters.map(({ name, description }) => [quote(name), description]),
  ];
}
