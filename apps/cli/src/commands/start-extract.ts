import { startWriterThread } from '@new-releases/storage/writer-thread';
import type { CommandIo } from '../io.js';
import type { ExtractOptions } from './extract-options.js';

/** Loads `extract` while the thread that is to write gets ready, which takes as long. */
export async function startExtract(options: ExtractOptions, io: CommandIo): Promise<number> {
  const writerThread = options.plan ? null : startWriterThread();
  const { extract } = await import('./extract.js');
  return extract(options, io, writerThread);
}
