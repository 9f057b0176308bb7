/** Whether it is a name as the Data Package standard recommends. */
export function isDataPackageName(name: unknown): boolean {
  return typeof name === 'string' && /^[a-z0-9._-]+$/.test(name);
}
