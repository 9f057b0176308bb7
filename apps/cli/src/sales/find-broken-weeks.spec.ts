import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { openStore, type SalesFileRecord, type StoreWriter } from '@new-releases/storage';
import { openCatalogue } from '@new-releases/storage/catalogue';
import { adviseBrokenWeeks } from './advise-broken-weeks.js';
import { type BrokenWeeks, findBrokenWeeks } from './find-broken-weeks.js';

let files = 0;
/** Days of July 2026, which begins with a Wednesday: the 6th is a Monday. */
const days = (first: number, last: number, isOpen: (weekday: number) => boolean = () => true): number[] =>
  Array.from({ length: last - first + 1 }, (_, index) => first + index).filter((day) =>
    isOpen(((day + 1) % 7) + 1),
  );

describe('findBrokenWeeks', () => {
  let directory: string;
  let store: Awaited<ReturnType<typeof openStore>>;
  let writer: StoreWriter;
  beforeEach(async () => {
    directory = mkdtempSync(join(tmpdir(), 'broken-weeks-'));
    store = await openStore({ path: join(directory, 'store.db') });
    writer = await store.acquireLease({ purpose: 'test' });
  });
  afterEach(async () => {
    await store.close();
    rmSync(directory, { recursive: true });
  });

  async function importDays(
    sold: Record<string, readonly number[]>,
    absentDays: 'unknown' | 'zero' = 'unknown',
  ): Promise<SalesFileRecord> {
    const rows = Object.entries(sold).flatMap(([what, of]) => {
      const [product = '', region = ''] = what.split('/');
      return of.map((day) => ({
        ...{ line: day, product, region, units: 1, revenue: null },
        day: `2026-07-${String(day).padStart(2, '0')}`,
      }));
    });
    const terms = { currency: null, timeZone: 'UTC' };
    await writer.stageSales(rows, { ...terms, hasRegions: rows.some(({ region }) => region !== '') });
    files += 1;
    const sha256 = String(files).padStart(64, '0');
    return writer.importSales({ ...terms, sha256, name: 'x.csv', absentDays, rowsRefused: 0, options: {} });
  }
  function find(file: SalesFileRecord): BrokenWeeks | null {
    const catalogue = openCatalogue({ path: join(directory, 'store.db') });
    try {
      return findBrokenWeeks(catalogue, file);
    } finally {
      catalogue.close();
    }
  }

  it('names products that are never sold on some day of the week, and no others', async () => {
    const closed = days(6, 26, (weekday) => weekday !== 7);
    const file = await importDays({ Shop: closed, 'Shop too': closed, Web: days(6, 26) });
    expect(find(file)).toEqual({ products: ['Shop', 'Shop too'], weekdays: [7] });
    // Known whole by one file, whatever the others leave out.
    await importDays({ Shop: [6, 12], 'Shop too': [6, 12] }, 'zero');
    expect(find(file)).toBeNull();
  });

  it('finds totals of weeks, weeks with holes, and regions of which none is known together', async () => {
    expect(find(await importDays({ Totals: [6, 13, 20] }))).toEqual({
      products: ['Totals'],
      weekdays: [2, 3, 4, 5, 6, 7],
    });
    const holes = days(6, 19).filter((day) => day !== 8 && day !== 16);
    expect(find(await importDays({ Holes: holes }))).toEqual({ products: ['Holes'], weekdays: [] });
    const regions = { 'Both/DE': days(6, 12), 'Both/AT': days(13, 19) };
    expect(find(await importDays(regions))).toEqual({ products: ['Both'], weekdays: [] });
  });

  it('has nothing to say of files shorter than a week, or whose silence means zero', async () => {
    expect(find(await importDays({ A: days(7, 18, (weekday) => weekday !== 7) }))).toBeNull();
    expect(find(await importDays({ B: [6, 20] }, 'zero'))).toBeNull();
    expect(find(await importDays({ C: [6] }))).toBeNull();
  });
});

describe('adviseBrokenWeeks', () => {
  it.each([
    [{ products: ['Mug'], weekdays: [7] }, /^No file tells of any Sunday of "Mug": weeks count as unknown/],
    [{ products: ['Mug', 'Shirt'], weekdays: [6, 7] }, /any Saturday or Sunday of 2 products: weeks/],
    [
      { products: ['Mug'], weekdays: [2, 3, 4, 5, 6, 7] },
      /^No week of "Mug" is known on all .* total of a week/,
    ],
    [{ products: ['Mug'], weekdays: [] }, /^No week of "Mug" is known on all seven days/],
  ])('%j', (broken, words) => {
    const advice = adviseBrokenWeeks(broken, 3);
    expect(advice).toMatch(words);
    expect(advice).toMatch(
      /new-releases sales remove 3 and import the file again with --absent-days zero\.$/,
    );
  });
});
