import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { exitCodes } from '@new-releases/app-shell';
import { createSandbox, type Sandbox } from './support/create-sandbox.js';
import { listPages } from './support/list-pages.js';
import { readMarkdown } from './support/read-markdown.js';
import { readRows } from './support/read-store.js';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const read = (path: string) => readFileSync(join(root, path), 'utf8');
/** The rows of all tables of a page, as cells. */
const rowsOf = (markdown: string) =>
  [...markdown.matchAll(/^\|(.*)\|$/gm)].map(([, line = '']) =>
    line.split(/(?<!\\)\|/).map((cell) => cell.trim()),
  );

describe('docs/data-dictionary.md', () => {
  let sandbox: Sandbox;
  beforeAll(async () => {
    sandbox = await createSandbox({ albums: 5 });
    await sandbox.run(['extract']);
  });
  afterAll(() => sandbox.close());

  it('tells every table and column that a store has, but for those of the full-text index', () => {
    const sections = read('docs/data-dictionary.md').split(/^## /m).slice(1);
    const told = Object.fromEntries(
      sections.map((section) => [
        /^\S+/.exec(section)?.[0] ?? '',
        rowsOf(section)
          .slice(2)
          .map(([name]) => name),
      ]),
    );
    const columns = readRows<{ tableName: string; name: string }>(
      sandbox.databasePath,
      `SELECT m.name AS tableName, c.name FROM sqlite_master AS m, pragma_table_info(m.name) AS c
       WHERE m.type = 'table' AND m.name NOT LIKE 'sqlite_%' AND m.name NOT GLOB '*_names*' AND m.name <> '_prisma_migrations'
       ORDER BY c.cid`,
    );
    const there: Record<string, string[]> = {};
    for (const { tableName, name } of columns) (there[tableName] ??= []).push(`\`${name}\``);
    // A column that came by a later migration stands last in the file, and in its place in the dictionary.
    const sorted = (tables: Record<string, (string | undefined)[]>) =>
      Object.fromEntries(Object.entries(tables).map(([name, list]) => [name, [...list].sort()]));
    expect(sorted(told)).toEqual(sorted(there));
  });

  it('names its types and what may be absent as the store does', () => {
    const rows = readRows<{ name: string; type: string; required: number }>(
      sandbox.databasePath,
      `SELECT m.name || '.' || c.name AS name, c.type, c."notnull" AS required FROM sqlite_master AS m, pragma_table_info(m.name) AS c
       WHERE m.name = 'albums' OR m.name = 'tracks' OR m.name = 'work_items'`,
    );
    const page = read('docs/data-dictionary.md');
    for (const { name, type, required } of rows) {
      const [table = '', column = ''] = name.split('.');
      const section = page.split(`\n## ${table}\n`)[1]?.split('\n## ')[0] ?? '';
      const row = rowsOf(section).find(([first]) => first === `\`${column}\``) ?? [];
      expect([name, ...row.slice(1, 3)]).toEqual([name, type, required === 1 ? '' : 'yes']);
    }
  });
});

describe('docs/spotify-setup.md', () => {
  const page = read('docs/spotify-setup.md');
  const blocks = readMarkdown(join(root, 'docs/spotify-setup.md')).blocks.filter(
    ({ language }) => language === 'text',
  );

  it.each([
    ['extended', 1],
    ['development', 2],
    ['development-legacy', 3],
  ] as const)('says of %s what a sweep costs, and what doctor says', async (access, column) => {
    const sandbox = await createSandbox({ albums: 1_000, seed: 'setup', access });
    try {
      const first = await report(sandbox);
      const doctor = await sandbox.run(['doctor']);
      const second = await report(sandbox);
      const told = (row: string) => {
        const cells = rowsOf(page).find(([name]) => name === row) ?? [];
        return Number((cells[column] ?? '').replace(',', ''));
      };
      expect([told('first sweep'), told('the next one')]).toEqual([first, second]);
      const said = doctor.stdout.split('\n').filter((line) => /^\S+ +(access|remembered)/.test(line));
      const shown = (blocks[column === 2 ? 1 : 0]?.text ?? '').split('\n').filter((line) => line !== '');
      expect(said.map(withoutDay)).toEqual(shown.map(withoutDay));
    } finally {
      await sandbox.close();
    }
  });

  async function report(sandbox: Sandbox): Promise<number> {
    const before = sum(sandbox.countRequests());
    expect((await sandbox.run(['extract'])).code).toBe(0);
    return sum(sandbox.countRequests()) - before;
  }
});

describe('the exit codes', () => {
  it.each(['README.md', 'docs/commands.md'])('of %s are those of the programs', (path) => {
    const codes = rowsOf(read(path)).flatMap(([first = '']) =>
      /^\d+(, \d+)*$/.test(first) ? first.split(', ').map(Number) : [],
    );
    expect(codes).toEqual(Object.values(exitCodes));
  });
});

describe('docs/commands.md', () => {
  it('has an example, which is run, of every command', () => {
    const sections = read('docs/commands.md')
      .split(/^#{2,3} (?=new-releases)/m)
      .slice(1);
    expect(sections.length).toBeGreaterThan(15);
    for (const section of sections) {
      const name = section.split('\n', 1)[0] ?? '';
      expect([name, section.includes('```sh')]).toEqual([name, true]);
    }
  });
});

describe('commands within sentences', () => {
  it('are commands of the program, with options that it has', () => {
    const sections = new Map(
      read('docs/commands.md')
        .split(/^#{2,3} (?=new-releases)/m)
        .slice(1)
        .map((section) => [section.split('\n', 1)[0] ?? '', section]),
    );
    const unknown = listPages(root).flatMap((page) =>
      readMarkdown(join(root, page))
        .codeSpans.filter((text) => !text.includes('<') && !text.includes('['))
        .flatMap((text) => /^(?:npx --no -- )?(new-releases(?: [a-z].*)?)$/.exec(text)?.[1] ?? [])
        .filter((text) => !isKnown(text, sections))
        .map((text) => `${page}: ${text}`),
    );
    expect(unknown).toEqual([]);
    expect(isKnown('new-releases extract --budget 5', sections)).toBe(true);
    expect(isKnown('new-releases extract --budgets 5', sections)).toBe(false);
    expect(isKnown('new-releases extrakt', sections)).toBe(false);
  });
});

function isKnown(text: string, sections: ReadonlyMap<string, string>): boolean {
  const words = text.split(' ');
  const path = [3, 2, 1].map((count) => words.slice(0, count).join(' ')).find((name) => sections.has(name));
  if (path === undefined || (path === 'new-releases' && words[1]?.startsWith('-') === false)) return false;
  const section = sections.get(path) ?? '';
  return words
    .filter((word) => word.startsWith('--'))
    .every((word) => section.includes(`${word} `) || section.includes(`${word}\``));
}

function sum(counts: Record<string, number>): number {
  return Object.values(counts).reduce((total, count) => total + count, 0);
}

/** Days and times differ from run to run. */
function withoutDay(line: string): string {
  return line
    .replace(/\d{4}-\d{2}-\d{2}( \d{2}:\d{2}:\d{2})?/g, 'DAY')
    .replace(/ \(DAY local time\)/, '')
    .trim();
}
