import type { ChangedHeadline } from '../analyse/compare-headlines.js';
import type { Headline } from '../analyse/list-headlines.js';
import { formatTable } from './format-table.js';

/** Which figures a repetition tells otherwise, as a table; where they look alike shortened, they are told whole. */
export function formatChanges(changes: readonly ChangedHeadline[]): string {
  if (changes.length === 0)
    return 'None of the headline figures is another: what differs are figures beside them. --json tells all.\n';
  const rows = changes.map(({ words, before, after }) => {
    const isWhole = before?.text === after?.text;
    return [words, tell(before, isWhole), tell(after, isWhole)];
  });
  return formatTable(['figure', 'was', 'is now'], rows);
}

function tell(headline: Headline | null, isWhole: boolean): string {
  if (headline === null) return 'none';
  const { value, text } = headline;
  if (!isWhole) return text;
  return Array.isArray(value) ? value.join(' to ') : String(value);
}
