import { expect, it } from '@jest/globals';
import { parseSearchPart } from './parse-search-part.js';

it.each([
  ['2026', { label: ' year:2026', suffix: ' year:2026', market: null }],
  ['1990-1999', { label: ' year:1990-1999', suffix: ' year:1990-1999', market: null }],
  ['SE', { label: ' @SE', suffix: '', market: 'SE' }],
  ['se', { label: ' se', suffix: ' se', market: null }],
  ['love', { label: ' love', suffix: ' love', market: null }],
  ['label:"Big Label"', { label: ' label:"Big Label"', suffix: ' label:"Big Label"', market: null }],
  ['20260', { label: ' 20260', suffix: ' 20260', market: null }],
])('reads %s as a part of a search', (text, part) => {
  expect(parseSearchPart(text)).toEqual(part);
});
