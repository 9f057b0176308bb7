import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { openStore } from '@new-releases/storage';
import {
  createSalesSandbox,
  english,
  salesExamples,
  type SalesSandbox,
} from './support/create-sales-sandbox.js';
import { readRows } from './support/read-store.js';
import { runCli } from './support/run-cli.js';

const german = [
  ...[join(salesExamples, 'umsatz.csv'), '--time-zone', 'Europe/Berlin', '--currency', 'EUR'],
  ...['--date-format', 'DD.MM.YYYY', '--decimal', ',', '--encoding', 'windows-1252'],
  ...['--columns', 'date=Tag,product=Artikel,units=Stück,revenue=Umsatz,region=Land'],
];
const zone = ['--time-zone', 'Europe/Berlin'];

describe('sales', () => {
  let sandbox: SalesSandbox;
  beforeEach(async () => {
    sandbox = await createSalesSandbox();
  });
  afterEach(() => sandbox.close());

  const importFile = (...args: string[]) => sandbox.run(['sales', 'import', ...args]);
  const dump = () =>
    readRows(sandbox.databasePath, 'SELECT product, region, day, units, revenue FROM sales ORDER BY 1, 2, 3');

  it('come in by files that overlap; a file that is removed was never there', async () => {
    const first = await importFile(...english);
    expect(first).toMatchObject({ code: 0, stderr: '' });
    expect(first.stdout).toMatch(
      /^sales\.csv is file 1: 192 rows from 2026-07-06 to 2026-08-29, EUR, .*\n192 new, 0 with/,
    );
    const before = dump();
    const second = await importFile(...german);
    expect(second).toMatchObject({ code: 0, stderr: '' });
    expect(dump()).not.toEqual(before);
    expect(
      readRows(
        sandbox.databasePath,
        `SELECT units, revenue FROM sales WHERE day = '2026-09-05' AND region = 'DE' AND product = 'Tour shirt'`,
      ),
    ).toEqual([{ units: 1103, revenue: 27_575 }]);

    const again = await importFile(...english);
    expect(again).toMatchObject({
      code: 0,
      stdout: expect.stringMatching(/is file 1, .*nothing to do. Later files have/),
    });
    const listed = await sandbox.run(['sales', 'list']);
    expect(listed.stdout).toMatch(/^2 +umsatz\.csv.*\n1 +sales\.csv/m);
    const files = JSON.parse((await sandbox.run(['sales', 'list', '--json'])).stdout) as {
      rows: number;
      rowsCounting: number;
    }[];
    expect(files[0]?.rowsCounting).toBe(files[0]?.rows);
    expect(files[1]?.rowsCounting).toBeLessThan(files[1]?.rows ?? 0);

    const removed = await sandbox.run(['sales', 'remove', '2']);
    expect(removed).toMatchObject({
      code: 0,
      stdout: expect.stringMatching(/^File 2 is removed: \d+ rows deleted, \d+ rows of/),
    });
    expect(dump()).toEqual(before);
    expect(await sandbox.run(['sales', 'remove', '2'])).toMatchObject({ code: 2, stdout: '' });
    expect(await sandbox.run(['sales', 'remove', '1'])).toMatchObject({ code: 0 });
    expect(sandbox.count()).toBe(0);
    expect((await sandbox.run(['sales', 'list'])).stdout).toMatch(/^No sales were imported/);
  });

  it('are all imported or none: a bad line is told, and --keep-valid takes the others', async () => {
    const lines = Array.from({ length: 5_000 }, (_, index) => {
      const day = new Date(Date.UTC(2010, 0, 1 + index)).toISOString().slice(0, 10);
      return `${day},Shirt,${index % 100 === 7 ? 'x' : index}`;
    });
    sandbox.write('sales.csv', ['date,product,units', ...lines, '2010-01-01,Shirt,5', ''].join('\n'));
    const refused = await importFile('sales.csv', ...zone, '--errors', 'errors.csv');
    expect(refused).toMatchObject({ code: 1, stdout: '' });
    const said = refused.stderr.trimEnd().split('\n');
    expect(said[0]).toBe('sales.csv:9: units "x" is no number such as 1234.50');
    expect(said.slice(-2)).toEqual([
      '... and 31 faults more: all of them are in errors.csv',
      // The last line and the one that it repeats are both bad.
      'new-releases: nothing was imported: 52 lines of 5001 are bad. Correct them, or import the others by --keep-valid',
    ]);
    const errors = readFileSync(join(sandbox.directory, 'errors.csv'), 'utf8').trimEnd().split('\r\n');
    expect(errors).toHaveLength(52);
    expect(errors.at(-1)).toMatch(/^5002,,,"is of the same product, region and day as line 2,/);
    expect([sandbox.count(), sandbox.count('sales_files'), sandbox.count('staged_sales')]).toEqual([0, 0, 0]);

    const checked = await importFile('sales.csv', ...zone, '--dry-run', '--json');
    expect(checked).toMatchObject({ code: 1, stderr: '' });
    const told = JSON.parse(checked.stdout) as { errors: unknown[] };
    expect(told).toMatchObject({ outcome: 'checked', badLines: 52, counts: { rows: 4949, rowsNew: 4949 } });
    expect(told.errors).toHaveLength(51);
    expect([sandbox.count(), sandbox.count('sales_files'), sandbox.count('staged_sales')]).toEqual([0, 0, 0]);

    const kept = await importFile('sales.csv', ...zone, '--keep-valid');
    expect(kept).toMatchObject({
      code: 1,
      stdout: expect.stringMatching(/^sales\.csv is file 1: 4949 rows/),
    });
    expect(kept.stderr).toMatch(/new-releases: 52 bad lines left out\n$/);
    expect(sandbox.count()).toBe(4949);
  });

  it('come in by standard input, once', async () => {
    const text = readFileSync(english[0] ?? '', 'utf8');
    sandbox.write('piped.csv', text);
    const wrap = ['sh', '-c', 'exec "$0" "$@" < piped.csv'];
    const options = { cwd: sandbox.directory, env: sandbox.env, wrap };
    const piped = await runCli(['sales', 'import', '-', ...zone, '--currency', 'EUR', '--json'], options);
    expect(piped).toMatchObject({ code: 0, stderr: '' });
    expect(JSON.parse(piped.stdout)).toMatchObject({ outcome: 'imported', file: { id: 1, name: '-' } });
    expect(await importFile(...english)).toMatchObject({
      code: 0,
      stdout: expect.stringContaining('nothing to do'),
    });
    const again = await runCli(['sales', 'import', '-', ...zone, '--currency', 'EUR'], options);
    expect(again).toMatchObject({ code: 0, stdout: expect.stringContaining('nothing to do') });
    expect(sandbox.count('sales_files')).toBe(1);
  });

  it('in another currency, time zone or way are refused where they are known', async () => {
    await importFile(...english);
    expect(await importFile(english[0] ?? '', ...zone, '--currency', 'USD')).toMatchObject({
      code: 2,
      stderr: expect.stringMatching(
        /this is file 1, which was imported with another currency: .*sales remove 1/,
      ),
    });
    sandbox.write(
      'dollars.csv',
      'date,product,region,units,revenue\n2026-10-01,Tour shirt,DE,1,25\n2026-10-01,Mug,US,1,9\n',
    );
    const dollars = await importFile('dollars.csv', ...zone, '--currency', 'USD');
    expect(dollars).toMatchObject({ code: 1, stdout: '' });
    expect(dollars.stderr).toMatch(/^dollars\.csv:2: is in USD, and the product has been in EUR so far/);
    const elsewhere = await importFile(
      'dollars.csv',
      '--time-zone',
      'UTC',
      '--currency',
      'EUR',
      '--keep-valid',
    );
    expect(elsewhere.stderr).toMatch(
      /^dollars\.csv:2: has days of UTC, and the product has had days of Europe\/Berlin/,
    );
    expect(readRows(sandbox.databasePath, `SELECT product FROM sales WHERE file_id > 1`)).toEqual([
      { product: 'Mug' },
    ]);
  });

  it.each([
    [['none.csv', ...zone], 2, /there is no such file/],
    [['.', ...zone], 2, /it is a directory/],
    [['empty.csv', ...zone], 1, /empty\.csv is empty/],
    [['head.csv', ...zone], 1, /holds no line of sales/],
    [['other.csv', ...zone], 2, /no column "date": its first line is "a", "b" \(--columns\)/],
    [['money.csv', ...zone], 2, /column "revenue", and its currency is not stated \(--currency\)/],
    [['money.csv', '--currency', 'EUR'], 2, /required option '--time-zone <name>'/],
    [['head.csv', '--time-zone', 'Berlin'], 2, /time zone "Berlin".*\(--time-zone\)/],
    [['head.csv', ...zone, '--decimal', ';'], 2, /Allowed choices/],
    [['head.csv', ...zone, '--columns', 'tag=date'], 2, /pairs of date/],
    [['one.csv', ...zone, '--absent-days', 'zero', '--keep-valid'], 2, /days for days without sales/],
    [['head.csv', ...zone, '--errors', 'none/x.csv'], 2, /--errors none\/x\.csv: it cannot be written/],
    [['quote.csv', ...zone], 1, /a quote \("\) on line 2 that is never closed/],
  ])('refuse %j with exit %d', async (args, code, message) => {
    sandbox.write('empty.csv', '');
    sandbox.write('head.csv', 'date,product,units\n\n');
    sandbox.write('one.csv', 'date,product,units\n2026-01-05,A,1\n2026-01-06,A,1O\n');
    sandbox.write('other.csv', 'a,b\n1,2\n');
    sandbox.write('money.csv', 'date,product,units,revenue\n2026-01-05,A,1,2\n');
    sandbox.write('quote.csv', 'date,product,units\n2026-01-05,"A,1\n');
    const result = await importFile(...args);
    expect(result).toMatchObject({ code, stdout: '' });
    expect(result.stderr).toMatch(message);
    if (existsSync(sandbox.databasePath)) expect(sandbox.count('sales_files')).toBe(0);
  });

  it('wait for their turn, want a store that can be used, and are checked without any', async () => {
    expect(await importFile(...english, '--dry-run')).toMatchObject({
      code: 0,
      stdout: expect.stringMatching(
        /^sales\.csv would bring 192 rows .*\n192 new, .* Nothing was imported\.\n$/,
      ),
    });
    expect(existsSync(sandbox.databasePath)).toBe(false);
    const store = await openStore({ path: sandbox.databasePath });
    await store.acquireLease({ purpose: 'test' });
    expect(await importFile(...english)).toMatchObject({ code: 75, stdout: '' });
    // What is wrong with the arguments is told all the same.
    sandbox.write('map.csv', 'product,kind\n');
    for (const [args, message] of [
      [['import', ...english, '--delimiter', ';'], /one column where ";" separates them.*\(--delimiter\)\n$/],
      [['import', ...english, '--time-zone', 'Nowhere'], /the time zone "Nowhere"/],
      [['import', 'none.csv', ...zone], /there is no such file/],
      [['map', 'map.csv'], /has no column "id"/],
    ] as const) {
      const told = await sandbox.run(['sales', ...args]);
      expect(told).toMatchObject({ code: 2, stdout: '', stderr: expect.stringMatching(message) });
    }
    for (const args of [['lags', '--by', 'label'], ['events']]) {
      const told = await sandbox.run(['analyse', ...args, '--product', 'Tour shirt']);
      expect(told).toMatchObject({ code: 2, stderr: expect.stringContaining('say which') });
    }
    await store.close();
    const nowhere = await sandbox.run(['sales', 'import', ...english], {
      DATABASE_URL: 'file:/proc/none/store.db',
    });
    expect(nowhere).toMatchObject({ code: 78, stdout: '' });
    const none = { DATABASE_URL: 'file:./none.db' };
    expect(await sandbox.run(['sales', 'list'], none)).toMatchObject({ code: 78, stdout: '' });
    expect(await sandbox.run(['sales', 'remove', '1'], none)).toMatchObject({ code: 78, stdout: '' });
  });

  it('are deleted by purge --all alone', async () => {
    await sandbox.run(['extract']);
    await importFile(...english);
    const rows = sandbox.count();
    expect((await sandbox.run(['export', 'sales'])).code).toBe(0);
    const exported = join(sandbox.directory, 'export/sales.csv');
    expect(readFileSync(exported, 'utf8').trimEnd().split('\r\n')).toHaveLength(Number(rows) + 1);
    expect((await sandbox.run(['purge', '--older-than', '0s', '--yes'])).code).toBe(0);
    expect([sandbox.count(), existsSync(exported)]).toEqual([rows, true]);
    const purged = await sandbox.run(['purge', '--all', '--yes']);
    expect(purged.stdout).toContain(`, ${String(rows)} rows of sales and `);
    expect([sandbox.count(), sandbox.count('sales_files'), existsSync(exported)]).toEqual([0, 0, false]);
  });
});
