import { describe, expect, it } from '@jest/globals';
import { omitMarkets } from './omit-markets.js';

const omit = (text: string): string => omitMarkets(Buffer.from(text)).toString();

describe('omitMarkets', () => {
  it.each<[string, string, string]>([
    ['first', '{"available_markets":["AD","ZW"],"id":"1"}', '{"id":"1"}'],
    ['between others', '{"a":1,"available_markets":["AD","ZW"],"id":"1"}', '{"a":1,"id":"1"}'],
    ['last', '{"id":"1","available_markets":["AD"]}', '{"id":"1"}'],
    ['alone', '{"available_markets":["AD"]}', '{}'],
    ['empty', '{"available_markets":[],"id":"1"}', '{"id":"1"}'],
    ['twice, first', '{"available_markets":["AD"],"available_markets":["AE"],"id":"1"}', '{"id":"1"}'],
    ['twice, last', '{"id":"1","available_markets":["AD"],"available_markets":["AE"]}', '{"id":"1"}'],
    ['twice, alone', '{"available_markets":["AD"],"available_markets":["AE"]}', '{}'],
    [
      'of an album and of its tracks',
      '{"name":"Ágætis","available_markets":["IS"],"tracks":[{"available_markets":["IS","DE"]},{"id":"♪","available_markets":["IS"]}]}',
      '{"name":"Ágætis","tracks":[{},{"id":"♪"}]}',
    ],
  ])('takes a list out that comes %s', (_place, text, expected) => {
    expect(omit(text)).toBe(expected);
  });

  it.each([
    '{"id":"1"}',
    '',
    '{"available_markets":null}',
    '{"available_markets":"DE"}',
    '{"available_markets": ["DE"]}',
    '{"available_markets":[ "DE" ]}',
    '{"available_markets":["de"]}',
    '{"available_markets":["DE",7]}',
    '{"available_markets":["DE","]","x":["FR"]}',
    '{"available_markets":["DE","FR"',
    '{"available_markets":["DE',
    String.raw`{"name":"\"available_markets\":[\"DE\"]"}`,
    String.raw`{"a\"available_markets":["DE"]}`,
    '{"name":"available_markets"}',
  ])('leaves %s as it is', (text) => {
    expect(omit(text)).toBe(text);
  });

  it('changes nothing of what it was given', () => {
    const body = Buffer.from('{"available_markets":["AD"],"id":"1"}');
    omitMarkets(body);
    expect(body.toString()).toBe('{"available_markets":["AD"],"id":"1"}');
  });
});
