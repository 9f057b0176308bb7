import { describe, expect, it } from '@jest/globals';
import {
  AccessDeniedError,
  AuthenticationError,
  BadRequestError,
  CapabilityMissingError,
  ContractError,
  isSpotifyApiError,
  NotFoundError,
  PremiumRequiredError,
  QuotaExceededError,
  RateLimitedError,
  TransientError,
  type SpotifyApiErrorFacts,
} from '../index.js';

const facts: SpotifyApiErrorFacts = { operation: 'search', status: 418, attempts: 3, bodyExcerpt: 'tea' };
const quota = { group: 'search', retryAfterMs: 5, untilMs: 86_400_000, reason: 'QUOTA_EXCEEDED' } as const;
const bare: SpotifyApiErrorFacts = { operation: 'search' };

describe('each error', () => {
  it.each([
    [new AuthenticationError(facts), 'fatal', 'Spotify refused the access token, also after its renewal'],
    [new BadRequestError('odd', facts), 'skippable', 'odd'],
    [new CapabilityMissingError(facts), 'skippable', 'this app may not call it (418)'],
    [new ContractError('odd', facts), 'skippable', 'odd'],
    [new NotFoundError(facts), 'skippable', 'not found'],
    [
      new PremiumRequiredError(facts),
      'fatal',
      'Spotify demands an active Premium subscription of the owner of the app',
    ],
    [
      new QuotaExceededError({ ...facts, ...quota }),
      'deferred',
      'the quota of search is used up until 1970-01-02T00:00:00.000Z (QUOTA_EXCEEDED)',
    ],
    [new RateLimitedError({ ...facts, retryAfterMs: 1_000.2 }), 'retriable', 'rate limited, wait 1001 ms'],
    [new RateLimitedError({ ...facts, retryAfterMs: null }), 'retriable', 'rate limited'],
    [new TransientError('gone', { ...facts, kind: 'network' }), 'retriable', 'gone'],
  ])('%s', (error, disposition, message) => {
    expect(error).toMatchObject({ ...facts, disposition, message: `search: ${message}` });
    expect(error.name).toBe(error.constructor.name);
    expect(isSpotifyApiError(error)).toBe(true);
    expect('cause' in error).toBe(false);
  });

  it('has defaults for what is not known', () => {
    const error = new NotFoundError(bare);
    expect(error).toMatchObject({ status: null, attempts: 0, bodyExcerpt: '' });
    expect(new CapabilityMissingError(bare).message).toBe('search: this app may not call it (no status)');
    expect(new BadRequestError('x', bare).isInvalidLimit).toBe(false);
    expect(new BadRequestError('x', { ...bare, isInvalidLimit: true }).isInvalidLimit).toBe(true);
  });

  it('keeps its own facts, and its cause', () => {
    const cause = new Error('reset');
    expect(new TransientError('x', { ...bare, kind: 'truncated', cause })).toMatchObject({
      kind: 'truncated',
      cause,
    });
    expect(new QuotaExceededError({ ...bare, ...quota })).toMatchObject(quota);
    expect(new RateLimitedError({ ...bare, retryAfterMs: 7 }).retryAfterMs).toBe(7);
  });

  it('of a quota can be made for a time that no date has', () => {
    const error = new QuotaExceededError({ ...bare, ...quota, untilMs: Infinity });
    expect(error.untilMs).toBe(Infinity);
  });
});

it('refusals for good are told from others by their class', () => {
  for (const error of [new CapabilityMissingError(bare), new PremiumRequiredError(bare)]) {
    expect(error).toBeInstanceOf(AccessDeniedError);
  }
  expect(new NotFoundError(bare)).not.toBeInstanceOf(AccessDeniedError);
});

it.each([new Error('x'), null, undefined, { name: 'NotFoundError' }])('%p is none of ours', (value) => {
  expect(isSpotifyApiError(value)).toBe(false);
});
