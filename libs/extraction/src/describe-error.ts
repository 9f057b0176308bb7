import { InvalidClientError, isSpotifyAuthError } from '@new-releases/spotify-auth';
import {
  AccessDeniedError,
  AuthenticationError,
  BadRequestError,
  CapabilityMissingError,
  PremiumRequiredError,
  isSpotifyApiError,
} from '@new-releases/spotify-client';

/** An error of an extraction in the terms of the command line. */
export interface ErrorDescription {
  /** What kind of trouble it is: `access` needs the user to see to credentials or app, `spotify` may pass. */
  readonly kind: 'access' | 'spotify';
  /** One line, with the way out where there is one. */
  readonly message: string;
}

const dashboard = 'https://developer.spotify.com/dashboard';

/** Describes errors of spotify-auth and spotify-client; null for all others. Never holds a secret. */
export function describeError(error: unknown): ErrorDescription | null {
  if (isSpotifyAuthError(error)) {
    if (!(error instanceof InvalidClientError)) return { kind: 'spotify', message: withCause(error) };
    return {
      kind: 'access',
      message: `${oneLine(error.message)}. Check SPOTIFY_CLIENT_ID and SPOTIFY_CLIENT_SECRET against ${dashboard}`,
    };
  }
  if (!isSpotifyApiError(error)) return null;
  if (error instanceof PremiumRequiredError) {
    // Spotify's own sentence names what to do, and may be reworded any day.
    return { kind: 'access', message: `Spotify says: ${oneLine(error.bodyExcerpt)}` };
  }
  if (error instanceof AccessDeniedError || error instanceof AuthenticationError) {
    // A collection that is not there may be a wrong address as well as a closed operation.
    return { kind: 'access', message: `${oneLine(error.message)}${hintOf(error)}` };
  }
  if (error instanceof BadRequestError) {
    return {
      kind: 'spotify',
      message: `${oneLine(error.message)} (${oneLine(error.bodyExcerpt) || 'no reason given'})`,
    };
  }
  return { kind: 'spotify', message: withCause(error) };
}

function hintOf(error: AccessDeniedError | AuthenticationError): string {
  if (error.status === 404) return '. Check SPOTIFY_API_URL, which ends in /v1';
  const isNewReleases = error instanceof CapabilityMissingError && error.operation === 'get-new-releases';
  return isNewReleases
    ? '. Apps made since 2026 find new releases by search: use the source search or auto'
    : '';
}

/** The message with the system's word for what is behind it, such as ECONNREFUSED or ENOTFOUND. */
function withCause(error: Error): string {
  const message = oneLine(error.message);
  const code = findCode(error.cause);
  if (code === null) return message;
  const cause = message.includes(code) ? '' : ` (${code})`;
  return `${message}${cause}: check the network, a proxy, SPOTIFY_API_URL and SPOTIFY_TOKEN_URL`;
}

function findCode(cause: unknown, depth = 0): string | null {
  if (typeof cause !== 'object' || cause === null || depth > 4) return null;
  const code: unknown = Reflect.get(cause, 'code');
  return typeof code === 'string' ? code : findCode(Reflect.get(cause, 'cause'), depth + 1);
}

function oneLine(message: string): string {
  return message.replace(/\s+/g, ' ').trim().replace(/\.$/, '');
}
