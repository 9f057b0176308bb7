import { createReader } from '../open/create-reader.js';
import { openDriver } from '../open/open-driver.js';
import { createLocalWriters } from './create-local-writers.js';
import type { WriterOptions } from './writer-protocol.js';
import type { WriterSource } from './writer-source.js';

/** Writers of a store that exists and is migrated, with a handle of their own to read back what they wrote. */
export function openThreadWriters(options: WriterOptions): WriterSource {
  const { path, busyTimeoutMs } = options;
  const reader = createReader(path, openDriver(path, { readonly: true, busyTimeoutMs }));
  const writers = createLocalWriters({ ...options, now: Date.now, reader });
  return {
    ...writers,
    close: () =>
      writers.close().finally(() => {
        reader.close();
      }),
  };
}
