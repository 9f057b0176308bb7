import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { InvalidValueError } from './invalid-value-error.js';

/**
 * Finds the absolute path of the SQLite file that a `file:` URL names. `file:./data/x.db` and `file:data/x.db` count from
 * `cwd` and are taken letter by letter, as Prisma does; `file:///var/x%20y.db` is a URL proper. Throws an InvalidValueError.
 */
export function parseDatabaseUrl(value: string, cwd: string): string {
  if (!value.startsWith('file:')) {
    throw new InvalidValueError('must begin with file: (a SQLite file), such as file:./data/new-releases.db');
  }
  const path = value.slice('file:'.length);
  if (path.includes(':memory:')) {
    throw new InvalidValueError('must name a file: what is kept in memory is gone before the next run');
  }
  if (path.includes('?') || path.includes('#')) {
    throw new InvalidValueError('must be a file name without parameters (no ? and no #)');
  }
  const name = path.startsWith('//') ? parseFileUrl(value) : path;
  if (name === '' || /[/\\]\.{0,2}$/.test(name) || /^\.{1,2}$/.test(name)) {
    throw new InvalidValueError('must name a file, such as file:./data/new-releases.db');
  }
  return resolve(cwd, name);
}

function parseFileUrl(value: string): string {
  try {
    return fileURLToPath(value);
  } catch (cause) {
    throw new InvalidValueError('must be file:///absolute/path or file:./relative/path, without a host', {
      cause,
    });
  }
}
