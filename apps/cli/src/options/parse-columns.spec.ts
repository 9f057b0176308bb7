import { describe, expect, it } from '@jest/globals';
import { InvalidArgumentError } from 'commander';
import { parseColumns } from './parse-columns.js';
import { parseDelimiter } from './parse-delimiter.js';

describe('parseColumns', () => {
  const parse = parseColumns(['date', 'product']);

  it.each([
    ['date=Tag', { date: 'Tag' }],
    ['date=Tag,product=Artikel Nr. 5', { date: 'Tag', product: 'Artikel Nr. 5' }],
    [' date = Tag , product = a=b ', { date: 'Tag', product: 'a=b' }],
    ['date=Tag, "product=Artikel, ""lang"""', { date: 'Tag', product: 'Artikel, "lang"' }],
  ])('reads %j', (text, columns) => {
    expect(parse(text)).toEqual(columns);
  });

  it('adds to what was given before', () => {
    expect(parse('product=Artikel', parse('date=Tag'))).toEqual({ date: 'Tag', product: 'Artikel' });
  });

  it.each(['', 'Tag', 'date=', '=Tag', 'tag=Tag', 'date=Tag,', 'date=Tag,"product=x', 'constructor=x'])(
    'refuses %j',
    (text) => {
      expect(() => parse(text)).toThrow(InvalidArgumentError);
    },
  );
});

describe('parseDelimiter', () => {
  it.each([
    [';', ';'],
    ['tab', '\t'],
    ['\\t', '\t'],
    ['\t', '\t'],
  ])('reads %j', (text, delimiter) => {
    expect(parseDelimiter(text)).toBe(delimiter);
  });

  it.each(['', ';;', '"', '\n', 'semicolon'])('refuses %j', (text) => {
    expect(() => parseDelimiter(text)).toThrow(InvalidArgumentError);
  });
});
