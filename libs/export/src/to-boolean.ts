/** True, false and what SQLite has for them; undefined for anything else. */
export function toBoolean(value: unknown): boolean | undefined {
  if (value === true || value === 1 || value === 1n) return true;
  return value === false || value === 0 || value === 0n ? false : undefined;
}
