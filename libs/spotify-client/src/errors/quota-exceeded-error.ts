import type { EndpointGroup } from '../endpoint-group-of.js';
import { SpotifyApiError, type SpotifyApiErrorFacts } from './spotify-api-error.js';

/** What a `QuotaExceededError` is made of. */
export interface QuotaExceededErrorFacts extends SpotifyApiErrorFacts {
  group: EndpointGroup;
  /** Wait from now, in ms. */
  retryAfterMs: number;
  /** End of the wait, epoch ms. */
  untilMs: number;
  /** `QUOTA_EXCEEDED` as Spotify says, `LONG_RETRY_AFTER`, or a ledger's own word. */
  reason: string;
}

/** The group of endpoints may not be called before `untilMs`. Ledgers throw it too, before a request is sent. */
export class QuotaExceededError extends SpotifyApiError {
  override readonly name = 'QuotaExceededError';
  override readonly disposition = 'deferred';
  readonly group: EndpointGroup;
  readonly retryAfterMs: number;
  readonly untilMs: number;
  readonly reason: string;

  constructor(facts: QuotaExceededErrorFacts) {
    const until = new Date(Math.min(facts.untilMs, 8.64e15)).toISOString();
    super(`the quota of ${facts.group} is used up until ${until} (${facts.reason})`, facts);
    this.group = facts.group;
    this.retryAfterMs = facts.retryAfterMs;
    this.untilMs = facts.untilMs;
    this.reason = facts.reason;
  }
}
