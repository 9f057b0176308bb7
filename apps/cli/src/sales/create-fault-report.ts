import { constants } from 'node:fs';
import { open, type FileHandle } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { SalesFault } from '@new-releases/analysis/sales';
import { formatCsv, type ExportColumn } from '@new-releases/export';
import type { CommandIo } from '../io.js';
import { countOf } from '../output/count-of.js';
import { UsageError } from '../usage-error.js';
import { describeFault, formatFault } from './format-fault.js';

/** Shown on stderr; all of them are in what was asked for. */
const mostShown = 20;
const mostValueCharacters = 200;

/** Where to tell what is wrong with lines. */
export interface FaultReportOptions {
  /** Name of the file, for people. */
  readonly name: string;
  /** As JSON on stdout: all. Else on stderr: the first ones. */
  readonly json: boolean;
  /** A file that gets all of them as CSV; null: none. */
  readonly path: string | null;
}

/** Tells what is wrong with lines; memory does not grow with how much that is. */
export interface FaultReport {
  add(faults: readonly SalesFault[]): Promise<void>;
  /** Tells the rest: on stderr the first faults, on stdout the JSON that the result stands in. Null: there is none, for the work failed. */
  end(result: Readonly<Record<string, unknown>> | null): Promise<void>;
}

/** Creates a report. @throws UsageError where its file cannot be written, or holds something else */
export async function createFaultReport(
  { name, json, path }: FaultReportOptions,
  io: Pick<CommandIo, 'stdout' | 'stderr' | 'cwd'>,
): Promise<FaultReport> {
  const file =
    path === null
      ? null
      : await openList(resolve(io.cwd, path)).catch((error: unknown) => {
          if (error instanceof UsageError) throw new UsageError(`--errors ${path}: ${error.message}`);
          throw new UsageError(
            `--errors ${path}: it cannot be written (${(error as NodeJS.ErrnoException).code})`,
          );
        });
  await file?.writeFile(toCsv([], true));
  const shown: SalesFault[] = [];
  let count = 0;
  let separator = '{"errors":[';
  return {
    async add(faults) {
      if (faults.length === 0) return;
      count += faults.length;
      shown.push(...faults.slice(0, mostShown - shown.length));
      await file?.writeFile(toCsv(faults, false));
      if (!json) return;
      await print(io.stdout, separator + faults.map((fault) => JSON.stringify(toJson(fault))).join(',\n'));
      separator = ',\n';
    },
    async end(result) {
      await file?.close();
      if (json) {
        if (result === null && count === 0) return;
        const rest = JSON.stringify(result ?? { outcome: 'failed' });
        await print(io.stdout, `${count === 0 ? separator : ''}],${rest.slice(1)}\n`);
        return;
      }
      for (const fault of shown) io.stderr.write(`${formatFault(name, fault)}\n`);
      const more = count - shown.length;
      if (more === 0) return;
      const where = path === null ? '--errors FILE writes all of them' : `all of them are in ${path}`;
      io.stderr.write(`... and ${countOf(more, 'fault')} more: ${where}\n`);
    },
  };
}

/** Opens a file that is new, or empty, or an earlier list of faults: never the sales themselves, nor anything else that somebody needs. */
async function openList(path: string): Promise<FileHandle> {
  const handle = await open(path, constants.O_RDWR | constants.O_CREAT);
  try {
    if ((await handle.stat()).isFile()) {
      const head = Buffer.from(toCsv([], true));
      const { buffer, bytesRead } = await handle.read(Buffer.alloc(head.length), 0, head.length, 0);
      if (bytesRead > 0 && !buffer.equals(head)) {
        throw new UsageError('there is another file of that name, which would be lost; name a new one');
      }
      await handle.truncate(0);
    }
    return handle;
  } catch (error) {
    await handle.close();
    throw error;
  }
}

const columns: readonly ExportColumn[] = [
  { name: 'line', type: 'integer', nullable: false, description: 'Line, from 1.' },
  { name: 'column', type: 'string', nullable: true, description: 'Column, as the file names it.' },
  { name: 'value', type: 'string', nullable: true, description: 'What stands there.' },
  { name: 'problem', type: 'string', nullable: false, description: 'What is wrong with it.' },
];

function toCsv(faults: readonly SalesFault[], header: boolean): string {
  const rows = faults.map((fault) => [fault.line, fault.column, cut(fault.value), describeFault(fault)]);
  // The mark tells Excel that it is UTF-8.
  return [...formatCsv(columns, rows, { header, byteOrderMark: header })].join('');
}

function toJson(fault: SalesFault): Record<string, unknown> {
  return { line: fault.line, column: fault.column, value: cut(fault.value), problem: describeFault(fault) };
}

function cut(value: string | null): string | null {
  return value !== null && value.length > mostValueCharacters
    ? `${value.slice(0, mostValueCharacters)}…`
    : value;
}

/** Resolves once it is handed over, so that no more is held than the other end takes. */
function print(stdout: NodeJS.WriteStream, text: string): Promise<void> {
  return new Promise((resolve) => {
    stdout.write(text, () => {
      resolve();
    });
  });
}
