import { describe, expect, it } from '@jest/globals';
import { toSafeCause } from './to-safe-cause.js';

const redact = (text: string) => text.replaceAll('TOKEN', '[token]');
const chain = (...messages: string[]): Error | undefined => {
  const [message, ...rest] = messages;
  if (message === undefined) return undefined;
  const cause = chain(...rest);
  return new Error(message, cause && { cause });
};

describe('toSafeCause', () => {
  it('keeps name, message and code, and nothing else', () => {
    const error = Object.assign(new TypeError('with TOKEN'), { code: 'EPIPE', request: 'Bearer TOKEN' });
    const copy = toSafeCause(error, redact);
    expect(copy).toMatchObject({ name: 'TypeError', message: 'with [token]', code: 'EPIPE' });
    expect(Object.getOwnPropertyNames(copy).sort()).toEqual(['code', 'message', 'name', 'stack']);
  });

  it.each([7, undefined, { errno: 1 }])('leaves out a code of %p, which is no word', (code) => {
    expect('code' in toSafeCause(Object.assign(new Error('x'), { code }), redact)).toBe(false);
  });

  it('follows causes two deep', () => {
    const copy = toSafeCause(chain('a', 'b TOKEN', 'c', 'd'), redact);
    expect(copy).toEqual(chain('a', 'b [token]', 'c'));
    expect((copy.cause as Error).cause).toEqual(new Error('c'));
    expect('cause' in ((copy.cause as Error).cause as Error)).toBe(false);
  });

  it('leaves out a cause that is no error', () => {
    expect('cause' in toSafeCause(new Error('x', { cause: 'TOKEN' }), redact)).toBe(false);
  });

  it.each(['TOKEN', null, { message: 'TOKEN' }])('tells nothing of %p', (thrown) => {
    const copy = toSafeCause(thrown, redact);
    expect(copy).toBeInstanceOf(Error);
    expect(copy.message).toBe('fetch threw something that is not an error');
  });
});
