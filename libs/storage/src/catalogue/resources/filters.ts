import type { FilterParameter } from '../resource.js';
import { searchIndexes, type SearchedEntity } from '../../search/search-index.js';
import { listSearchWords, mostSearchWords, toMatchExpression } from '../../search/to-match-expression.js';
import { withinTime } from '../within-time.js';

/** Places for as many values. */
export function places(values: readonly unknown[]): string {
  return values.map(() => '?').join(', ');
}

/** Full-text search over the names. */
export function searchFilter(entity: SearchedEntity): FilterParameter {
  const index = searchIndexes[entity];
  return {
    name: 'q',
    type: 'string',
    repeatable: false,
    isSelective: true,
    description:
      'Words that the name must hold, each from its beginning: `beyon hal` finds "Halo (Beyoncé)". Upper and lower case are the same, and so are diacritics of Latin letters (é is e; ø and ł are letters of their own).',
    findProblem(value) {
      if (value === '') return 'must be text, not empty';
      const isLong = listSearchWords(String(value)).length > mostSearchWords;
      return isLong ? `must have at most ${mostSearchWords} different words` : null;
    },
    toCondition([value = '']) {
      const expression = toMatchExpression(String(value));
      // Nothing to look for is found nowhere.
      if (expression === null) return { sql: '0', values: [] };
      return {
        sql: `t.rowid IN (SELECT rowid FROM ${index} WHERE ${index} MATCH ? AND ${withinTime()})`,
        values: [expression],
      };
    },
  };
}

/** Rows that changed at or after a time, for loading only what is new. */
export function updatedSinceFilter(sql: string): FilterParameter {
  return {
    name: 'updated_since',
    type: 'datetime',
    repeatable: false,
    description:
      'Rows that changed at or after this time: give the `data_changed_at` of the last load. What was deleted is not told.',
    toCondition: (values) => ({ sql: `${sql} >= ?`, values }),
  };
}
