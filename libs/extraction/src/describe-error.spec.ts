import { describe, expect, it } from '@jest/globals';
import { InvalidClientError, TokenEndpointError } from '@new-releases/spotify-auth';
import { BadRequestError, TransientError } from '@new-releases/spotify-client';
import { apiErrors } from '../test/support/build-errors.js';
import { describeError } from './describe-error.js';

const refused = (code: string) => Object.assign(new Error('connect'), { code });

/** What follows a cause that the system named. */
const advice = ': check the network, a proxy, SPOTIFY_API_URL and SPOTIFY_TOKEN_URL';

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

  it.each(['quota', 'notFound', 'rateLimited', 'transient', 'contract'] as const)(
    'takes %s as trouble at Spotify',
    (name) => {
      expect(describeError(apiErrors[name])).toEqual({
        kind: 'spotify',
        message: apiErrors[name].message,
      });
    },
  );

  it("adds the body's reason, in one line, to a request that Spotify calls bad", () => {
    const bodyExcerpt = '{"error": {\n "message": "Invalid limit" }}';
    const error = new BadRequestError('Bad', { operation: 'search', status: 400, bodyExcerpt });
    expect(describeError(error)).toEqual({
      kind: 'spotify',
      message: 'search: Bad ({"error": { "message": "Invalid limit" }})',
    });
    expect(describeError(apiErrors.badRequest)).toEqual({
      kind: 'spotify',
      message: `${apiErrors.badRequest.message} (no reason given)`,
    });
  });

  it("adds the system's word for what is behind it, however deep, only once, and where to look", () => {
    const build = (cause: unknown, text = 'network') =>
      new TransientError(text, { operation: 'search', kind: 'network', cause });
    const deep = new Error('fetch failed', { cause: refused('ECONNREFUSED') });
    expect(describeError(build(deep))?.message).toBe(`search: network (ECONNREFUSED)${advice}`);
    expect(describeError(build(refused('ENOTFOUND'), 'network ENOTFOUND'))?.message).toBe(
      `search: network ENOTFOUND${advice}`,
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
    expect(describeError(token)).toEqual({ kind: 'spotify', message: `no token (EAI_AGAIN)${advice}` });
  });

  it.each([new Error('disk full'), 'text', null, undefined])('knows nothing of %p', (error) => {
    expect(describeError(error)).toBeNull();
  });
});
