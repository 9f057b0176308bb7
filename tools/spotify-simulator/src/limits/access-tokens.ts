import { randomBytes } from 'node:crypto';

/** Issues access tokens and tells whether one is still good. */
export interface AccessTokens {
  issue(nowMs: number, ttlMs: number): string;
  /** Counts a call with the token; false when it is unknown, has ended, or has served `maxCalls` calls already. */
  use(token: string, nowMs: number, maxCalls: number): boolean;
  clear(): void;
}

/** Tokens kept at most: a client that asks for one per call must not fill the memory. */
const maxTokens = 1000;

/** Tokens of one server; the oldest are forgotten beyond a thousand. */
export function createAccessTokens(): AccessTokens {
  const tokens = new Map<string, { endsMs: number; calls: number }>();
  return {
    issue(nowMs, ttlMs) {
      const token = `BQ${randomBytes(64).toString('base64url')}`;
      tokens.set(token, { endsMs: nowMs + ttlMs, calls: 0 });
      for (const [oldest] of tokens) {
        if (tokens.size <= maxTokens) break;
        tokens.delete(oldest);
      }
      return token;
    },
    use(token, nowMs, maxCalls) {
      const known = tokens.get(token);
      if (known === undefined || nowMs >= known.endsMs || known.calls >= maxCalls) return false;
      known.calls += 1;
      return true;
    },
    clear() {
      tokens.clear();
    },
  };
}
