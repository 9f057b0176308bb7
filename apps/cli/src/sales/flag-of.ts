import type { SalesOption } from '@new-releases/analysis/sales';

const flags: Readonly<Record<SalesOption, string>> = {
  columns: '--columns',
  currency: '--currency',
  dateFormat: '--date-format',
  decimal: '--decimal',
  delimiter: '--delimiter',
  encoding: '--encoding',
  timeZone: '--time-zone',
};

/** The option of the command line that states what a file does not say. */
export function flagOf(option: SalesOption): string {
  return flags[option];
}
