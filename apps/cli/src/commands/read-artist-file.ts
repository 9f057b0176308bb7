import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { describeReadError } from '../describe-read-error.js';
import type { CommandIo } from '../io.js';
import { parseArtistList } from '../options/parse-artist-list.js';
import { countOf } from '../output/count-of.js';
import { UsageError } from '../usage-error.js';

/** The artists of a file given with --artists; none where no file was given. Throws a UsageError naming the line. */
export async function readArtistFile(
  file: string | undefined,
  io: Pick<CommandIo, 'cwd'>,
): Promise<readonly string[]> {
  if (file === undefined) return [];
  const path = resolve(io.cwd, file);
  const text = await readFile(path, 'utf8').catch((error: unknown) => {
    throw new UsageError(`--artists ${file}: ${describeReadError(error as NodeJS.ErrnoException)}`);
  });
  const { artistIds, faults } = parseArtistList(text);
  const [fault] = faults;
  if (fault) {
    const more = faults.length > 1 ? `, and ${countOf(faults.length - 1, 'line')} more` : '';
    throw new UsageError(
      `${file}:${fault.line}: ${JSON.stringify(fault.text.slice(0, 60))} is no artist${more}`,
    );
  }
  if (artistIds.length === 0) throw new UsageError(`--artists ${file} names no artist`);
  return artistIds;
}
