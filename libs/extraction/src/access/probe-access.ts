import {
  CapabilityMissingError,
  createSpotifyClient,
  isSpotifyApiError,
  type QuotaLedger,
} from '@new-releases/spotify-client';
import { createTokens, toClientOptions, type ConnectionOptions } from '../connection-options.js';

/** What one token and one call tell of credentials, access world and clock. */
export interface AccessProbe {
  readonly token: { readonly ok: true } | { readonly ok: false; readonly error: unknown };
  /** null where no token was had, no call was wanted, or the call failed for another reason (`error`). */
  readonly access: 'extended' | 'development' | null;
  /** What was answered. */
  readonly evidence: string | null;
  /** The HTTP status of a refusal: 404 may also mean a wrong address. */
  readonly status: number | null;
  readonly error: unknown;
  /** This machine's clock minus the server's `Date`, in ms; null where none was sent. */
  readonly clockSkewMs: number | null;
}

export interface ProbeAccessOptions extends ConnectionOptions {
  readonly signal?: AbortSignal;
  /** Told of the one call before it is sent, and of a refusal by quota. */
  readonly ledger?: QuotaLedger;
  /** Ask for the token alone. @default false */
  readonly tokenOnly?: boolean;
}

/**
 * Asks for a token and for one new release: the one call whose answer tells the access worlds apart. An older
 * development app that still has the operation looks like an extended one, and is treated alike. The call is not
 * repeated, so that it costs one request.
 */
export async function probeAccess(options: ProbeAccessOptions): Promise<AccessProbe> {
  const now = options.now ?? Date.now;
  const call = { ...(options.signal && { signal: options.signal }) };
  let clockSkewMs: number | null = null;
  const tokens = createTokens(options);
  const client = createSpotifyClient({
    ...toClientOptions(options),
    ...(options.ledger && { ledger: options.ledger }),
    maxAttempts: 1,
    getAccessToken: (request) => tokens.getAccessToken(request),
    onResponse: (event) => {
      if (event.serverDateMs !== null) clockSkewMs = now() - event.serverDateMs;
    },
  });
  const nothing = { access: null, evidence: null, status: null, error: null };
  try {
    await tokens.getAccessToken(call);
  } catch (error) {
    return { ...nothing, token: { ok: false, error }, clockSkewMs };
  }
  const facts = { ...nothing, token: { ok: true } as const };
  if (options.tokenOnly) return { ...facts, clockSkewMs };
  try {
    await client.getNewReleases({ limit: 1, offset: 0 }, call);
    return { ...facts, access: 'extended', evidence: 'new releases answered 200', status: 200, clockSkewMs };
  } catch (error) {
    const { message: evidence, status } = isSpotifyApiError(error) ? error : { message: null, status: null };
    if (!(error instanceof CapabilityMissingError)) return { ...facts, evidence, status, error, clockSkewMs };
    return { ...facts, access: 'development', evidence, status, clockSkewMs };
  }
}
