import { describe, expect, it } from '@jest/globals';
import { createRowWalk } from './create-row-walk.js';

function source(count: number) {
  const seen = { begun: false, pulled: 0, ended: false };
  function* rows() {
    seen.begun = true;
    try {
      while (seen.pulled < count) yield ++seen.pulled;
    } finally {
      seen.ended = true;
    }
  }
  return { seen, rows: rows() };
}

describe('createRowWalk', () => {
  it('reads the first row at once, and the others when they are pulled', () => {
    const { seen, rows } = source(3);
    const walk = createRowWalk(rows);
    expect(seen).toEqual({ begun: true, pulled: 1, ended: false });
    expect([...walk]).toEqual([1, 2, 3]);
    expect(walk.count).toBe(3);
    expect(seen.ended).toBe(true);
  });

  it('takes no rows at all', () => {
    const walk = createRowWalk(source(0).rows);
    expect([...walk]).toEqual([]);
    expect(walk.count).toBe(0);
  });

  it('ends the rows where the walk is left, or was never begun', () => {
    const left = source(3);
    for (const row of createRowWalk(left.rows)) if (row === 2) break;
    expect(left.seen).toEqual({ begun: true, pulled: 2, ended: true });
    const closed = source(3);
    createRowWalk(closed.rows).close();
    expect(closed.seen.ended).toBe(true);
  });
});
