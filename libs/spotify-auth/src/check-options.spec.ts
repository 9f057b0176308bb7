import { describe, expect, it } from '@jest/globals';
import { checkOptions } from './check-options.js';

const fine = { clientId: 'id', clientSecret: 'secret', tokenUrl: 'https://accounts.example/token' };
const check = (options: Record<string, unknown>) => () => {
  checkOptions({ ...fine, ...options });
};

describe('checkOptions', () => {
  it.each([
    {},
    { tokenUrl: 'http://127.1.22.254:8080/token' },
    { tokenUrl: 'http://localhost/token' },
    { tokenUrl: 'http://[::1]:1/token' },
    { renewAheadMs: 0 },
    { timeoutMs: 1, maxAttempts: 1 },
    { renewAheadMs: undefined, timeoutMs: undefined, maxAttempts: undefined },
  ])('takes %j', (options) => {
    expect(check(options)).not.toThrow();
  });

  it.each([
    [{ clientId: '' }, 'clientId must be a non-empty string'],
    [{ clientId: undefined }, 'clientId must be a non-empty string'],
    [{ clientSecret: '' }, 'clientSecret must be a non-empty string'],
    [{ clientSecret: 7 }, 'clientSecret must be a non-empty string'],
    [{ clientId: 'a:b' }, 'clientId must not hold a colon'],
    [{ tokenUrl: 'accounts.example' }, 'tokenUrl is not a URL'],
    [{ tokenUrl: 'http://accounts.example/token' }, 'tokenUrl must be https'],
    [{ tokenUrl: 'ftp://127.0.0.1/token' }, 'tokenUrl must be https'],
    [{ tokenUrl: 'http://notlocalhost/token' }, 'tokenUrl must be https'],
    [{ tokenUrl: 'http://localhost.evil.example/token' }, 'tokenUrl must be https'],
    [{ tokenUrl: 'http://127.0.0.1.evil.example/token' }, 'tokenUrl must be https'],
    [{ tokenUrl: 'http://128.0.0.1/token' }, 'tokenUrl must be https'],
    [{ tokenUrl: 'https://user@accounts.example/token' }, 'tokenUrl must not hold credentials'],
    [{ tokenUrl: 'https://:word@accounts.example/token' }, 'tokenUrl must not hold credentials'],
    [{ renewAheadMs: -1 }, 'renewAheadMs must be a number of at least 0'],
    [{ timeoutMs: 0 }, 'timeoutMs must be a number of at least 1'],
    [{ timeoutMs: Number.NaN }, 'timeoutMs must be a number of at least 1'],
    [{ timeoutMs: '5' }, 'timeoutMs must be a number of at least 1'],
    [{ maxAttempts: 0 }, 'maxAttempts must be a number of at least 1'],
    [{ maxAttempts: Infinity }, 'maxAttempts must be a number of at least 1'],
  ])('refuses %j by name, and tells no value', (options, problem) => {
    expect(check(options)).toThrow(TypeError);
    expect(check(options)).toThrow(`@new-releases/spotify-auth: option ${problem}`);
  });
});
