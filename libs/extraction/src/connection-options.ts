import { createAccessTokenProvider, type AccessTokenProvider } from '@new-releases/spotify-auth';
import type { SpotifyClientOptions } from '@new-releases/spotify-client';

/** Where Spotify is and who asks; everything of the outside world can be given. */
export interface ConnectionOptions {
  readonly clientId: string;
  readonly clientSecret: string;
  /** @default 'https://api.spotify.com/v1' */
  readonly apiUrl?: string;
  /** @default 'https://accounts.spotify.com/api/token' */
  readonly tokenUrl?: string;
  /** @default globalThis.fetch */
  readonly fetch?: typeof fetch;
  /** Epoch ms. @default Date.now */
  readonly now?: () => number;
  /** @default a timer that the signal ends */
  readonly sleep?: (ms: number, signal?: AbortSignal) => Promise<void>;
}

export const defaultApiUrl = 'https://api.spotify.com/v1';

/** The token provider of a connection. */
export function createTokens(
  options: ConnectionOptions,
  onRequest: (event: { status: number | null }) => void = () => undefined,
): AccessTokenProvider {
  const { clientId, clientSecret, tokenUrl, fetch, now, sleep } = options;
  return createAccessTokenProvider({
    clientId,
    clientSecret,
    onRequest,
    ...(tokenUrl !== undefined && { tokenUrl }),
    ...(fetch && { fetch }),
    ...(now && { now }),
    ...(sleep && { sleep }),
  });
}

/** The part of a connection that the API client takes. */
export function toClientOptions(
  options: ConnectionOptions,
): Pick<SpotifyClientOptions, 'baseUrl' | 'fetch' | 'now' | 'sleep'> {
  const { fetch, now, sleep } = options;
  return {
    baseUrl: options.apiUrl ?? defaultApiUrl,
    ...(fetch && { fetch }),
    ...(now && { now }),
    ...(sleep && { sleep }),
  };
}
