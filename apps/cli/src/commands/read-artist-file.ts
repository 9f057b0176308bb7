import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { CommandIo } from '../io.js';
import { parseArtistList } from '../options/parse-artist-list.js';
import { UsageError } from '../usage-error.js';

/** The artists of a file given with --artists; none where no file was given. Throws a UsageError naming the line. */
export async function readArtistFile(
  file: string | undefined,
  io: Pick<CommandIo, 'cwd'>,
): Promise<readonly string[]> {
  if (file === undefined) return [];
  const path = resolve(io.cwd, file);
  const text = await readFile(path, 'utf8').catch((error: unknown) => {
    const { code, message } = error as NodeJS.ErrnoException;
    throw new UsageError(`--artists ${file} cannot be read (${code ?? message})`);
  });
  const { artistIds, faults } = parseArtistList(text);
  const [fault] = faults;
  if (fault) {
    const more = faults.length > 1 ? `, and ${faults.length - 1} lines more` : '';
    throw new UsageError(
      `${file}:${fault.line}: ${JSON.stringify(fault.text.slice(0, 60))} is no artist${more}`,
    );
  }
  if (artistIds.length === 0) throw new UsageError(`--artists ${file} names no artist`);
  return artistIds;
}
