import type { GetAccessToken } from '@new-releases/spotify-client';

/** Spotify gave no token. */
export class TokenError extends Error {
  override readonly name = 'TokenError';
}

/**
 * Tokens for the client: SPOTIFY_ACCESS_TOKEN where it is set, else by client credentials, kept until they end.
 * For a program that runs for long, or asks for tokens from many places at once, take `@new-releases/spotify-auth`.
 *
 * @see https://developer.spotify.com/documentation/web-api/tutorials/client-credentials-flow
 */
export function createTokenSource(options: {
  env: Readonly<Record<string, string | undefined>>;
  fetch: typeof globalThis.fetch;
  now: () => number;
}): GetAccessToken {
  const { env, fetch, now } = options;
  const given = env.SPOTIFY_ACCESS_TOKEN;
  if (given) return () => Promise.resolve(given);
  let current = { value: '', endsAtMs: 0 };

  return async ({ signal, refusedToken } = {}) => {
    if (current.value !== refusedToken && now() < current.endsAtMs) return current.value;
    const { SPOTIFY_CLIENT_ID: id, SPOTIFY_CLIENT_SECRET: secret } = env;
    if (!id || !secret) throw new TokenError('set SPOTIFY_CLIENT_ID and SPOTIFY_CLIENT_SECRET');
    const response = await fetch(env.SPOTIFY_TOKEN_URL ?? 'https://accounts.spotify.com/api/token', {
      method: 'POST',
      headers: { authorization: `Basic ${Buffer.from(`${id}:${secret}`).toString('base64')}` },
      body: new URLSearchParams({ grant_type: 'client_credentials' }),
      signal: signal ?? null,
    });
    if (!response.ok) throw new TokenError(`Spotify gave no token, but ${response.status}`);
    const token = (await response.json()) as { access_token: string; expires_in: number };
    // A minute early, so that none ends on its way.
    current = { value: token.access_token, endsAtMs: now() + (token.expires_in - 60) * 1000 };
    return current.value;
  };
}
