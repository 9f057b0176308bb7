import { describe, expect, it } from '@jest/globals';
import type { SalesFileRecord } from '@new-releases/storage';
import { formatImport } from './format-import.js';
import { toImportJson } from './to-import-json.js';

const counts = {
  rows: 3,
  rowsNew: 2,
  rowsReplaced: 1,
  rowsUnchanged: 0,
  firstDay: '2026-01-05',
  lastDay: '2026-01-07',
};
const file: SalesFileRecord = {
  ...counts,
  id: 7,
  sha256: 'a'.repeat(64),
  name: 'sales.csv',
  importedAt: '2026-11-23T12:00:00.000Z',
  currency: null,
  timeZone: 'Europe/Berlin',
  absentDays: 'zero',
  rowsRefused: 0,
  rowsCounting: 3,
  options: {},
};

describe('formatImport', () => {
  it('tells what came in, on which terms', () => {
    expect(formatImport('sales.csv', { kind: 'imported', file, badLines: 0 })).toEqual({
      result:
        'sales.csv is file 7: 3 rows from 2026-01-05 to 2026-01-07, no revenue, Europe/Berlin, absent days zero.\n' +
        '2 new, 1 with other values than before, 0 unchanged.',
      complaint: null,
    });
    const left = formatImport('sales.csv', {
      kind: 'imported',
      file: { ...file, currency: 'EUR' },
      badLines: 2,
    });
    expect(left.result).toContain('EUR, Europe/Berlin');
    expect(left.complaint).toBe('2 bad lines left out');
  });

  it('names the store that it came into, and what that holds', () => {
    const held = { path: '/data/new-releases.db', rows: 5, products: 1, noWholeWeek: null };
    expect(formatImport('x', { kind: 'imported', file, badLines: 0 }, held).result).toMatch(
      /unchanged\.\nThe store \/data\/new-releases\.db holds 5 rows of 1 product\.$/,
    );
    expect(formatImport('x', { kind: 'refused', goodLines: 0, badLines: 1 }, held).result).toBeNull();
  });

  it('says what no analysis can use of it, to people and to machines', () => {
    const noWholeWeek = { products: ['A'], weekdays: [7], advice: 'No file tells of any Sunday.' };
    const store = { path: '/data/new-releases.db', rows: 5, products: 1 };
    const outcome = { kind: 'imported', file, badLines: 0 } as const;
    expect(formatImport('x', outcome, { ...store, noWholeWeek }).result).toMatch(
      /of 1 product\.\nNo file tells of any Sunday\.$/,
    );
    expect(toImportJson(outcome, { ...store, noWholeWeek })).toMatchObject({ store, noWholeWeek });
    expect(toImportJson(outcome, { ...store, noWholeWeek: null })).toMatchObject({ noWholeWeek: null });
  });

  it('tells what would come in', () => {
    expect(formatImport('sales.csv', { kind: 'checked', counts, badLines: 1, keepValid: true })).toEqual({
      result:
        'sales.csv would bring 3 rows from 2026-01-05 to 2026-01-07.\n' +
        '2 new, 1 with other values than before, 0 unchanged. Nothing was imported.',
      complaint: '1 bad line would be left out',
    });
    const none = { ...counts, rows: 0, rowsNew: 0, rowsReplaced: 0, firstDay: null, lastDay: null };
    const refused = formatImport('x.csv', { kind: 'checked', counts, badLines: 1, keepValid: false });
    expect(refused.result).toMatch(
      /^Nothing of x\.csv would be imported, for it has bad lines; with --keep-valid /,
    );
    expect(refused.complaint).toBe('1 bad line found');
    expect(formatImport('x', { kind: 'checked', counts: none, badLines: 3, keepValid: true }).result).toMatch(
      /would bring 0 rows\.\n0 new/,
    );
  });

  it('tells why nothing came in', () => {
    const complaintOf = (goodLines: number, badLines: number) =>
      formatImport('x', { kind: 'refused', goodLines, badLines }).complaint;
    expect(complaintOf(9, 1)).toBe(
      'nothing was imported: 1 line of 10 is bad. Correct them, or import the others by --keep-valid',
    );
    expect(complaintOf(8, 2)).toMatch(/2 lines of 10 are bad/);
    expect(complaintOf(0, 2)).toBe('nothing was imported: every line is bad');
  });

  it('tells of a file that is known how much of it still counts', () => {
    const resultOf = (rowsCounting: number) =>
      formatImport('x', { kind: 'known', file: { ...file, rowsCounting } }).result;
    expect(resultOf(3)).toBe('x is file 7, imported on 2026-11-23: nothing to do.');
    expect(resultOf(1)).toBe(
      'x is file 7, imported on 2026-11-23: nothing to do. Later files have replaced 2 rows of its 3.',
    );
  });
});

it.each([
  [
    { kind: 'known', file },
    { outcome: 'known', badLines: 0, file },
  ],
  [
    { kind: 'known', file: { ...file, rowsRefused: 2 } },
    { outcome: 'known', badLines: 2, file: { ...file, rowsRefused: 2 } },
  ],
  [
    { kind: 'imported', file, badLines: 4 },
    { outcome: 'imported', badLines: 4, file },
  ],
  [
    { kind: 'checked', counts, badLines: 0, keepValid: false },
    { outcome: 'checked', badLines: 0, counts },
  ],
  [
    { kind: 'refused', goodLines: 1, badLines: 2 },
    { outcome: 'refused', goodLines: 1, badLines: 2 },
  ],
] as const)('toImportJson tells %j to machines', (outcome, json) => {
  expect(toImportJson(outcome)).toEqual(json);
});
