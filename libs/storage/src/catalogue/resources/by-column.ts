import type { Sort, SortColumn } from '../resource.js';

/** An order by one column, and by id where that is the same. */
export function byColumn(name: string, description: string, column: SortColumn): Sort {
  return { name, description, columns: [column, { sql: 't.id', type: 'string' }] };
}
