import { isAbsolute, relative, resolve } from 'node:path';

/**
 * A path as it can be typed in a shell: relative to that shell's directory where it lies below, else absolute;
 * quoted where it holds more than plain characters.
 */
export function displayPath(path: string, shellDirectory: string): string {
  const absolute = resolve(path);
  const short = relative(shellDirectory, absolute);
  const isBelow = short !== '' && short !== '..' && !/^\.\.[\\/]/.test(short) && !isAbsolute(short);
  const shown = isBelow ? short : absolute;
  return /^[\w./@%+=:,-]+$/.test(shown) ? shown : `'${shown.replaceAll("'", `'\\''`)}'`;
}
