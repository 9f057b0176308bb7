import Database from 'better-sqlite3';
import { expect, it } from '@jest/globals';
import { withinTime } from './within-time.js';

it('is true of each row, and asks at some of a hundred, whatever the distance between the rows', () => {
  const database = new Database(':memory:');
  let calls = 0;
  database.function('within_time', { deterministic: false }, () => {
    calls += 1;
    return 1;
  });
  database.exec('CREATE TABLE numbers (n INTEGER PRIMARY KEY)');
  const insert =
    database.prepare(`WITH RECURSIVE s (k) AS (SELECT 0 UNION ALL SELECT k + 1 FROM s WHERE k < 1999)
    INSERT INTO numbers SELECT @first + k * @distance FROM s`);
  const count = database
    .prepare<[], number>(`SELECT count(*) FROM numbers t WHERE ${withinTime('t')}`)
    .pluck();
  for (const distance of [1, 2, 7, 50, 64, 100, 128, 256, 1000, 1024, 4096])
    for (const first of [1, 7, 8, 1_000_000]) {
      database.exec('DELETE FROM numbers');
      insert.run({ first, distance });
      calls = 0;
      expect(count.get()).toBe(2000);
      expect([distance, first, calls > 0 && calls < 200]).toEqual([distance, first, true]);
    }
  database.close();
});
