import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { StoreError } from '../src/index.js';
import { buildSalesFile, buildSalesRows, importRows, terms } from './support/build-sales.js';
import { openTestStore } from './support/open-test-store.js';

const all = 'SELECT product, region, day, units, revenue, file_id FROM sales ORDER BY 1, 2, 3';

describe('an import', () => {
  it('shows nothing before it is whole, then all of it', async () => {
    const { store, writer, query } = await openTestStore();
    const rows = buildSalesRows('A 2026-01-05 3 30.5', 'A 2026-01-06 -1 -10.25', 'B 2026-01-05 2 4');
    await expect(writer.stageSales(rows, terms)).resolves.toEqual({ refused: [], takenBack: 0 });
    expect(query(all)).toEqual([]);
    await expect(store.countStagedSales()).resolves.toEqual({
      rows: 3,
      rowsNew: 3,
      rowsReplaced: 0,
      rowsUnchanged: 0,
      firstDay: '2026-01-05',
      lastDay: '2026-01-06',
    });
    const file = buildSalesFile();
    const record = await writer.importSales(file);
    expect(record).toEqual({
      ...file,
      id: 1,
      importedAt: '2026-11-22T12:00:00.000Z',
      firstDay: '2026-01-05',
      lastDay: '2026-01-06',
      rows: 3,
      rowsNew: 3,
      rowsReplaced: 0,
      rowsUnchanged: 0,
      rowsCounting: 3,
    });
    expect(query(all)).toEqual([
      { product: 'A', region: '', day: '2026-01-05', units: 3, revenue: 30.5, file_id: 1 },
      { product: 'A', region: '', day: '2026-01-06', units: -1, revenue: -10.25, file_id: 1 },
      { product: 'B', region: '', day: '2026-01-05', units: 2, revenue: 4, file_id: 1 },
    ]);
    await expect(store.listSalesFiles()).resolves.toEqual([record]);
    await expect(store.findSalesFile(file.sha256)).resolves.toEqual(record);
    await expect(store.findSalesFile('f'.repeat(64))).resolves.toBeNull();
    expect(query('SELECT * FROM staged_sales')).toEqual([]);
  });

  it('begins anew after one that was cut off', async () => {
    const { store, writer, query } = await openTestStore();
    await writer.stageSales(buildSalesRows('dead 2026-01-05 1'), terms);
    await expect(writer.clearStagedSales()).resolves.toBe(1);
    await importRows(writer, buildSalesRows('A 2026-01-05 1'));
    expect(query('SELECT product FROM sales')).toEqual([{ product: 'A' }]);
    await expect(writer.stageSales([], terms)).resolves.toEqual({ refused: [], takenBack: 0 });
    const nothing = writer.importSales(buildSalesFile());
    await expect(nothing).rejects.toThrow(StoreError);
    await expect(store.listSalesFiles()).resolves.toHaveLength(1);
  });

  it('tells what is new, what replaces other values and what is the same', async () => {
    const { store, writer } = await openTestStore();
    await importRows(writer, buildSalesRows('A 2026-01-05 3 30', 'A 2026-01-06 3 30', 'A 2026-01-07 3 30'));
    const second = await importRows(
      writer,
      buildSalesRows('A 2026-01-06 3 30', 'A 2026-01-07 3 31', 'A 2026-01-08 3 30', 'A 2026-01-05 3'),
    );
    expect(second).toMatchObject({ rows: 4, rowsNew: 1, rowsUnchanged: 1, rowsReplaced: 2 });
    const files = await store.listSalesFiles();
    expect(files.map(({ id, rowsCounting }) => [id, rowsCounting])).toEqual([
      [2, 4],
      [1, 0],
    ]);
  });

  it('takes neither of two lines that are of the same product, region and day, wherever they stand', async () => {
    const { writer, query } = await openTestStore();
    const rows = buildSalesRows(
      'A 2026-01-05 1',
      'A 2026-01-06 1',
      'A 2026-01-05 2',
      'A 2026-01-05 1',
      'B 2026-01-05 9',
    );
    await expect(writer.stageSales(rows, terms)).resolves.toEqual({
      refused: [
        { line: 4, reason: 'repeated', firstLine: 2 },
        { line: 5, reason: 'repeated', firstLine: 2 },
      ],
      takenBack: 1,
    });
    const later = buildSalesRows('A 2026-01-06 5', 'A 2026-01-05 5').map((row) => ({
      ...row,
      line: row.line + 10,
    }));
    await expect(writer.stageSales(later, terms)).resolves.toEqual({
      refused: [
        { line: 12, reason: 'repeated', firstLine: 3 },
        { line: 13, reason: 'repeated', firstLine: 2 },
      ],
      takenBack: 1,
    });
    await writer.importSales(buildSalesFile({ rowsRefused: 6 }));
    expect(query('SELECT product, units FROM sales')).toEqual([{ product: 'B', units: 9 }]);
  });

  it.each([
    ['another currency', { ...terms, currency: 'USD' }, { reason: 'currency', known: 'EUR' }],
    ['another time zone', { ...terms, timeZone: 'UTC' }, { reason: 'time-zone', known: 'Europe/Berlin' }],
    ['regions beside none', { ...terms, hasRegions: true }, { reason: 'regions', known: false }],
  ])('refuses %s for a product that is known', async (_, change, refusal) => {
    const { writer, query } = await openTestStore();
    await importRows(writer, buildSalesRows('A 2026-01-05 1 10'));
    const rows = buildSalesRows('A/DE 2026-01-06 1 10', 'B/DE 2026-01-06 1 10');
    const staged = await writer.stageSales(rows, change);
    expect(staged).toEqual({ refused: [{ line: 2, ...refusal }], takenBack: 0 });
    expect(query('SELECT product FROM staged_sales')).toEqual([{ product: 'B' }]);
  });

  it('takes a file without revenue beside one in any currency, and still knows that currency', async () => {
    const { writer, query } = await openTestStore();
    await importRows(writer, buildSalesRows('A 2026-01-05 1 10'));
    await importRows(writer, buildSalesRows('A 2026-01-05 2'), { currency: null });
    expect(query('SELECT units, revenue FROM sales')).toEqual([{ units: 2, revenue: null }]);
    expect(query('SELECT currency, revenue FROM sales_products')).toEqual([
      { currency: 'EUR', revenue: null },
    ]);
    const dollars = { ...terms, currency: 'USD' };
    await expect(writer.stageSales(buildSalesRows('A 2026-01-06 1 1'), dollars)).resolves.toMatchObject({
      refused: [{ reason: 'currency', known: 'EUR' }],
    });
  });

  it('keeps every number of up to 15 digits as it is', async () => {
    const { writer, query } = await openTestStore();
    const numbers = fc
      .tuple(fc.bigInt({ min: -999_999_999_999_999n, max: 999_999_999_999_999n }), fc.nat(15))
      .map(([digits, places]) => Number(`${digits}e-${places}`));
    const samples = fc.sample(numbers, 2_000);
    const rows = samples.map((value, index) => ({
      line: index + 2,
      product: String(index),
      region: '',
      day: '2026-01-05',
      units: value,
      revenue: value,
    }));
    await importRows(writer, rows);
    const stored = query(
      "SELECT units, json_object('revenue', revenue) AS json FROM sales ORDER BY CAST(product AS INTEGER)",
    ) as { units: number; json: string }[];
    // -0 and 0 are the same number of things.
    expect(stored.map(({ units }) => units)).toEqual(samples.map((value) => value + 0));
    const told = stored.map(({ json }) => (JSON.parse(json) as { revenue: number }).revenue);
    expect(told).toEqual(samples.map((value) => value + 0));
  });
});

describe('removing a file', () => {
  it('brings back what it had replaced', async () => {
    const { store, writer, query } = await openTestStore();
    await importRows(writer, buildSalesRows('A 2026-01-05 1 10', 'A 2026-01-06 1 10'));
    const before = query(all);
    await importRows(writer, buildSalesRows('A 2026-01-06 2 20', 'A 2026-01-07 2 20', 'C 2026-01-07 1 1'));
    await expect(writer.removeSalesFile(2)).resolves.toEqual({ rowsDeleted: 2, rowsRestored: 1 });
    expect(query(all)).toEqual(before);
    expect(query('SELECT * FROM replaced_sales')).toEqual([]);
    expect(query('SELECT product, days, units, revenue FROM sales_products')).toEqual([
      { product: 'A', days: 2, units: 2, revenue: 20 },
    ]);
    await expect(writer.removeSalesFile(2)).resolves.toBeNull();
    // Its number is not given again.
    await importRows(writer, buildSalesRows('D 2026-01-05 1'));
    expect((await store.listSalesFiles()).map(({ id }) => id)).toEqual([3, 1]);
  });

  it('is as if it had never been imported, whatever the order', async () => {
    const key = fc.record({
      product: fc.constantFrom('A', 'B'),
      day: fc.constantFrom('2026-01-05', '2026-01-06', '2026-01-07'),
      units: fc.nat(2),
    });
    const step = fc.oneof(
      { weight: 3, arbitrary: fc.uniqueArray(key, { selector: ({ product, day }) => product + day }) },
      { weight: 2, arbitrary: fc.nat(5) },
    );
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 10 }), async (steps) => {
        const { writer, query } = await openTestStore();
        const files = new Map<number, { product: string; day: string; units: number }[]>();
        for (const one of steps) {
          if (typeof one === 'number') {
            const id = [...files.keys()][one];
            if (id === undefined) continue;
            files.delete(id);
            await writer.removeSalesFile(id);
          } else if (one.length > 0) {
            const rows = one.map((row, line) => ({ ...row, line, region: '', revenue: row.units }));
            files.set((await importRows(writer, rows)).id, one);
          }
        }
        const wanted = new Map<string, unknown>();
        for (const [id, rows] of [...files].sort(([a], [b]) => a - b))
          for (const { product, day, units } of rows) wanted.set(product + day, [product, day, units, id]);
        const found = query('SELECT product, day, units, file_id FROM sales ORDER BY 1, 2').map((row) =>
          Object.values(row),
        );
        expect(found).toEqual([...wanted.keys()].sort().map((one) => wanted.get(one)));
        const kept = query(
          'SELECT (SELECT count(*) FROM sales) + (SELECT count(*) FROM replaced_sales) AS n',
        );
        expect(kept).toEqual([{ n: [...files.values()].flat().length }]);
        const totals = query('SELECT product, units FROM sales_products ORDER BY 1');
        expect(totals).toEqual(query('SELECT product, sum(units) AS units FROM sales GROUP BY 1 ORDER BY 1'));
      }),
      { numRuns: 25 },
    );
  });
});

describe('products', () => {
  it('are added up over their days and regions', async () => {
    const { writer, query } = await openTestStore();
    await importRows(
      writer,
      buildSalesRows(
        'A/DE 2026-01-05 1 0.1',
        'A/AT 2026-01-05 2 0.2',
        'A/DE 2026-01-07 3 0.3',
        'B/DE 2026-01-05 1',
      ),
    );
    expect(query('SELECT * FROM sales_products')).toEqual([
      {
        product: 'A',
        regions: '["AT","DE"]',
        currency: 'EUR',
        time_zone: 'Europe/Berlin',
        first_day: '2026-01-05',
        last_day: '2026-01-07',
        days: 2,
        units: 6,
        revenue: 0.6,
      },
      expect.objectContaining({ product: 'B', regions: '["DE"]', days: 1, revenue: null }),
    ]);
  });
});

describe('purge', () => {
  it('leaves sales alone but where everything goes', async () => {
    const { writer, query } = await openTestStore();
    await importRows(writer, buildSalesRows('A 2026-01-05 1', 'B 2026-01-05 1'));
    await importRows(writer, buildSalesRows('A 2026-01-05 2'));
    await writer.replaceProductLinks([{ product: 'A', kind: 'genre', id: 'pop' }]);
    await writer.stageSales(buildSalesRows('C 2026-01-05 1'), terms);
    const tables = [
      'sales',
      'replaced_sales',
      'sales_files',
      'sales_products',
      'product_links',
      'staged_sales',
    ];
    const count = () => tables.map((table) => query(`SELECT count(*) AS n FROM ${table}`)[0]?.n);
    await expect(writer.purge({ before: '2999-01-01T00:00:00.000Z' })).resolves.toMatchObject({ sales: 0 });
    expect(count()).toEqual([2, 1, 2, 2, 1, 1]);
    await expect(writer.purge({ before: null })).resolves.toMatchObject({ sales: 2 });
    expect(count()).toEqual([0, 0, 0, 0, 0, 0]);
  });
});
