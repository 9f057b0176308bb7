import {
  AuthenticationError,
  BadRequestError,
  CapabilityMissingError,
  ContractError,
  NotFoundError,
  PremiumRequiredError,
  QuotaExceededError,
  RateLimitedError,
  TransientError,
} from '@new-releases/spotify-client';

const operation = 'get-an-album';

/** One error of each kind that the client throws. */
export const apiErrors = {
  quota: new QuotaExceededError({
    operation,
    group: 'albums',
    retryAfterMs: 4000,
    untilMs: 5000,
    reason: 'QUOTA_EXCEEDED',
  }),
  budget: new QuotaExceededError({
    operation,
    group: 'albums',
    retryAfterMs: 4000,
    untilMs: 5000,
    reason: 'BUDGET',
  }),
  capability: new CapabilityMissingError({ operation, status: 403 }),
  notFound: new NotFoundError({ operation, status: 404 }),
  badRequest: new BadRequestError('Invalid id', { operation, status: 400 }),
  rateLimited: new RateLimitedError({ operation, status: 429, retryAfterMs: 1000 }),
  transient: new TransientError('Spotify answered 503', { operation, kind: 'status', status: 503 }),
  contract: new ContractError('no record', { operation, status: 200 }),
  authentication: new AuthenticationError({ operation, status: 401 }),
  premium: new PremiumRequiredError({
    operation,
    status: 403,
    bodyExcerpt: 'Active premium subscription\n required for the owner of the app.',
  }),
};
