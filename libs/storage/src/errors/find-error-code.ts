/**
 * Finds a code of SQLite's (`SQLITE_FULL`) or the system's (`EACCES`) in an error, in its causes, or where Prisma puts the
 * driver's error. Not by class: errors of Node and of native modules may come from another realm.
 */
export function findErrorCode(error: unknown, depth = 0): string | null {
  if (typeof error !== 'object' || error === null || depth > 6) return null;
  for (const key of ['originalCode', 'code']) {
    const code: unknown = Reflect.get(error, key);
    if (typeof code === 'string' && /^(SQLITE_|E[A-Z]+$)/u.test(code)) return code;
  }
  for (const key of ['cause', 'meta', 'driverAdapterError']) {
    const code = findErrorCode(Reflect.get(error, key), depth + 1);
    if (code !== null) return code;
  }
  return null;
}
