const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  ENOTDIR: 'there is no such file',
  EISDIR: 'it is a directory; give a file',
  EACCES: 'this user may not read it',
  EPERM: 'this user may not read it',
};

/** Why a file that was named cannot be read. */
export function describeReadError({ code = '', message }: NodeJS.ErrnoException): string {
  return reasons[code] ?? `it cannot be read (${code || message})`;
}
