import { describe, expect, it } from '@jest/globals';
import { column } from '../test/column.js';
import { watchedRows } from '../test/watched-rows.js';
import { formatCsv, InvalidCellError, type ExportColumn, type ExportRow } from './index.js';

const text = [column('text')];
const pair = [column('a'), column('b')];

const join = (columns: readonly ExportColumn[], rows: Iterable<ExportRow>, options = {}) =>
  [...formatCsv(columns, rows, options)].join('');

/** The one cell of a file without a header. */
const cell = (value: unknown, type: ExportColumn['type'] = 'string') =>
  join([column('x', type)], [[value]], { header: false }).replace(/\r\n$/, '');

describe('formatCsv', () => {
  it('writes a header and a line for each row, ended by CRLF', () => {
    const columns = [column('id'), column('tracks', 'integer'), column('explicit', 'boolean')];
    expect(
      join(columns, [
        ['x', 12, true],
        ['y', null, 0],
      ]),
    ).toBe('id,tracks,explicit\r\nx,12,true\r\ny,,false\r\n');
  });

  it('writes the header alone where there are no rows', () => {
    expect(join(pair, [])).toBe('a,b\r\n');
    expect(join(pair, [], { header: false })).toBe('');
  });

  it.each([
    ['plain', 'plain'],
    [' blank around ', ' blank around '],
    ['a,b', '"a,b"'],
    ['say "yes"', '"say ""yes"""'],
    ['two\nlines', '"two\nlines"'],
    ['two\rlines', '"two\rlines"'],
    ['', '""'],
    [null, ''],
    ['Sigur Rós 🎵', 'Sigur Rós 🎵'],
  ])('writes the text %j as %j', (value, expected) => {
    expect(cell(value)).toBe(expected);
  });

  it.each([
    ['=1+1', "'=1+1"],
    ['+1', "'+1"],
    ['-1', "'-1"],
    ['@me', "'@me"],
    ['\tx', "'\tx"],
    ['\rx', '"\'\rx"'],
    ['\nx', '"\'\nx"'],
    ['=HYPERLINK("x","y")', '"\'=HYPERLINK(""x"",""y"")"'],
    ['＝1', "'＝1"],
    ['＋1', "'＋1"],
    ['－1', "'－1"],
    ['＠me', "'＠me"],
    ["'=1", "''=1"],
    ["''@", "'''@"],
    ["'tis", "'tis"],
    ["'", "'"],
    ['a=1', 'a=1'],
    ['~', '~'],
    ['％', '％'],
  ])('keeps spreadsheets from taking %j for a formula: %j', (value, expected) => {
    expect(cell(value)).toBe(expected);
  });

  it.each<[ExportColumn['type'], unknown, string]>([
    ['integer', -5, '-5'],
    ['integer', -9007199254740993n, '-9007199254740993'],
    ['integer', -0, '0'],
    ['number', -12.5, '-12.5'],
    ['number', 0.1 + 0.2, '0.30000000000000004'],
    ['number', -0, '0'],
    ['boolean', 1, 'true'],
    ['boolean', 0n, 'false'],
    ['date', '2026-11-22', '2026-11-22'],
    ['datetime', '2026-11-22T14:30:00.000Z', '2026-11-22T14:30:00.000Z'],
    ['object', '{"a":1}', '"{""a"":1}"'],
    ['array', '[]', '[]'],
  ])('writes %s %p as %j', (type, value, expected) => {
    expect(cell(value, type)).toBe(expected);
  });

  it('escapes the header as it does text', () => {
    expect(join([column('=a'), column('b,c')], [])).toBe('\'=a,"b,c"\r\n');
  });

  it('begins with a byte order mark where that is wanted', () => {
    expect(join(text, [['é']], { byteOrderMark: true })).toBe('\uFEFFtext\r\né\r\n');
    expect(join(text, [['é']], { byteOrderMark: true, header: false })).toBe('\uFEFFé\r\n');
  });

  it('hands out the header before it pulls a row', () => {
    const { iterator, seen } = watchedRows([['x']]);
    const chunks = formatCsv(text, iterator);
    expect(chunks.next()).toEqual({ done: false, value: 'text\r\n' });
    expect(seen.pulls).toBe(0);
  });

  it('hands out chunks of whole lines, and pulls no further than they reach', () => {
    const { iterator, seen } = watchedRows([['1234'], ['1234'], ['1234']]);
    const chunks = formatCsv(text, iterator, { header: false, chunkLength: 12 });
    expect(chunks.next().value).toBe('1234\r\n1234\r\n');
    expect(seen.pulls).toBe(2);
    expect([...chunks]).toEqual(['1234\r\n']);
    expect(seen.returns).toBe(0);
  });

  it('makes chunks of 64 Ki characters unless told otherwise', () => {
    const lengths = Array.from(
      formatCsv(text, Array<ExportRow>(3000).fill(['x'.repeat(98)]), { header: false }),
      (chunk) => chunk.length,
    );
    expect(lengths).toEqual([65_600, 65_600, 65_600, 65_600, 37_600]);
  });
});

describe('formatCsv, when it fails', () => {
  it('throws what the rows throw, after what was handed out before', () => {
    const error = new Error('disk I/O error');
    const { iterator, seen } = watchedRows([['x'], ['y']], error);
    const chunks = formatCsv(text, iterator, { header: false, chunkLength: 1 });
    expect([chunks.next().value, chunks.next().value]).toEqual(['x\r\n', 'y\r\n']);
    expect(() => chunks.next()).toThrow(error);
    expect(chunks.next().done).toBe(true);
    // Who threw is closed already.
    expect(seen.returns).toBe(0);
  });

  it.each([1, 2])('closes the rows when the consumer stops after chunk %d', (count) => {
    const { iterator, seen } = watchedRows([['x'], ['y']]);
    let taken = 0;
    for (const chunk of formatCsv(text, iterator, { chunkLength: 1 })) {
      expect(chunk).not.toBe('');
      taken += 1;
      if (taken === count) break;
    }
    expect(seen.returns).toBe(1);
  });

  it.each([[['x']], [['x', 'y', 'z']], [[]]])('refuses a row of another length: %j', (row) => {
    const { iterator, seen } = watchedRows<ExportRow>([['x', 'y'], row]);
    const complaint = `@new-releases/export: row 2 has ${row.length} cells for 2 columns`;
    expect(() => join(pair, iterator)).toThrow(new TypeError(complaint));
    expect(seen.returns).toBe(1);
  });

  it.each<[ExportColumn['type'], unknown]>([
    ['string', 5],
    ['string', undefined],
    ['string', new Uint8Array(2)],
    ['date', new Date(0)],
    ['array', []],
    ['integer', 1.5],
    ['number', Number.NaN],
    ['number', -Infinity],
    ['number', '1.5'],
    ['number', 5n],
    ['integer', Number.NaN],
    ['integer', 2 ** 53],
    ['integer', 2n ** 63n],
    ['integer', '5'],
    ['boolean', 'true'],
    ['boolean', 2],
  ])('refuses as %s: %p', (type, value) => {
    expect(() => cell(value, type)).toThrow(InvalidCellError);
  });

  it('says which cell it refuses', () => {
    const columns = [column('id'), column('tracks', 'integer', false)];
    const rows = [
      ['x', 1],
      ['y', null],
    ];
    const error = new InvalidCellError(
      2,
      'tracks',
      null,
      'must be a whole number within 2^53, or a bigint within 64 bits',
    );
    expect(() => join(columns, rows)).toThrow(error);
    expect(error).toBeInstanceOf(TypeError);
    expect(error).toMatchObject({ row: 2, column: 'tracks', value: null });
    expect(error.message).toBe(
      '@new-releases/export: row 2, column "tracks" must be a whole number within 2^53, or a bigint within 64 bits, not null',
    );
  });

  it.each<[string, unknown[]]>([
    ['columns', [[], []]],
    ['columns', [undefined, []]],
    ['columns', [[column('a'), column('a')], []]],
    ['columns', [[{ ...column('a'), type: 'decimal' }], []]],
    ['columns', [[{ ...column('a'), type: 'toString' }], []]],
    ['columns', [[{ ...column('a'), nullable: undefined }], []]],
    ['columns', [[{ ...column('a'), description: undefined }], []]],
    ['columns', [[{ ...column('a', 'date'), format: 'uri' }], []]],
    ['columns', [[column('')], []]],
    ['rows', [pair, null]],
    ['rows', [pair, 'text']],
    ['rows', [pair, {}]],
    ['header', [pair, [], { header: 1 }]],
    ['byteOrderMark', [pair, [], { byteOrderMark: 'yes' }]],
    ['chunkLength', [pair, [], { chunkLength: 0 }]],
    ['chunkLength', [pair, [], { chunkLength: 1.5 }]],
  ])('complains at once of the option %s', (option, given) => {
    const call = () => formatCsv(...(given as Parameters<typeof formatCsv>));
    expect(call).toThrow(TypeError);
    expect(call).toThrow(`@new-releases/export: option ${option} `);
  });
});
