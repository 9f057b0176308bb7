import type { OperationId } from '@new-releases/spotify-types';
import { BadRequestError } from './errors/bad-request-error.js';
import { CapabilityMissingError } from './errors/capability-missing-error.js';
import { ContractError } from './errors/contract-error.js';
import { NotFoundError } from './errors/not-found-error.js';
import { PremiumRequiredError } from './errors/premium-required-error.js';
import type { SpotifyApiError } from './errors/spotify-api-error.js';
import type { ApiRequest, ApiResponse } from './wrappers/api-request.js';

/** Paths without an id: their 404 cannot mean that the thing asked for is unknown. */
const collections: ReadonlySet<OperationId> = new Set<OperationId>([
  'get-new-releases',
  'get-multiple-albums',
  'get-multiple-artists',
  'search',
]);
/** Operations whose largest `limit` differs between apps. */
const narrowOperations: ReadonlySet<OperationId> = new Set<OperationId>(['search', 'get-an-artists-albums']);
const narrowLimit = 10;

function isInvalidLimit(text: string, { url, call }: ApiRequest): boolean {
  if (text.trim() !== '') return /invalid limit/i.test(text);
  // Some of these 400s come with an empty body.
  if (!narrowOperations.has(call.operation)) return false;
  return Number(new URL(url).searchParams.get('limit')) > narrowLimit;
}

/**
 * Chooses the error for an answer that trying again cannot mend: redirects and 4xx other than 401, 408, 425, 429.
 * Bodies may be JSON, plain text, HTML or empty, so they are searched as text.
 */
export function toApiError(response: ApiResponse, request: ApiRequest): SpotifyApiError {
  const { operation, attempts, lastExcerpt: bodyExcerpt } = request.call;
  const { status, text } = response;
  const facts = { operation, status, attempts, bodyExcerpt };
  if (status === 403 && /premium/i.test(text)) return new PremiumRequiredError(facts);
  if (status === 403 || status === 410) return new CapabilityMissingError(facts);
  if (status === 404) {
    return collections.has(operation) ? new CapabilityMissingError(facts) : new NotFoundError(facts);
  }
  if (status < 400) return new ContractError(`unexpected status ${status}`, facts);
  return new BadRequestError(`Spotify answered ${status}`, {
    ...facts,
    isInvalidLimit: status === 400 && isInvalidLimit(text, request),
  });
}
