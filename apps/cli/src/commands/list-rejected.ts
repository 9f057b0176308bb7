import { exitCodes } from '@new-releases/app-shell/exit-codes';
import type { CommandIo } from '../io.js';
import { formatTable } from '../output/format-table.js';
import { printJson } from '../output/print-json.js';
import type { ListRejectedOptions } from './rejected-options.js';
import { withStoreToRead } from './with-store-to-read.js';

/** `rejected`: records that could not be stored, with their reasons. */
export function listRejected(options: ListRejectedOptions, io: CommandIo): Promise<number> {
  return withStoreToRead(io, async (store) => {
    const run = options.run === undefined ? null : await store.getRun(options.run);
    if (options.run !== undefined && run === null) {
      io.stderr.write(
        `new-releases: no single run begins with ${JSON.stringify(options.run)}; see new-releases runs\n`,
      );
      return exitCodes.usage;
    }
    const which = { ...(run && { runId: run.id }), unreplayedOnly: !options.all };
    const records = await store.listRejected({ ...which, limit: options.limit });
    if (options.json) {
      await printJson(
        io,
        records.map((record) => ({ ...record, payload: parseOrText(record.payload) })),
      );
      return exitCodes.ok;
    }
    if (records.length === 0) {
      io.stdout.write('No rejected records.\n');
      return exitCodes.ok;
    }
    const rows = records.map((record) => [
      record.id,
      record.entity,
      record.albumId ?? '',
      record.entity === 'album' ? '' : (record.entityId ?? ''),
      record.stage,
      record.times,
      record.reason,
    ]);
    io.stdout.write(formatTable(['id', 'record', 'album', 'record id', 'stage', 'times', 'reason'], rows));
    const total = await store.countRejected(which);
    if (total > records.length) io.stdout.write(`${records.length} of ${total}; --limit shows more.\n`);
    return exitCodes.ok;
  });
}

function parseOrText(payload: string): unknown {
  try {
    return JSON.parse(payload) as unknown;
  } catch {
    return payload;
  }
}
