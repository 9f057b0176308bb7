import { describe, expect, it } from '@jest/globals';
import { InvalidClientError, TokenEndpointError } from '@new-releases/spotify-auth';
import { TransientError } from '@new-releases/spotify-client';
import { apiErrors } from '../test/support/build-errors.js';
import { describeError } from './describe-error.js';

const refused = (code: string) => Object.assign(new Error('connect'), { code });

describe('describeError', () => {
  it('sends the user to the dashboard where the credentials are refused', () => {
    const error = new InvalidClientError({
      status: 400,
      error: 'invalid_client',
      errorDescription: 'Invalid client secret',
    });
    expect(describeError(error)).toEqual({
      kind: 'access',
      message: expect.stringMatching(
        /Invalid client secret.*SPOTIFY_CLIENT_ID and SPOTIFY_CLIENT_SECRET.*developer\.spotify\.com\/dashboard/,
      ),
    });
  });

  it("repeats Spotify's own sentence, in one line, where Premium lapsed", () => {
    expect(describeError(apiErrors.premium)).toEqual({
      kind: 'access',
      message: 'Spotify says: Active premium subscription required for the owner of the app',
    });
  });

  it.each(['capability', 'authentication'] as const)('takes %s as a matter of access', (name) => {
    expect(describeError(apiErrors[name])).toMatchObject({ kind: 'access' });
  });

  it.each(['quota', 'notFound', 'badRequest', 'rateLimited', 'transient', 'contract'] as const)(
    'takes %s as trouble at Spotify',
    (name) => {
      expect(describeError(apiErrors[name])).toEqual({
        kind: 'spotify',
        message: apiErrors[name].message,
      });
    },
  );

  it("adds the system's word for what is behind it, however deep, and only once", () => {
    const build = (cause: unknown, text = 'network') =>
      new TransientError(text, { operation: 'search', kind: 'network', cause });
    const deep = new Error('fetch failed', { cause: refused('ECONNREFUSED') });
    expect(describeError(build(deep))?.message).toBe('search: network (ECONNREFUSED)');
    expect(describeError(build(refused('ENOTFOUND'), 'network ENOTFOUND'))?.message).toBe(
      'search: network ENOTFOUND',
    );
    expect(describeError(build({ code: 42 }))?.message).toBe('search: network');
    const circle: { cause?: unknown } = {};
    circle.cause = circle;
    expect(describeError(build(circle))?.message).toBe('search: network');
    const token = new TokenEndpointError('no token', {
      status: null,
      retriable: true,
      cause: refused('EAI_AGAIN'),
    });
    expect(describeError(token)).toEqual({ kind: 'spotify', message: 'no token (EAI_AGAIN)' });
  });

  it.each([new Error('disk full'), 'text', null, undefined])('knows nothing of %p', (error) => {
    expect(describeError(error)).toBeNull();
  });
});
