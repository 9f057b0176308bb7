import { readSales, type ReadSalesOptions, type SalesFault } from '../../src/sales/index.js';
import type { SalesRow } from '@new-releases/storage';

/** Bytes in pieces, as a file or a pipe gives them. */
export async function* inPieces(bytes: Uint8Array, length = 7): AsyncGenerator<Uint8Array, void> {
  for (let start = 0; start < bytes.length; start += length) {
    await Promise.resolve();
    yield bytes.subarray(start, start + length);
  }
}

/** Letters of windows-1252 by their bytes. Always as a stream: all at once, Node 20 decodes ISO 8859-1. */
const windows1252 = new Map(
  Array.from({ length: 256 }, (_, byte) => [
    new TextDecoder('windows-1252').decode(Uint8Array.of(byte), { stream: true }),
    byte,
  ]),
);

/** Text as the bytes of an encoding, with its byte order mark where it is asked for. */
export function encode(text: string, encoding = 'utf-8', mark = false): Uint8Array {
  const marked = mark ? `\uFEFF${text}` : text;
  switch (encoding) {
    case 'utf-16le':
      return Buffer.from(marked, 'utf16le');
    case 'utf-16be':
      return Buffer.from(marked, 'utf16le').swap16();
    case 'windows-1252':
      return Uint8Array.from(Array.from(text, (letter) => windows1252.get(letter) ?? 0x3f));
    default:
      return Buffer.from(marked);
  }
}

/** What a file came to. */
export interface ReadFile {
  readonly rows: SalesRow[];
  readonly faults: SalesFault[];
  readonly badLines: number;
  readonly file: Omit<Awaited<ReturnType<typeof readSales>>, 'batches'>;
}

/** Reads a file whole. */
export async function readFile(
  bytes: Uint8Array | string,
  options: Partial<ReadSalesOptions> = {},
): Promise<ReadFile> {
  const { batches, ...file } = await readSales({
    bytes: inPieces(typeof bytes === 'string' ? encode(bytes) : bytes),
    timeZone: 'Europe/Berlin',
    nowMs: Date.parse('2026-11-23T12:00:00Z'),
    ...options,
  });
  const rows: SalesRow[] = [];
  const faults: SalesFault[] = [];
  let badLines = 0;
  for await (const batch of batches) {
    rows.push(...batch.rows);
    faults.push(...batch.faults);
    badLines += batch.badLines;
  }
  return { rows, faults, badLines, file };
}
