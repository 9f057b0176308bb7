import { CapabilityMissingError, createSpotifyClient, isSpotifyApiError } from '@new-releases/spotify-client';
import { createTokens, toClientOptions, type ConnectionOptions } from '../connection-options.js';

/** What one token and one call tell of credentials, access world and clock. */
export interface AccessProbe {
  readonly token: { readonly ok: true } | { readonly ok: false; readonly error: unknown };
  /** null where no token was had, or the call failed for another reason (`error`). */
  readonly access: 'extended' | 'development' | null;
  /** What was answered. */
  readonly evidence: string | null;
  readonly error: unknown;
  /** This machine's clock minus the server's `Date`, in ms; null where none was sent. */
  readonly clockSkewMs: number | null;
}

/**
 * Asks for a token and for one new release: the one call whose answer tells the access worlds apart. An older
 * development app that still has the operation looks like an extended one, and is treated alike.
 */
export async function probeAccess(
  options: ConnectionOptions & { readonly signal?: AbortSignal },
): Promise<AccessProbe> {
  const now = options.now ?? Date.now;
  const call = { ...(options.signal && { signal: options.signal }) };
  let clockSkewMs: number | null = null;
  const tokens = createTokens(options);
  const client = createSpotifyClient({
    ...toClientOptions(options),
    maxAttempts: 2,
    getAccessToken: (request) => tokens.getAccessToken(request),
    onResponse: (event) => {
      if (event.serverDateMs !== null) clockSkewMs = now() - event.serverDateMs;
    },
  });
  try {
    await tokens.getAccessToken(call);
  } catch (error) {
    return { token: { ok: false, error }, access: null, evidence: null, error: null, clockSkewMs };
  }
  const facts = { token: { ok: true } as const };
  try {
    await client.getNewReleases({ limit: 1, offset: 0 }, call);
    return { ...facts, access: 'extended', evidence: 'new releases answered 200', error: null, clockSkewMs };
  } catch (error) {
    const evidence = isSpotifyApiError(error) ? error.message : null;
    const access = error instanceof CapabilityMissingError ? 'development' : null;
    return { ...facts, access, evidence, error: access === null ? error : null, clockSkewMs };
  }
}
