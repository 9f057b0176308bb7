import { exitCodes } from '@new-releases/app-shell/exit-codes';
import type { SalesFileError } from '@new-releases/analysis/sales';
import type { CommandIo } from '../io.js';
import { flagOf } from './flag-of.js';

/** Says why a file cannot be read, and with which option it might. @returns the exit code: usage where it is for an option to say */
export function tellFileError(
  name: string,
  { message, option }: SalesFileError,
  io: Pick<CommandIo, 'stderr'>,
): number {
  const shown = `${name} ${message}`.replace(/\p{C}/gu, ' ');
  io.stderr.write(`new-releases: ${shown}${option === null ? '' : ` (${flagOf(option)})`}\n`);
  return option === null ? exitCodes.failed : exitCodes.usage;
}
