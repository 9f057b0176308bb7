import { expect, it } from '@jest/globals';
import { createBoundedCache } from './bounded-cache.js';

it('forgets what was used longest ago, by size', () => {
  const cache = createBoundedCache<number>(10);
  cache.set('a', 1, 4);
  cache.set('b', 2, 4);
  expect(cache.get('a')).toBe(1);
  cache.set('c', 3, 4);
  expect([cache.get('a'), cache.get('b'), cache.get('c')]).toEqual([1, undefined, 3]);
  cache.set('a', 9, 6);
  expect([cache.get('a'), cache.get('c')]).toEqual([9, 3]);
  cache.clear();
  cache.set('d', 4, 10);
  expect([cache.get('a'), cache.get('d')]).toEqual([undefined, 4]);
});

it('does not keep what is larger than all of it', () => {
  const cache = createBoundedCache<number>(10);
  cache.set('a', 1, 11);
  expect(cache.get('a')).toBeUndefined();
});
