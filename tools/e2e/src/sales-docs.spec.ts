import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createSandbox, type Sandbox } from './support/create-sandbox.js';
import { readMarkdown } from './support/read-markdown.js';
import { readRows } from './support/read-store.js';
import { splitCommands } from './support/split-commands.js';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const { blocks } = readMarkdown(join(root, 'docs/sales.md'));
const example = (name: string) => join(root, 'examples/sales', name);

/** What stands under a block. */
const textBehind = (language: string, part: string) => {
  const at = blocks.findIndex((block) => block.language === language && block.text.includes(part));
  expect(blocks[at + 1]?.language).toBe('text');
  return { block: blocks[at]?.text ?? '', text: blocks[at + 1]?.text ?? '' };
};
/** The day of the import is another one each time. */
const withoutToday = (text: string) => text.replaceAll(new Date().toISOString().slice(0, 10), 'YYYY-MM-DD');
const withoutImportDay = (text: string) => text.replace(/(\.csv +)\d{4}-\d\d-\d\d/g, '$1YYYY-MM-DD');

describe('docs/sales.md', () => {
  let sandbox: Sandbox;
  beforeAll(async () => {
    sandbox = await createSandbox({ albums: 5 });
  });
  afterAll(() => sandbox.close());

  /** Runs the commands of a block, and gives what they print. */
  async function run(block: string): Promise<string> {
    let printed = '';
    for (const { text } of splitCommands(block)) {
      const args = text.replace('npx --no -- new-releases ', '').split(' ');
      const here = args.map((arg) => (arg.startsWith('examples/') ? join(root, arg) : arg));
      const result = await sandbox.run(here);
      expect(result).toMatchObject({ code: 0, stderr: '' });
      printed += result.stdout.replaceAll(sandbox.databasePath, '/srv/music/data/new-releases.db');
    }
    return printed;
  }

  it.each(['sales.csv', 'products.csv'])('shows what %s is like', (name) => {
    const file = readFileSync(example(name), 'utf8');
    const shown = blocks.filter(({ language }) => language === 'csv').map(({ text }) => text.trim());
    expect(shown.filter((text) => file.startsWith(text))).toHaveLength(1);
  });

  it('tells what its commands print', async () => {
    const english = textBehind('sh', 'examples/sales/sales.csv');
    expect(await run(english.block)).toBe(`${english.text.trim()}\n`);
    const german = textBehind('sh', 'examples/sales/umsatz.csv');
    const printed = withoutToday(await run(german.block));
    expect(printed.split('\n')).toEqual(`${withoutImportDay(german.text.trim())}\n`.split('\n'));
  });

  it('shows what is told of a file that no analysis can use', async () => {
    const advice = blocks.find(({ text }) => text.startsWith('No file tells of'))?.text.trim() ?? '';
    const stated = ['--time-zone', 'Europe/Berlin', '--currency', 'EUR'];
    const elsewhere = { DATABASE_URL: 'file:./unknown.db' };
    const imported = await sandbox.run(['sales', 'import', example('sales.csv'), ...stated], elsewhere);
    expect(imported.stdout.trimEnd().split('\n').at(-1)).toBe(advice);
  });

  it('tells what is wrong with a line as the program does', async () => {
    const shown =
      blocks
        .find(({ text }) => text.startsWith('umsatz.csv:2:'))
        ?.text.trim()
        .split('\n') ?? [];
    const columns = 'date=Tag,product=Artikel,units=Stück,revenue=Umsatz,region=Land';
    const stated = ['--time-zone', 'Europe/Berlin', '--currency', 'EUR', '--encoding', 'windows-1252'];
    const result = await sandbox.run([
      'sales',
      'import',
      example('umsatz.csv'),
      ...stated,
      '--columns',
      columns,
      '--dry-run',
    ]);
    expect(result.code).toBe(2);
    expect(result.stderr).toContain('file 2, which was imported with another');
    await sandbox.run(['sales', 'remove', '2']);
    const anew = await sandbox.run([
      'sales',
      'import',
      example('umsatz.csv'),
      ...stated,
      '--columns',
      columns,
      '--dry-run',
    ]);
    expect(anew.stderr.split('\n').slice(0, shown.length)).toEqual(shown);
    await run(textBehind('sh', 'examples/sales/umsatz.csv').block);
  });

  it('answers its question to the store with what stands under it', () => {
    const { block, text } = textBehind('sql', 'sum(units)');
    const rows = readRows<object>(sandbox.databasePath, block).map((row) => Object.values(row).join('|'));
    expect(rows).toEqual(text.trim().split('\n'));
  });
});
