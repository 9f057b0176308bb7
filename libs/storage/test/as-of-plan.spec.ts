import { expect, it } from '@jest/globals';
import { buildCount, buildSelect } from '../src/catalogue/build-select.js';
import { parseListQuery } from '../src/catalogue/index.js';
import { openTestCatalogue } from './support/open-test-catalogue.js';

it.each([{ label: 'X' }, { released_on: '2026-11-20' }, { label: ['X', 'Y'], artist_id: 'a' }])(
  'looks at the past of such albums only as may have had %j: a value that hardly any had is quick',
  async (equal) => {
    const { database } = await openTestCatalogue();
    database.function('within_time', { varargs: true, deterministic: false }, () => 1);
    const query = parseListQuery('albums', { as_of: '2026-11-22T12:00:00Z', ...equal });
    const page = buildSelect(query, { projection: 'json', phase: 'known', after: null, limit: 10 });
    for (const { sql, values } of [page, buildCount(query)]) {
      const plan = database.prepare<unknown[], { detail: string }>(`EXPLAIN QUERY PLAN ${sql}`);
      const walked = plan.all(...values).filter(({ detail }) => /^(SCAN|SEARCH) t /u.test(detail));
      expect(walked.map(({ detail }) => detail)).toContain(
        'SEARCH t USING INDEX sqlite_autoindex_albums_1 (id=?)',
      );
      expect(walked.filter(({ detail }) => !/\((id|rowid)=\?\)$/u.test(detail))).toEqual([]);
    }
  },
);
