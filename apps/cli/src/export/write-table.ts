import { createHash } from 'node:crypto';
import { writeParquet, type ExportFormat } from '@new-releases/export';
import { formatTableText } from './format-table-text.js';
import type { ExportTable } from './open-table.js';

/** What takes the bytes of a file, such as a handle of one. */
export interface ByteSink {
  writeFile(bytes: Uint8Array): Promise<void>;
}

/** What a file holds. */
export interface WrittenTable {
  readonly rows: number;
  readonly bytes: number;
  /** Algorithm and digest. */
  readonly hash: string;
}

/** Writes a table, no faster than the sink takes it. The signal is looked at between chunks; rejects with its reason. */
export async function writeTable(
  table: ExportTable,
  sink: ByteSink,
  options: { format: ExportFormat; byteOrderMark: boolean; signal: AbortSignal },
): Promise<WrittenTable> {
  const { format, byteOrderMark, signal } = options;
  const hash = createHash('sha256');
  let bytes = 0;
  const write = async (chunk: Uint8Array): Promise<void> => {
    hash.update(chunk);
    bytes += chunk.length;
    await sink.writeFile(chunk);
    signal.throwIfAborted();
  };
  if (format !== 'parquet') {
    for (const text of formatTableText(table, { format, byteOrderMark })) await write(Buffer.from(text));
  } else if (table.kind === 'flat') {
    await writeParquet({ columns: table.columns, rows: table.rows, sink: { write }, signal });
  }
  return { rows: table.rows.count, bytes, hash: `sha256:${hash.digest('hex')}` };
}
