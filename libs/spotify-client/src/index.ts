// Wrappers and throttle are withheld: their order is part of what makes them right.
export { createMemoryQuotaLedger } from './create-memory-quota-ledger.js';
export { createSpotifyClient } from './create-spotify-client.js';
export { endpointGroupOf, type EndpointGroup } from './endpoint-group-of.js';
export { AccessDeniedError } from './errors/access-denied-error.js';
export { AuthenticationError } from './errors/authentication-error.js';
export { BadRequestError } from './errors/bad-request-error.js';
export { CapabilityMissingError } from './errors/capability-missing-error.js';
export { ContractError } from './errors/contract-error.js';
export { NotFoundError } from './errors/not-found-error.js';
export { PremiumRequiredError } from './errors/premium-required-error.js';
export { QuotaExceededError, type QuotaExceededErrorFacts } from './errors/quota-exceeded-error.js';
export { RateLimitedError } from './errors/rate-limited-error.js';
export {
  SpotifyApiError,
  isSpotifyApiError,
  type Disposition,
  type SpotifyApiErrorFacts,
} from './errors/spotify-api-error.js';
export { TransientError, type TransientKind } from './errors/transient-error.js';
export { parseRetryAfter } from './parse-retry-after.js';
export type {
  CallOptions,
  FetchedResponse,
  FetchFunction,
  GetAccessToken,
  LearnedRateWindow,
  QuotaLedger,
  RateWindow,
  ResponseEvent,
  Sleep,
  SpotifyClient,
  SpotifyClientOptions,
} from './types.js';
