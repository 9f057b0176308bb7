import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { open, type FileHandle } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import { addAbortSignal, type Readable } from 'node:stream';
import { describeReadError } from '../describe-read-error.js';
import type { CommandIo } from '../io.js';
import { UsageError } from '../usage-error.js';

/** What stands for standard input. */
const stdinName = '-';

/** A file that was named, or standard input. */
export interface Source {
  /** Name without its folder; `-` for standard input. */
  readonly name: string;
  /** The same for people. */
  readonly shownName: string;
  /** Bytes that there are; null where that is not known. */
  readonly size: number | null;
  /** Hash of the file before it is read; null of what can be read only once. */
  hash(): Promise<string | null>;
  /** Its bytes, once. An abort of the signal ends them with an error. */
  read(): SourceBytes;
  close(): Promise<void>;
}

/** Bytes as they are read. */
interface SourceBytes extends AsyncIterable<Uint8Array> {
  /** So many were read. */
  readonly count: number;
  /** sha256 hex over what was read. */
  digest(): string;
}

/**
 * Opens what a command is to read.
 * @param command for messages, such as `sales import`
 * @throws UsageError where there is no such file
 */
export async function openSource(
  file: string,
  command: string,
  io: Pick<CommandIo, 'stdin' | 'cwd'>,
  signal: AbortSignal,
): Promise<Source> {
  if (file === stdinName) {
    return {
      name: stdinName,
      shownName: 'stdin',
      size: null,
      hash: () => Promise.resolve(null),
      read: () => countBytes(addAbortSignal(signal, io.stdin)),
      close: () => Promise.resolve(),
    };
  }
  const path = resolve(io.cwd, file);
  const handle = await openFile(path).catch((error: unknown) => {
    throw new UsageError(`${command} ${file}: ${describeReadError(error as NodeJS.ErrnoException)}`);
  });
  const { size } = await handle.stat();
  const stream = () =>
    createReadStream(path, { fd: handle, autoClose: false, start: 0, highWaterMark: 1 << 18 });
  return {
    name: basename(path),
    shownName: basename(path),
    size,
    async hash() {
      const hash = createHash('sha256');
      for await (const chunk of addAbortSignal(signal, stream())) hash.update(chunk as Uint8Array);
      return hash.digest('hex');
    },
    read: () => countBytes(addAbortSignal(signal, stream())),
    close: () => handle.close(),
  };
}

/** A directory can be opened, and fails only when it is read. */
async function openFile(path: string): Promise<FileHandle> {
  const handle = await open(path);
  if (!(await handle.stat()).isDirectory()) return handle;
  await handle.close();
  throw Object.assign(new Error('it is a directory'), { code: 'EISDIR' });
}

function countBytes(stream: Readable): SourceBytes {
  const hash = createHash('sha256');
  let count = 0;
  return {
    get count() {
      return count;
    },
    digest: () => hash.digest('hex'),
    async *[Symbol.asyncIterator]() {
      for await (const chunk of stream as AsyncIterable<Uint8Array>) {
        hash.update(chunk);
        count += chunk.length;
        yield chunk;
      }
    },
  };
}
