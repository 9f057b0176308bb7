import { describe, expect, it } from '@jest/globals';
import { parse, type InfoField } from 'csv-parse/sync';
import fc from 'fast-check';
import { column } from '../test/column.js';
import { formatCsv } from './index.js';

/** What the README tells a reader to do. */
const withoutApostrophe = (text: string) => text.replace(/^'(?='*[=+\-@\t\r\n＝＋－＠])/, '');

/** A parser of others; an empty cell without quotes is null. */
function read(csv: string): (string | null)[][] {
  return parse(csv, {
    record_delimiter: '\r\n',
    cast: (text: string, { quoting }: InfoField) =>
      text === '' && !quoting ? null : withoutApostrophe(text),
  });
}

// Lone surrogates are no text that UTF-8 could hold.
const anyText = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: fc.constantFrom('"', ',', '\r', '\n', '\t', "'", '=', '-', '@', '＋', 'a', '0', ' ') }),
);
const row = fc.tuple(fc.option(anyText), fc.option(anyText), anyText);

describe('CSV, read by another parser', () => {
  it('has the same cells', () => {
    const columns = [column('a'), column('b, "c"'), column('=d', 'string', false)];
    fc.assert(
      fc.property(fc.array(row, { maxLength: 20 }), fc.integer({ min: 1, max: 100 }), (rows, chunkLength) => {
        const csv = [...formatCsv(columns, rows, { chunkLength })].join('');
        expect(read(csv)).toEqual([columns.map(({ name }) => name), ...rows]);
      }),
      { seed: 20261122, numRuns: 300 },
    );
  });

  it('has no cell that a spreadsheet would calculate', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const [csv = ''] = formatCsv([column('a')], [[text]], { header: false });
        expect(csv).toMatch(/^"?(?![=+\-@\t\n＝＋－＠]|\r(?!\n$))/);
      }),
      { seed: 20261122, numRuns: 300 },
    );
  });
});
