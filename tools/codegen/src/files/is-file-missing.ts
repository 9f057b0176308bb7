/** Tells "no such file or folder" from every other failure of the file system. */
export function isFileMissing(error: unknown): boolean {
  return typeof error === 'object' && error !== null && 'code' in error && error.code === 'ENOENT';
}
