import { findErrorCode } from './find-error-code.js';
import { StoreCorruptError } from './store-corrupt-error.js';
import { isStoreError, StoreError } from './store-error.js';
import { StoreFullError } from './store-full-error.js';
import { StoreLockedError } from './store-locked-error.js';
import { StoreUnwritableError } from './store-unwritable-error.js';

const fullCodes = ['SQLITE_FULL', 'SQLITE_IOERR_WRITE', 'ENOSPC', 'EDQUOT'];
const corruptCodes = ['SQLITE_CORRUPT', 'SQLITE_NOTADB'];
const lockedCodes = ['SQLITE_BUSY', 'SQLITE_LOCKED'];
const unwritableCodes = [
  'SQLITE_CANTOPEN',
  'SQLITE_READONLY',
  'SQLITE_PERM',
  'SQLITE_IOERR',
  'EACCES',
  'EEXIST',
  'EISDIR',
  'ENAMETOOLONG',
  'ENOENT',
  'ENOTDIR',
  'EPERM',
  'EROFS',
];

/**
 * Turns what SQLite, Prisma or the file system threw into an error of the store.
 * Codes: https://www.sqlite.org/rescode.html (better-sqlite3 names them; extended codes begin with the primary's name).
 * @param path the SQLite file
 * @param action what was being done, for failures without a class of their own
 */
export function toStoreError(error: unknown, { path, action }: { path: string; action: string }): StoreError {
  if (isStoreError(error)) return error;
  const code = findErrorCode(error);
  const facts = { path, cause: error };
  const isOneOf = (codes: string[]): boolean =>
    codes.some((one) => code === one || code?.startsWith(`${one}_`) === true);
  if (isOneOf(fullCodes)) return new StoreFullError(facts);
  if (isOneOf(corruptCodes)) return new StoreCorruptError(facts);
  if (isOneOf(lockedCodes)) return new StoreLockedError(facts);
  if (code !== null && isOneOf(unwritableCodes)) return new StoreUnwritableError({ ...facts, code });
  return new StoreError(`Failed to ${action} ${path}: ${lastLine(error)}`, facts);
}

/** Prisma explains over several lines; the last one says what happened. */
function lastLine(error: unknown): string {
  const message: unknown =
    typeof error === 'object' && error !== null ? Reflect.get(error, 'message') : error;
  const text = String(message);
  return text.trim().split('\n').at(-1)?.trim() ?? text;
}
