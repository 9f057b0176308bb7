import { expect, it } from '@jest/globals';
import { parseQuery } from './parse-query.js';

it.each([
  ['tag:new', [], { tag: 'new' }, null],
  ['tag:new year:2026', [], { tag: 'new', year: '2026' }, { from: 2026, to: 2026 }],
  ['year:1990-1999 love', ['love'], { year: '1990-1999' }, { from: 1990, to: 1999 }],
  ['artist:"The National" Boxer', ['boxer'], { artist: 'the national' }, null],
  ['Ночь  улица', ['ночь', 'улица'], {}, null],
  ['vintage:new', ['vintage', 'new'], {}, null],
  ['year:soon', [], { year: 'soon' }, null],
])('parseQuery(%j)', (query, words, filters, years) => {
  const parsed = parseQuery(query);
  expect(parsed.words).toEqual(words);
  expect(Object.fromEntries(parsed.filters)).toEqual(filters);
  expect(parsed.years).toEqual(years);
});
