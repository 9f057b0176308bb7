import { describe, expect, it } from '@jest/globals';
import { checkOptions } from './check-options.js';

const fine = { getAccessToken: () => Promise.resolve('T'), baseUrl: 'https://api.example/v1' };
const check = (options: Record<string, unknown>) => () => {
  checkOptions({ ...fine, ...options });
};

describe('checkOptions', () => {
  it.each([
    {},
    { baseUrl: 'http://127.1.22.254:8080/v1' },
    { baseUrl: 'http://localhost/v1/' },
    { baseUrl: 'http://[::1]:1' },
    { rate: { limit: 1, windowMs: 0.5 }, learnedRate: { limit: 1, windowMs: 1 } },
    { concurrency: 1, maxAttempts: 1, maxWaitMs: 0, timeoutMs: 1, deadlineMs: 1 },
    { concurrency: undefined, maxAttempts: undefined, rate: undefined },
    { deadlineMs: Infinity, timeoutMs: Infinity, maxWaitMs: Infinity },
  ])('takes %j', (options) => {
    expect(check(options)).not.toThrow();
  });

  it.each([
    [{ getAccessToken: 'token' }, 'getAccessToken must be a function'],
    [{ getAccessToken: undefined }, 'getAccessToken must be a function'],
    [{ baseUrl: 'api.example' }, 'baseUrl is not a URL'],
    [{ baseUrl: 'http://api.example' }, 'baseUrl must be https'],
    [{ baseUrl: 'ftp://127.0.0.1' }, 'baseUrl must be https'],
    [{ baseUrl: 'http://notlocalhost' }, 'baseUrl must be https'],
    [{ baseUrl: 'http://localhost.evil.example' }, 'baseUrl must be https'],
    [{ baseUrl: 'http://127.0.0.1.evil.example' }, 'baseUrl must be https'],
    [{ baseUrl: 'https://api.example/v1?x=1' }, 'baseUrl must not hold a query or a fragment'],
    [{ baseUrl: 'https://api.example/v1#x' }, 'baseUrl must not hold a query or a fragment'],
    [{ baseUrl: 'https://user@api.example' }, 'baseUrl must not hold credentials'],
    [{ baseUrl: 'https://:word@api.example' }, 'baseUrl must not hold credentials'],
    [{ rate: { limit: 0, windowMs: 1 } }, 'rate needs a limit of at least 1'],
    [{ rate: { limit: 1.5, windowMs: 1 } }, 'rate needs a limit of at least 1'],
    [{ rate: { limit: 1, windowMs: 0 } }, 'rate needs a windowMs above 0'],
    [{ rate: { limit: 1, windowMs: Number.NaN } }, 'rate needs a windowMs above 0'],
    [{ learnedRate: { limit: 0, windowMs: 1 } }, 'learnedRate needs a limit of at least 1'],
    [{ learnedRate: { limit: 1, windowMs: -1 } }, 'learnedRate needs a windowMs above 0'],
    [{ concurrency: 0 }, 'concurrency must be a number of at least 1'],
    [{ concurrency: Number.NaN }, 'concurrency must be a number of at least 1'],
    [{ maxAttempts: 0 }, 'maxAttempts must be a number of at least 1'],
    [{ maxWaitMs: -1 }, 'maxWaitMs must be a number of at least 0'],
    [{ timeoutMs: 0 }, 'timeoutMs must be a number of at least 1'],
    [{ deadlineMs: 0.5 }, 'deadlineMs must be a number of at least 1'],
  ])('refuses %j by name', (options, problem) => {
    expect(check(options)).toThrow(TypeError);
    expect(check(options)).toThrow(`@new-releases/spotify-client: option ${problem}`);
  });
});
