import { once } from 'node:events';
import { createInterface } from 'node:readline/promises';
import { exitCodes } from '@new-releases/app-shell';
import type { CommandIo } from '../io.js';
import { printJson } from '../output/print-json.js';
import { listOutputFiles } from '../purge/list-output-files.js';
import { removeFiles } from '../purge/remove-files.js';
import { UsageError } from '../usage-error.js';
import type { PurgeOptions } from './define-purge.js';
import { withStoreToWrite } from './with-store-to-write.js';

/** `purge`: deletes rows and files; asks first. */
export async function purge(options: PurgeOptions, io: CommandIo): Promise<number> {
  if (options.all === (options.olderThan !== undefined)) {
    throw new UsageError('give either --older-than <duration> or --all');
  }
  return withStoreToWrite(io, 'purge', async (writer, store, environment) => {
    const beforeMs = options.olderThan === undefined ? null : Date.now() - options.olderThan;
    const files = await listOutputFiles(environment.outputDir, beforeMs);
    const { albums } = await store.getSummary();
    const what =
      beforeMs === null
        ? `everything: ${albums} albums with their tracks, all history`
        : `albums not listed since ${new Date(beforeMs).toISOString().slice(0, 16)}Z, with their tracks, and older history`;
    const question = `Delete from ${store.path} ${what}, and ${files.length} files in ${environment.outputDir}?`;
    if (!options.yes && !(await confirm(io, question))) {
      io.stderr.write('new-releases: nothing was deleted\n');
      return exitCodes.usage;
    }
    const rows = await writer.purge({ before: beforeMs === null ? null : new Date(beforeMs).toISOString() });
    await removeFiles(files);
    if (options.json) {
      await printJson(io, { ...rows, files });
    } else {
      io.stdout.write(
        `Deleted ${rows.albums} albums, ${rows.tracks} tracks, ${rows.artists} artists, ${rows.rejected} rejected ` +
          `records, ${rows.runs} runs and ${files.length} files.\n`,
      );
    }
    return exitCodes.ok;
  });
}

/** Only a person at a terminal can be asked; a script has to say --yes. */
async function confirm(io: CommandIo, question: string): Promise<boolean> {
  if (!io.stdin.isTTY) throw new UsageError('this deletes data: say --yes to do so without being asked');
  const lines = createInterface({ input: io.stdin, output: io.stderr });
  try {
    const answer = await Promise.race([
      lines.question(`${question} [y/N] `),
      once(lines, 'close').then(() => ''),
    ]);
    return /^y(es)?$/i.test(answer.trim());
  } finally {
    lines.close();
  }
}
