import { checkOption } from './check-option.js';

/** Throws a TypeError unless the rows can be walked. Text can, and is no list of rows. */
export function checkRows(rows: Iterable<unknown>, option = 'rows'): void {
  const given: unknown = rows;
  checkOption(
    option,
    typeof given === 'object' && given !== null && Symbol.iterator in given,
    'must be an iterable',
  );
}
