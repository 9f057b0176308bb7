import { expect, it } from '@jest/globals';
import { changeParams } from './change-params.js';
import { buildHref, parseRoute } from './route.js';

it.each([
  ['', 'overview', null],
  ['#/', 'overview', null],
  ['#/releases?from=2026-01-01&to=2026-02-01', 'releases', null],
  ['#/artists/abc', 'artists', 'abc'],
  ['#/labels/AC%2FDC%20%26%20Co', 'labels', 'AC/DC & Co'],
  ['#/labels/%', 'labels', '%'],
  ['#/nothing', null, null],
  ['#/sales/x', null, 'x'],
  ['#/artists/a/b', null, 'a'],
])('reads %s', (hash, page, id) => {
  expect(parseRoute(hash)).toMatchObject({ page, id });
});

it('writes what it reads', () => {
  const params = changeParams(new URLSearchParams(), {
    key: ['Été & Co', 'a=b?c#d'],
    from: '2026-01-01',
    to: null,
    q: '',
  });
  const href = buildHref('labels', 'AC/DC? #1 100%', params);
  const route = parseRoute(href);
  expect(route).toMatchObject({ page: 'labels', id: 'AC/DC? #1 100%' });
  expect([...route.params]).toEqual([
    ['key', 'Été & Co'],
    ['key', 'a=b?c#d'],
    ['from', '2026-01-01'],
  ]);
});

it('changes some parameters, and leaves others as they are', () => {
  const params = new URLSearchParams('a=1&b=2&b=3&c=4');
  expect(changeParams(params, { b: ['5'], c: null, d: '6' }).toString()).toBe('a=1&b=5&d=6');
  expect(params.toString()).toBe('a=1&b=2&b=3&c=4');
});
