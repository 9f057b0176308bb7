import { describe, expect, it } from '@jest/globals';
import { isPageCursor } from './is-page-cursor.js';
import { iteratePages } from './iterate-pages.js';
import { resolveOptions, type IteratePagesOptions } from './iterate-pages-options.js';
import { startCursor } from './page-cursor.js';

const fetchPage = async () => ({ items: [] });

describe('the options of iteratePages', () => {
  const wholeFrom = (least: number) => `must be a whole number of at least ${least}`;
  const make = (changes: Record<string, unknown>) => iteratePages({ fetchPage, limit: 10, ...changes });

  it.each<[keyof IteratePagesOptions<unknown>, unknown, string]>([
    ['fetchPage', 'https://api.spotify.com', 'must be a function'],
    ['limit', 0, wholeFrom(1)],
    ['limit', 2.5, wholeFrom(1)],
    ['limit', undefined, wholeFrom(1)],
    ['limit', '10', wholeFrom(1)],
    ['cursor', { offset: -1, done: false, total: null, pages: 0 }, 'is not a page cursor'],
    ['cursor', '{"offset":0}', 'is not a page cursor'],
    ['maxItems', -1, wholeFrom(0)],
    ['maxItems', Number.NaN, wholeFrom(0)],
    ['maxOffset', 0.5, wholeFrom(0)],
    ['maxOffset', -Infinity, wholeFrom(0)],
    ['readAhead', -1, wholeFrom(0)],
    ['readAhead', Infinity, wholeFrom(0)],
    ['origin', 'api.spotify.com', 'must be an absolute URL'],
    ['origin', '', 'must be an absolute URL'],
  ])('are checked at once: %s as %j', (name, wrong, complaint) => {
    expect(() => make({ [name]: wrong })).toThrow(
      new TypeError(`@new-releases/pagination: option ${name} ${complaint}`),
    );
  });

  it.each([
    { limit: 1 },
    { maxItems: 0, maxOffset: 0, readAhead: 0 },
    { maxItems: Infinity, maxOffset: Infinity },
    { cursor: undefined, origin: undefined, getId: undefined, signal: undefined },
  ])('may be %j', (changes) => {
    expect(() => make(changes)).not.toThrow();
  });

  it('have defaults', () => {
    expect(resolveOptions({ fetchPage, limit: 10 })).toEqual({
      fetchPage,
      limit: 10,
      cursor: startCursor,
      maxItems: Infinity,
      maxOffset: Infinity,
      endsOnNullNext: true,
      readAhead: 4,
      origin: null,
      getId: expect.any(Function) as unknown,
      signal: null,
    });
  });

  it('are taken as they are, and of the origin only what is one', () => {
    const { signal } = new AbortController();
    const given = {
      fetchPage,
      limit: 3,
      cursor: { offset: 7, done: true, total: 0, pages: 1 },
      maxItems: 5,
      maxOffset: 6,
      endsOnNullNext: false,
      readAhead: 0,
      getId: () => 'a',
      signal,
    };
    expect(resolveOptions({ ...given, origin: 'https://x.example/v1?y' })).toEqual({
      ...given,
      origin: 'https://x.example',
    });
  });

  it.each([
    [{ id: 'a' }, 'a'],
    [{ id: '' }, ''],
    [{ id: 7 }, undefined],
    [{ uri: 'a' }, undefined],
    [{}, undefined],
    ['a', undefined],
    [7, undefined],
    [null, undefined],
    [undefined, undefined],
  ])('find in %j the id %j', (item, id) => {
    expect(resolveOptions<unknown>({ fetchPage, limit: 1 }).getId(item)).toBe(id);
  });
});

it('a walk begins at the first position, and nobody can change that', () => {
  expect(startCursor).toEqual({ offset: 0, done: false, total: null, pages: 0 });
  expect(Object.isFrozen(startCursor)).toBe(true);
});

describe('isPageCursor', () => {
  const whole = { offset: 50, done: false, total: 120, pages: 1 };

  it.each([
    startCursor,
    whole,
    { offset: 0, done: true, total: 0, pages: 0, seen: 0, lastIds: [], lastPageIds: 0 },
    { ...whole, total: null, seen: 49, lastIds: ['a'], lastPageIds: 1 },
    { ...whole, unknownToThisVersion: 1 },
  ])('accepts %j', (value) => {
    expect(isPageCursor(value)).toBe(true);
  });

  it.each([
    null,
    undefined,
    'x',
    [],
    {},
    { ...whole, offset: '50' },
    { ...whole, offset: 0.5 },
    { ...whole, offset: -1 },
    { ...whole, offset: undefined },
    { ...whole, done: undefined },
    { ...whole, total: undefined },
    { ...whole, total: '120' },
    { ...whole, pages: -1 },
    { ...whole, done: 0 },
    { ...whole, total: -1 },
    { ...whole, pages: null },
    { ...whole, seen: -1 },
    { ...whole, lastIds: [1] },
    { ...whole, lastIds: ['a', 1] },
    { ...whole, lastIds: { length: 0 } },
    { ...whole, lastIds: null },
    { ...whole, seen: null },
    () => whole,
    { ...whole, lastIds: 'abc' },
    { ...whole, lastPageIds: 1.5 },
  ])('rejects %j', (value) => {
    expect(isPageCursor(value)).toBe(false);
  });
});
