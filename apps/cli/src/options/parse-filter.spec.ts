import { describe, expect, it } from '@jest/globals';
import { InvalidArgumentError } from 'commander';
import { parseFilter } from './parse-filter.js';

describe('parseFilter', () => {
  it.each([
    ['label=Warner', ['label', 'Warner']],
    ['released_on.gte=2026-11-01', ['released_on.gte', '2026-11-01']],
    ['label=a=b ', ['label', 'a=b ']],
    ['label=', ['label', '']],
    ['label=a\nb', ['label', 'a\nb']],
  ])('reads %j', (text, filter) => {
    expect(parseFilter(text)).toEqual([filter]);
  });

  it('adds to those before it', () => {
    expect(parseFilter('label=Sony', [['label', 'Warner']])).toEqual([
      ['label', 'Warner'],
      ['label', 'Sony'],
    ]);
  });

  it.each(['', 'label', '=Warner', ' = '])('refuses %j', (text) => {
    expect(() => parseFilter(text)).toThrow(InvalidArgumentError);
  });
});
