import { describe, expect, it } from '@jest/globals';
import { checkId, checkIds } from './check-id.js';
import { BadRequestError } from './errors/bad-request-error.js';

const many = (count: number) => Array.from({ length: count }, () => 'a1Z');
const check = (id: string) => () => {
  checkId('get-track', id);
};

describe('checkId', () => {
  it.each(['a', '0', '0123456789abcdefABCDEF'])('takes %j', (id) => {
    expect(check(id)).not.toThrow();
  });

  it.each(['', ' a', 'a ', 'a\n', 'a/b', '../me', 'ä', 'a_b'])('refuses %j', (id) => {
    expect(check(id)).toThrow(BadRequestError);
    expect(check(id)).toThrow(`get-track: ${JSON.stringify(id)} is not a Spotify id`);
  });

  it('repeats no more of it than 40 characters', () => {
    expect(check(`-${'x'.repeat(99)}`)).toThrow(`get-track: "-${'x'.repeat(39)}" is not a Spotify id`);
  });
});

describe('checkIds', () => {
  it('takes as many as may go into one request', () => {
    expect(() => {
      checkIds('get-multiple-albums', many(20), 20);
    }).not.toThrow();
  });

  it('refuses one more, and each id that is none', () => {
    expect(() => {
      checkIds('get-multiple-albums', many(21), 20);
    }).toThrow('get-multiple-albums: 21 ids, but at most 20 go into one request');
    expect(() => {
      checkIds('get-multiple-albums', ['a', 'b,c'], 20);
    }).toThrow('"b,c" is not a Spotify id');
  });
});
