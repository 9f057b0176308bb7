import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { exitCodes } from '@new-releases/app-shell/exit-codes';
import type { ListQuery } from '@new-releases/storage/catalogue';
import type { CommandIo } from '../io.js';
import { formatTableText, type TextOptions } from './format-table-text.js';
import { openTables } from './open-tables.js';

/** What to write. */
export interface ExportToStdoutOptions extends TextOptions {
  /** Absolute path of the store. */
  readonly path: string;
  readonly query: ListQuery;
  readonly limit: number | null;
}

/**
 * Writes the rows of a query to stdout, no faster than they are taken. There is nothing to tidy up, so signals are left to do what
 * they do: while nobody reads, a process that wants to finish its last write would not end.
 */
export async function exportToStdout(options: ExportToStdoutOptions, io: CommandIo): Promise<number> {
  const { path, query, format, limit } = options;
  const { tables, close } = openTables([query], { path, format, limit });
  try {
    for (const table of tables) {
      const chunks = Readable.from(formatTableText(table, options), { highWaterMark: 1 });
      await pipeline(chunks, io.stdout, { end: false });
    }
    return exitCodes.ok;
  } catch (error) {
    const { code, syscall } = error as NodeJS.ErrnoException;
    // Who took the rows has enough, as in `| head`.
    if (code === 'EPIPE') return exitCodes.ok;
    // The program tells of what stdout could not take, once.
    if (syscall === 'write') return exitCodes.failed;
    throw error;
  } finally {
    close();
  }
}
