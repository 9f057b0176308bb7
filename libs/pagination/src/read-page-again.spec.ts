import { describe, expect, it } from '@jest/globals';
import { type Item, more, items, cursorAt, read } from '../test/read-page.js';
import { startCursor } from './page-cursor.js';

describe('readPage', () => {
  describe('a page that was there before', () => {
    const before = cursorAt(3, { total: 90, lastIds: ['z', 'a', 'b'], lastPageIds: 2 });

    it('is a loop when it is the last one again', () => {
      const step = read({ items: [{ id: 'a' }, null, { id: 'b' }], next: more, total: 90 }, before);
      expect(step.findings).toEqual([{ kind: 'loop', offset: 3 }]);
      expect(step).toMatchObject({ repeated: 2, items: items('a', 'b'), cursor: { done: true } });
    });

    it('is no loop when the listing grew by as much, for then it moved', () => {
      const step = read({ items: [{ id: 'a' }, null, { id: 'b' }], next: more, total: 92 }, before);
      expect(step.findings).toEqual([{ kind: 'total-changed', from: 90, to: 92 }]);
      expect(step).toMatchObject({ repeated: 2, cursor: { done: false } });
    });

    it.each([89, 90, 91])('is a loop when the total comes to %d, for it did not grow by as much', (total) => {
      const step = read({ items: items('a', 'b'), next: more, total }, before);
      expect(step.findings).toContainEqual({ kind: 'loop', offset: 3 });
      expect(step.cursor.done).toBe(true);
    });

    it.each([
      ['before', { ...before, total: null }, 500],
      ['now or before', { ...before, total: null }, undefined],
    ])('is a loop also where no total was told %s', (_, cursor, total) => {
      const page = { items: items('a', 'b'), next: more, ...(total === undefined ? {} : { total }) };
      expect(read(page, cursor).findings).toEqual([{ kind: 'loop', offset: 3 }]);
    });

    it('is no loop where it holds no ids at all', () => {
      const nulls = { items: [null, null], next: more, total: 90 };
      expect(read(nulls, { ...before, lastPageIds: 0 }).cursor.done).toBe(false);
    });

    it('is no loop where the cursor does not hold the ids', () => {
      const page = { items: items('a', 'b'), next: more, total: 90 };
      expect(read(page, cursorAt(3, { total: 90, lastPageIds: 2 })).cursor.done).toBe(false);
      expect(read(page, cursorAt(3, { total: 90, lastIds: ['a', 'b'] })).cursor.done).toBe(false);
    });

    it.each([
      ['in part', ['a', 'c', 'd'], 1],
      ['in part, at the end of the last', ['b', 'c', 'd'], 1],
      ['with more', ['a', 'b', 'c'], 2],
      ['with an older one', ['z', 'a', 'b'], 3],
      ['in another order', ['b', 'a', 'x'], 2],
    ])('is only counted when it is there %s', (_, ids, repeated) => {
      const step = read({ items: items(...ids), next: more, total: 90 }, before);
      expect(step).toMatchObject({ repeated, items: items(...ids), findings: [], cursor: { done: false } });
    });

    it('ends the walk past the total, where nothing new comes', () => {
      const past = cursorAt(6, { total: 4, lastIds: ['a', 'b', 'c', 'd'], lastPageIds: 1 });
      const page = { items: items('a', 'b', 'c'), next: more, total: 4 };
      expect(read(page, past)).toMatchObject({
        cursor: { done: true },
        findings: [{ kind: 'loop', offset: 6 }],
      });
      expect(read(page, past, { endsOnNullNext: false }).cursor.done).toBe(false);
      expect(read({ ...page, items: [null, null, null] }, past).cursor.done).toBe(false);
      expect(read({ ...page, items: [...items('a'), null] }, past).cursor.done).toBe(true);
      expect(read({ ...page, total: 6 }, { ...past, total: 6 }).cursor.done).toBe(true);
      expect(read({ ...page, total: 7 }, { ...past, total: 7 }).cursor.done).toBe(false);
      expect(read({ items: page.items, next: more }, { ...past, total: null }).cursor.done).toBe(false);
      expect(read({ ...page, items: items('a', 'b', 'e') }, past).cursor.done).toBe(false);
      expect(read({ ...page, items: ['no id', ...items('a')] }, past).cursor.done).toBe(false);
    });

    it('cannot be told where the items have no ids', () => {
      const page = { items: ['one', 'two', 'three'], next: more };
      const first = read(page);
      expect(read(page, first.cursor)).toMatchObject({ repeated: 0, findings: [], cursor: { done: false } });
    });

    it('is told by getId', () => {
      const page = { items: ['one', 'two', 'three'], next: more };
      const getId = (item: Item) => (typeof item === 'string' ? item : item.id);
      const first = read(page, startCursor, { getId });
      expect(read(page, first.cursor, { getId }).findings).toEqual([{ kind: 'loop', offset: 3 }]);
    });
  });

  it('remembers 200 ids, or a whole page where that is more', () => {
    const ids = Array.from({ length: 250 }, (_, index) => `item-${index}`);
    const before = cursorAt(3, { lastIds: ids.slice(0, 199) });
    const small = read({ items: items('x', 'y'), next: more }, before).cursor;
    expect(small.lastIds).toEqual([...ids.slice(1, 199), 'x', 'y']);
    expect(read({ items: items(...ids), next: more }, before).cursor.lastIds).toEqual(ids);
  });
});
