import type { ChangedHeadline } from '../analyse/compare-headlines.js';
import type { Headline } from '../analyse/list-headlines.js';
import { formatTable } from './format-table.js';

/** Digits that are told where fewer are alike on both sides. */
const mostDigits = 6;
const none = 'none';

/**
 * Which figures a repetition tells otherwise, as a table: as headlines tell them; where they look alike so, with as many digits as tell them
 * apart. What neither side has is no row.
 */
export function formatChanges(changes: readonly ChangedHeadline[]): string {
  const rows = changes.flatMap(({ words, before, after }) => {
    const [was, is] = tellBoth(before, after);
    return was === none && is === none ? [] : [[words, was, is]];
  });
  return rows.length === 0
    ? 'None of the headline figures is another: what differs are figures beside them. --json tells all.\n'
    : formatTable(['figure', 'was', 'is now'], rows);
}

function tellBoth(before: Headline | null, after: Headline | null): [string, string] {
  const [was, is] = [before?.text ?? none, after?.text ?? none];
  if (was !== is || before === null || after === null) return [was, is];
  for (let digits = 3; digits <= mostDigits; digits++) {
    const [first, second] = [round(before.value, digits), round(after.value, digits)];
    if (first !== second) return [first, second];
  }
  return [was, `${is} (other behind ${mostDigits} digits)`];
}

/** What is no number stays whole. */
function round(value: Headline['value'], digits: number): string {
  const list = Array.isArray(value) ? (value as readonly (number | string)[]) : [value ?? none];
  return list
    .map((one) => (typeof one === 'number' ? String(Number(one.toPrecision(digits))) : String(one)))
    .join(' to ');
}
