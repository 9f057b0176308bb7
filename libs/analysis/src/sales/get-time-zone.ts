import { SalesFileError } from './sales-file-error.js';

/** A time zone by the one name that all its names lead to, such as `Europe/Berlin`. @throws SalesFileError where there is none */
export function getTimeZone(name: string): string {
  try {
    // An offset is none: it leaves open when clocks change.
    if (/^[A-Za-z]/.test(name))
      return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone;
  } catch {
    // As below.
  }
  throw new SalesFileError(
    `cannot have the time zone ${JSON.stringify(name)}: give a name such as Europe/Berlin`,
    'timeZone',
  );
}
