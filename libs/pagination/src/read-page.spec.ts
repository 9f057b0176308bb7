import { describe, expect, it } from '@jest/globals';
import type { Page } from '@new-releases/spotify-types';
import { type Item, more, items, cursorAt, read } from '../test/read-page.js';
import { startCursor } from './page-cursor.js';

describe('readPage', () => {
  it('takes nulls out and keeps the place of what remains', () => {
    const step = read({ items: [null, { id: 'a' }, null], next: more, total: 9 }, cursorAt(3));
    expect(step).toMatchObject({ items: [{ id: 'a' }], positions: [4], nulls: 2, offset: 3, total: 9 });
    expect(step.cursor).toEqual({
      offset: 6,
      done: false,
      total: 9,
      pages: 2,
      seen: 6,
      lastIds: ['a'],
      lastPageIds: 1,
    });
    expect(step.findings).toEqual([]);
  });

  it('goes on after a page of nothing but nulls', () => {
    expect(read({ items: [null, null, null], next: more }).cursor).toMatchObject({ done: false, offset: 3 });
  });

  it.each([
    ['null', null],
    ['absent', undefined],
    ['empty', ''],
  ])('ends at a next that is %s', (_, next) => {
    const page: Page<Item> = { items: items('a', 'b', 'c'), total: 3 };
    if (next !== undefined) page.next = next;
    expect(read(page)).toMatchObject({ cursor: { done: true }, findings: [] });
    expect(read(page, startCursor, { endsOnNullNext: false }).cursor.done).toBe(false);
  });

  it.each([true, false])('ends at an empty page though next is set (endsOnNullNext %p)', (endsOnNullNext) => {
    const step = read({ items: [], next: more, total: 5 }, cursorAt(3, { seen: 3, total: 5 }), {
      endsOnNullNext,
    });
    expect(step.cursor.done).toBe(true);
    expect(step.findings).toEqual([{ kind: 'total-mismatch', total: 5, seen: 3 }]);
  });

  it('counts nulls and not gaps into what it compares with the total', () => {
    const last: Page<Item> = { items: [null, { id: 'f' }], next: null, total: 6 };
    expect(read(last, cursorAt(3, { seen: 3, total: 6 })).findings).toEqual([
      { kind: 'total-mismatch', total: 6, seen: 5 },
    ]);
    expect(read(last, cursorAt(3, { seen: 4, total: 6 })).findings).toEqual([]);
  });

  it('takes the offset of a cursor that does not count for what was seen', () => {
    expect(read({ items: items('d'), next: null, total: 4 }, cursorAt(3)).findings).toEqual([]);
  });

  it.each([
    ['a smaller page size of the server', { limit: 2 }, 2, 2],
    ['what was asked, without a limit', {}, 2, 3],
    ['what was asked, where the limit is larger', { limit: 50 }, 3, 3],
    ['what was asked, where the limit is no size', { limit: 0 }, 3, 3],
    ['what was asked, where the limit is broken', { limit: 1.5 }, 3, 3],
    ['the elements, where the limit understates them', { limit: 1 }, 3, 3],
  ])('advances by %s', (_, fields, count, advance) => {
    const page = { items: items('a', 'b', 'c').slice(0, count), next: more, ...fields };
    expect(read(page).cursor.offset).toBe(advance);
  });

  describe('a next that names an offset', () => {
    const at = (offset: string | number) => `https://api.spotify.com/v1/x?offset=${offset}`;
    it.each([
      ['of one, for a short page', 1, at(1), 1],
      ['behind the elements, for a short page', 1, at(2), 2],
      ['among the elements', 2, at(1), 3],
      ['of the page itself', 1, at(0), 3],
      ['as far as what was asked', 1, at(3), 3],
      ['farther than what was asked', 1, at(4), 3],
      ['for a whole page', 3, at(2), 3],
      ['that is no number', 1, at('1x'), 3],
      ['that is not whole', 1, at('1.0'), 3],
      ['with a sign', 1, at('+1'), 3],
      ['in a relative address', 1, '/v1/x?offset=1', 3],
      ['that is empty', 1, at(''), 3],
    ])('%s', (_, count, next, advance) => {
      expect(read({ items: items('a', 'b', 'c').slice(0, count), next }).cursor.offset).toBe(advance);
    });

    it('counts from where the page was', () => {
      const page = { items: items('d'), next: at(4), total: 9 };
      expect(read(page, cursorAt(3)).cursor.offset).toBe(4);
    });

    it('counts for more than a limit', () => {
      expect(read({ items: items('a'), next: at(1), limit: 2 }).cursor.offset).toBe(1);
    });

    it('is believed only at home', () => {
      const page = { items: items('a'), next: at(1) };
      const offsetWith = (origin: string) => read(page, startCursor, { origin }).cursor.offset;
      expect(offsetWith('https://api.spotify.com/v1')).toBe(1);
      expect(offsetWith('https://api.example')).toBe(3);
    });
  });

  it('advances by all that came where the limit is smaller, but by no more than was asked', () => {
    const page = { items: items('a', 'b', 'c', 'd'), next: more, limit: 2 };
    expect(read(page).cursor.offset).toBe(3);
    expect(read({ ...page, items: items('a', 'b'), limit: 1 }).cursor.offset).toBe(2);
    expect(read({ ...page, items: items('a'), limit: 1 }).cursor.offset).toBe(1);
  });

  it('expects of a page no more than the total leaves', () => {
    const search = { endsOnNullNext: false };
    const page = { items: items('d'), total: 5, next: null };
    expect(read(page, cursorAt(3), search).findings).toEqual([{ kind: 'short-page', expected: 2, got: 1 }]);
    expect(read({ ...page, total: 2 }, cursorAt(3), search).findings).toEqual([]);
    expect(read({ ...page, items: items('d', 'e', 'f'), total: 9 }, cursorAt(3), search).findings).toEqual(
      [],
    );
  });

  it('reports a page that is shorter than the listing makes it', () => {
    const short = { items: items('a'), next: more, total: 9 };
    expect(read(short).findings).toEqual([{ kind: 'short-page', expected: 3, got: 1 }]);
    expect(read({ items: items('a'), next: more }).findings).toEqual([
      { kind: 'short-page', expected: 3, got: 1 },
    ]);
    const lastOfSearch = { items: items('d'), total: 4, next: null };
    expect(read(lastOfSearch, cursorAt(3), { endsOnNullNext: false }).findings).toEqual([]);
  });

  it('reports a total that changes, and keeps the last that was said', () => {
    const grown = read({ items: items('a'), next: null, total: 4 }, cursorAt(3, { total: 3 }));
    expect(grown.findings).toContainEqual({ kind: 'total-changed', from: 3, to: 4 });
    const silent = read({ items: items('a'), next: null }, cursorAt(3, { total: 4 }));
    expect(silent).toMatchObject({ total: 4, cursor: { total: 4 }, findings: [] });
  });

  it.each([-1, 2.5, Number.NaN])('does not believe a total of %p', (total) => {
    expect(read({ items: items('a'), next: more, total }, cursorAt(3, { total: 8 })).total).toBe(8);
  });

  describe('a next', () => {
    const origin = 'https://api.spotify.com/v1';
    it.each([
      'https://evil.example/v1/x?offset=3',
      'http://api.spotify.com/v1/x',
      'https://api.spotify.com:444/v1/x',
      'https://api.spotify.com.evil.example/',
      '//evil.example/v1/x',
      'https://',
    ])('of %s is reported, and its page kept', (next) => {
      const step = read({ items: items('a', 'b', 'c'), next, total: 9 }, startCursor, { origin });
      expect(step.findings).toEqual([{ kind: 'foreign-next', next }]);
      expect(step).toMatchObject({ items: items('a', 'b', 'c'), cursor: { offset: 3, done: false } });
    });

    it.each(['https://api.spotify.com/v1/x?offset=3', 'https://api.spotify.com:443/other', '/v1/x?offset=3'])(
      'of %s is at home',
      (next) => {
        expect(read({ items: items('a', 'b', 'c'), next }, startCursor, { origin }).findings).toEqual([]);
      },
    );

    it('is not looked at without an origin', () => {
      expect(read({ items: items('a', 'b', 'c'), next: 'https://evil.example' }).findings).toEqual([]);
    });
  });

  describe('bounds', () => {
    const full = (...ids: string[]): Page<Item> => ({ items: items(...ids), next: more, total: 99 });

    it('ends at the cap and says so', () => {
      const step = read(full('d', 'e', 'f'), cursorAt(3), { maxOffset: 6 });
      expect(step).toMatchObject({ cursor: { done: true }, findings: [{ kind: 'cap-reached', cap: 6 }] });
    });

    it('does not blame the cap where the listing ended there', () => {
      const page = { items: items('d', 'e', 'f'), next: null, total: 6 };
      expect(read(page, cursorAt(3), { maxOffset: 6 })).toMatchObject({
        cursor: { done: true },
        findings: [],
      });
      const inSearch = { maxOffset: 6, endsOnNullNext: false };
      expect(read(page, cursorAt(3), inSearch).findings).toEqual([{ kind: 'cap-reached', cap: 6 }]);
    });

    it('does not blame the cap where no more was wanted', () => {
      const step = read(full('d', 'e', 'f'), cursorAt(3), { maxItems: 6, maxOffset: 6 });
      expect(step).toMatchObject({ cursor: { done: true }, findings: [] });
    });

    it('ends at maxItems without a finding, and drops what was not asked for', () => {
      const step = read(full('d', 'e', 'f'), cursorAt(3), { maxItems: 5, maxOffset: 6 }, 2);
      expect(step).toMatchObject({ items: items('d', 'e'), positions: [3, 4], findings: [] });
      expect(step.cursor).toMatchObject({ done: true, seen: 5 });
    });
  });

  it('rejects a page without an array of items', () => {
    expect(() => read({ items: {} } as unknown as Page<Item>, cursorAt(3))).toThrow(
      new TypeError('@new-releases/pagination: the page at offset 3 has no array of items'),
    );
  });
});
