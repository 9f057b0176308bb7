import { buildSelect, listPhases, type Phase } from './build-select.js';
import type { CataloguePage } from './catalogue.js';
import type { Statements } from './create-statements.js';
import type { KeysetPosition, ListQuery } from './list-query.js';

type Row = { json: string } & Record<`k${number}`, string | number | null>;

/** Reads a page behind a position, and one row more to know whether there is a next page. */
export function listPage(
  statements: Statements,
  query: ListQuery,
  { limit, after }: { limit: number; after: KeysetPosition | null },
): CataloguePage {
  const phases = listPhases(query);
  // A position whose first value is not known lies in the last part.
  const start: Phase = after?.[0] === null ? 'unknown' : 'known';
  const rows: Row[] = [];
  for (const phase of phases.slice(phases.indexOf(start))) {
    const missing = limit + 1 - rows.length;
    if (missing === 0) break;
    const from = phase === start ? after : null;
    rows.push(
      ...(statements.all(
        buildSelect(query, { projection: 'json', phase, after: from, limit: missing }),
      ) as Row[]),
    );
  }
  const last = rows.length > limit ? rows[limit - 1] : undefined;
  return {
    rows: rows.slice(0, limit).map(({ json }) => json),
    next: last === undefined ? null : toPosition(last),
  };
}

/** The sort values follow the row itself. */
function toPosition(row: Row): KeysetPosition {
  return Object.values(row).slice(1);
}
