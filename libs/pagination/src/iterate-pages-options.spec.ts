import { describe, expect, it } from '@jest/globals';
import { isPageCursor } from './is-page-cursor.js';
import { iteratePages } from './iterate-pages.js';
import type { IteratePagesOptions } from './iterate-pages-options.js';
import { startCursor } from './page-cursor.js';

const fetchPage = async () => ({ items: [] });

describe('the options of iteratePages', () => {
  it.each<[string, Partial<Record<keyof IteratePagesOptions<unknown>, unknown>>]>([
    ['fetchPage', { fetchPage: 'https://api.spotify.com' }],
    ['limit', { limit: 0 }],
    ['limit', { limit: 2.5 }],
    ['limit', { limit: undefined }],
    ['cursor', { cursor: { offset: -1, done: false, total: null, pages: 0 } }],
    ['cursor', { cursor: '{"offset":0}' }],
    ['maxItems', { maxItems: -1 }],
    ['maxItems', { maxItems: Number.NaN }],
    ['maxOffset', { maxOffset: 0.5 }],
    ['readAhead', { readAhead: -1 }],
    ['readAhead', { readAhead: Infinity }],
    ['origin', { origin: 'api.spotify.com' }],
  ])('are checked at once: %s as %j', (name, wrong) => {
    const options = { fetchPage, limit: 10, ...wrong } as unknown as IteratePagesOptions<unknown>;
    expect(() => iteratePages(options)).toThrow(TypeError);
    expect(() => iteratePages(options)).toThrow(`@new-releases/pagination: option ${name} `);
  });
});

describe('isPageCursor', () => {
  const whole = { offset: 50, done: false, total: 120, pages: 1 };

  it.each([
    startCursor,
    whole,
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
    { ...whole, done: 0 },
    { ...whole, total: -1 },
    { ...whole, pages: null },
    { ...whole, seen: -1 },
    { ...whole, lastIds: [1] },
    { ...whole, lastIds: 'abc' },
    { ...whole, lastPageIds: 1.5 },
  ])('rejects %j', (value) => {
    expect(isPageCursor(value)).toBe(false);
  });
});
