import { describe, expect, it } from '@jest/globals';
import { toMatchExpression } from './to-match-expression.js';

describe('toMatchExpression', () => {
  it.each([
    ['halo', '"halo"*'],
    ['  beyon   hal ', '"beyon"* "hal"*'],
    ['AC/DC', '"AC"* "DC"*'],
    ['NEAR("a" b, 5) AND NOT c*', '"NEAR"* "a"* "b"* "5"* "AND"* "NOT"* "c"*'],
    ['Beyonce\u0301', '"Beyonce\u0301"*'],
    ['ที่นี่', '"ที่นี่"*'],
    ['日本語 の歌', '"日本語"* "の歌"*'],
    ['x❤️love', '"x"* "love"*'],
    ['1️⃣', '"1"*'],
    ['\uE000', '"\uE000"*'],
  ])('makes %j the words %s', (text, expected) => {
    expect(toMatchExpression(text)).toBe(expected);
  });

  it.each(['', ' ', '"', '*', '()', '❤️', '🤖', '-', '\0', '\uD800'])('finds no word in %j', (text) => {
    expect(toMatchExpression(text)).toBeNull();
  });
});
