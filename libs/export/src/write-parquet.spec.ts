import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { parquetMetadata, parquetReadObjects } from 'hyparquet';
import { column } from '../test/column.js';
import { watchedRows } from '../test/watched-rows.js';
import { InvalidCellError, writeParquet, type ExportColumn, type ExportRow } from './index.js';

const columns = [
  column('id', 'string', false),
  column('tracks', 'integer'),
  column('explicit', 'boolean'),
  column('day', 'date'),
  column('seen', 'datetime'),
  column('links', 'object'),
  column('artists', 'array'),
];
const whole = ['ä🎵', 12, 1, '2026-11-22', '2026-11-22T15:30:00.123456+01:00', '{"a": 1.0}', '["x"]'];
const empty = ['', null, null, null, null, null, null];

let folder: string;
let path: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'export-'));
  path = join(folder, 'albums.parquet');
});
afterEach(() => rm(folder, { recursive: true }));

async function readBytes(): Promise<ArrayBuffer> {
  const bytes = await readFile(path);
  return bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length);
}

async function read() {
  const file = await readBytes();
  return { metadata: parquetMetadata(file), rows: await parquetReadObjects({ file }) };
}

describe('writeParquet', () => {
  it('writes what another reader reads again', async () => {
    const summary = await writeParquet({ columns, rows: [whole, empty], path });
    const { rows } = await read();
    expect(rows).toEqual([
      {
        id: 'ä🎵',
        tracks: 12n,
        explicit: true,
        day: new Date('2026-11-22'),
        seen: new Date('2026-11-22T14:30:00.123Z'),
        links: { a: 1 },
        artists: ['x'],
      },
      { id: '', tracks: null, explicit: null, day: null, seen: null, links: null, artists: null },
    ]);
    expect(summary).toEqual({ rows: 2, bytes: (await stat(path)).size });
    expect(await readdir(folder)).toEqual(['albums.parquet']);
  });

  it('keeps JSON to the letter', async () => {
    const json = '{"n": 1.0, "n": 12345678901234567890}';
    await writeParquet({ columns: [column('x', 'object')], rows: [[json]], path });
    const parsers = { jsonFromBytes: (bytes: Uint8Array) => Buffer.from(bytes).toString() };
    expect(await parquetReadObjects({ file: await readBytes(), parsers })).toEqual([{ x: json }]);
  });

  it.each([0, 1])('has the same schema with %d rows', async (count) => {
    const summary = await writeParquet({ columns, rows: [whole].slice(0, count), path });
    expect(summary.rows).toBe(count);
    const { metadata, rows } = await read();
    expect(rows).toHaveLength(count);
    expect(metadata.num_rows).toBe(BigInt(count));
    const schema = metadata.schema.map(({ name, type, repetition_type, converted_type }) =>
      [name, type, repetition_type, converted_type].join(' ').trimEnd(),
    );
    expect(schema).toEqual([
      'root',
      'id BYTE_ARRAY REQUIRED UTF8',
      'tracks INT64 OPTIONAL',
      'explicit BOOLEAN OPTIONAL',
      'day INT32 OPTIONAL DATE',
      'seen INT64 OPTIONAL TIMESTAMP_MILLIS',
      'links BYTE_ARRAY OPTIONAL JSON',
      'artists BYTE_ARRAY OPTIONAL JSON',
    ]);
    expect(metadata.schema.map(({ logical_type }) => logical_type?.type)).toEqual([
      undefined,
      'STRING',
      undefined,
      undefined,
      'DATE',
      'TIMESTAMP',
      'JSON',
      'JSON',
    ]);
  });

  it('writes row groups, the last of them shorter, in the order of the rows', async () => {
    const rows = Array.from({ length: 25 }, (_, i) => [`album ${i}`, i % 3 === 0 ? null : BigInt(i)]);
    const summary = await writeParquet({
      columns: [column('id', 'string', false), column('n', 'integer')],
      rows,
      path,
      rowGroupSize: 10,
    });
    const result = await read();
    expect(summary.rows).toBe(25);
    expect(result.metadata.row_groups.map(({ num_rows }) => num_rows)).toEqual([10n, 10n, 5n]);
    expect(result.rows).toEqual(rows.map(([id, n]) => ({ id, n })));
  });

  it.each<[ExportColumn['type'], unknown, unknown]>([
    ['integer', -(2n ** 63n), -(2n ** 63n)],
    ['number', -0.1, -0.1],
    ['number', 3, 3],
    ['integer', Number.MAX_SAFE_INTEGER, BigInt(Number.MAX_SAFE_INTEGER)],
    ['boolean', 0n, false],
    ['boolean', false, false],
    ['date', '1970-01-01', new Date(0)],
    ['date', '1877-12-06', new Date('1877-12-06')],
    ['date', '2024-02-29', new Date('2024-02-29')],
    ['datetime', '1969-12-31T23:59:59.999Z', new Date(-1)],
    ['datetime', '2026-01-01T00:00:00Z', new Date('2026-01-01')],
    ['object', '{}', {}],
    ['array', '[null]', [null]],
  ])('writes %s %p', async (type, value, expected) => {
    await writeParquet({ columns: [column('x', type, false)], rows: [[value]], path });
    expect((await read()).rows).toEqual([{ x: expected }]);
  });

  it('gives the same bytes to a sink, one write at a time', async () => {
    const chunks: Uint8Array[] = [];
    let writing = 0;
    const sink = {
      async write(bytes: Uint8Array) {
        expect(++writing).toBe(1);
        await Promise.resolve();
        chunks.push(bytes);
        writing -= 1;
      },
    };
    const table = { columns, rows: [whole, empty, whole], rowGroupSize: 1 };
    const summary = await writeParquet({ ...table, sink });
    await writeParquet({ ...table, path });
    expect(Buffer.concat(chunks).equals(await readFile(path))).toBe(true);
    expect(chunks).toHaveLength(4);
    expect(summary.bytes).toBe((await stat(path)).size);
  });
});

describe('writeParquet, when it fails', () => {
  beforeEach(() => writeFile(path, 'of yesterday'));

  async function expectUntouched() {
    expect(await readdir(folder)).toEqual(['albums.parquet']);
    expect(await readFile(path, 'utf8')).toBe('of yesterday');
  }

  it('rejects with what the rows throw', async () => {
    const error = new Error('disk I/O error');
    const { iterator } = watchedRows<ExportRow>([whole, whole], error);
    await expect(writeParquet({ columns, rows: iterator, path, rowGroupSize: 1 })).rejects.toBe(error);
    await expectUntouched();
  });

  it('rejects with what the sink throws, and closes the rows', async () => {
    const error = new Error('no space left');
    const { iterator, seen } = watchedRows<ExportRow>([whole, whole]);
    const sink = { write: () => Promise.reject(error) };
    await expect(writeParquet({ columns, rows: iterator, sink, rowGroupSize: 1 })).rejects.toBe(error);
    expect(seen).toEqual({ pulls: 1, returns: 1 });
  });

  it.each<[ExportColumn['type'], unknown]>([
    ['string', 5],
    ['string', undefined],
    ['integer', 1.5],
    ['number', Infinity],
    ['number', '1.5'],
    ['integer', 2n ** 63n],
    ['boolean', 2],
    ['date', '2026-02-30'],
    ['date', '2026-13-01'],
    ['date', '2026-11'],
    ['date', '2026-11-22T00:00:00Z'],
    ['date', 0],
    ['datetime', '2026-11-22 14:30:00'],
    ['datetime', '2026-11-22T14:30:00'],
    ['datetime', '2026-02-30T14:30:00Z'],
    ['datetime', '2026-11-22T24:00:00Z'],
    ['datetime', '2026-11-22T14:30:00+99:00'],
    ['object', '[]'],
    ['object', 'null'],
    ['object', '{"a":'],
    ['array', '{}'],
    ['array', 'x'],
  ])('refuses as %s: %p', async (type, value) => {
    const { iterator, seen } = watchedRows([[value]]);
    const result = writeParquet({ columns: [column('x', type)], rows: iterator, path });
    await expect(result).rejects.toBeInstanceOf(InvalidCellError);
    await expect(result).rejects.toMatchObject({ row: 1, column: 'x', value });
    expect(seen.returns).toBe(1);
    await expectUntouched();
  });

  it('names column and value', async () => {
    const rows = [whole, ['b', 1, 1, '2026-02-30', null, null, null]];
    await expect(writeParquet({ columns, rows, path })).rejects.toThrow(
      '@new-releases/export: row 2, column "day" must be a day as YYYY-MM-DD, not "2026-02-30"',
    );
  });

  it('shortens a long value', async () => {
    const result = writeParquet({ columns: [column('x', 'date')], rows: [['x'.repeat(5000)]], path });
    await expect(result).rejects.toThrow(/not "x{80}…"$/);
  });

  it('refuses null where a column may not be null, and a row of another length', async () => {
    await expect(writeParquet({ columns, rows: [[null, ...empty.slice(1)]], path })).rejects.toThrow(
      'row 1, column "id" must be text, not null',
    );
    await expect(writeParquet({ columns, rows: [whole, ['x']], path })).rejects.toThrow(
      new TypeError('@new-releases/export: row 2 has 1 cells for 7 columns'),
    );
    await expectUntouched();
  });

  it('removes the temporary file when it cannot be renamed', async () => {
    const taken = join(folder, 'folder');
    await mkdir(join(taken, 'full'), { recursive: true });
    await expect(writeParquet({ columns, rows: [whole], path: taken })).rejects.toMatchObject({
      syscall: 'rename',
    });
    expect(await readdir(folder)).toEqual(['albums.parquet', 'folder']);
  });

  it('rejects where the folder is missing', async () => {
    const missing = join(folder, 'none', 'albums.parquet');
    await expect(writeParquet({ columns, rows: [], path: missing })).rejects.toMatchObject({
      code: 'ENOENT',
    });
  });

  it('ends with the reason of the signal, between row groups', async () => {
    const reason = new Error('stopped');
    const controller = new AbortController();
    function* rows() {
      yield whole;
      controller.abort(reason);
      yield whole;
      throw new Error('was pulled further');
    }
    const result = writeParquet({ columns, rows: rows(), path, rowGroupSize: 2, signal: controller.signal });
    await expect(result).rejects.toBe(reason);
    await expectUntouched();
    const { iterator, seen } = watchedRows<ExportRow>([whole]);
    const late = writeParquet({ columns, rows: iterator, path, signal: controller.signal });
    await expect(late).rejects.toBe(reason);
    expect(seen.pulls).toBe(0);
  });

  it.each<[string, object]>([
    ['columns', { columns: [] }],
    ['rows', { rows: undefined }],
    ['path', { path: undefined }],
    ['path', { path: '' }],
    ['path', { sink: { write: () => undefined } }],
    ['sink', { path: undefined, sink: {} }],
    ['rowGroupSize', { rowGroupSize: 0 }],
    ['rowGroupSize', { rowGroupSize: 1e9 }],
  ])('complains of the option %s', async (option, wrong) => {
    const result = writeParquet({ columns, rows: [], path, ...wrong });
    await expect(result).rejects.toBeInstanceOf(TypeError);
    await expect(result).rejects.toThrow(`@new-releases/export: option ${option} `);
    await expectUntouched();
  });
});
