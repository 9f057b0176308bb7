/** A copy of a record without some of its fields, which must be optional ones. */
export function omit<T extends object>(record: T, ...names: readonly string[]): T {
  return Object.fromEntries(Object.entries(record).filter(([name]) => !names.includes(name))) as T;
}
