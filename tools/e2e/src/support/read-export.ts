import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { parse } from 'csv-parse/sync';
import { parquetReadObjects } from 'hyparquet';

/** Reads an exported file with a reader that is not ours, by its extension; values as JSON has them. */
export async function readExport(path: string): Promise<Record<string, unknown>[]> {
  const bytes = await readFile(path);
  switch (extname(path)) {
    case '.csv':
      return parse(bytes, { columns: true, bom: true, cast: (text, { quoting }) => toValue(text, quoting) });
    case '.ndjson':
      return bytes.toString().trimEnd().split('\n').filter(Boolean).map(toRow);
    case '.json':
      return JSON.parse(bytes.toString()) as Record<string, unknown>[];
    default: {
      const { buffer, byteOffset, byteLength } = bytes;
      const file = buffer.slice(byteOffset, byteOffset + byteLength);
      return (await parquetReadObjects({ file })).map((row) =>
        Object.fromEntries(Object.entries(row).map(([name, value]) => [name, toJsonValue(value)])),
      );
    }
  }
}

function toRow(line: string): Record<string, unknown> {
  return JSON.parse(line) as Record<string, unknown>;
}

/** CSV has text alone. */
function toValue(text: string, isQuoted: boolean): unknown {
  if (isQuoted) return text;
  if (text === '') return null;
  if (text === 'true' || text === 'false') return text === 'true';
  return /^(?:0|[1-9]\d{0,14})$/.test(text) ? Number(text) : text;
}

function toJsonValue(value: unknown): unknown {
  if (typeof value === 'bigint') return Number(value);
  return value instanceof Date ? value.toISOString() : value;
}
