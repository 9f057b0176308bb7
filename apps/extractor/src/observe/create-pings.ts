import type { Logger } from '@new-releases/app-shell';

export type PingKind = 'start' | 'success' | 'fail';

/** Tells a dead-man switch (healthchecks.io and its like) how ticks go. */
export interface Pings {
  /** Resolves when the ping was answered, failed, or took too long. Never throws. */
  send(kind: PingKind, text?: string): Promise<void>;
}

/** @param urls where to send which ping; null where none is wanted. A URL may be secret, and is never logged. */
export function createPings(options: {
  urls: Readonly<Record<PingKind, string | null>>;
  timeoutMs: number;
  fetch: typeof globalThis.fetch;
  log: Logger;
}): Pings {
  const { urls, timeoutMs, fetch, log } = options;
  return {
    async send(kind, text) {
      const url = urls[kind];
      if (url === null) return;
      const signal = AbortSignal.timeout(timeoutMs);
      try {
        const response = await fetch(url, { method: 'POST', body: text ?? '', signal, redirect: 'follow' });
        await response.body?.cancel();
        if (!response.ok)
          log.warn({ ping: kind, status: response.status }, 'a ping was refused: check its URL');
      } catch (error) {
        const why = signal.aborted ? `no answer in ${timeoutMs} ms` : nameOf(error);
        log.warn({ ping: kind, why }, 'a ping did not get through: the run is not affected');
      }
    },
  };
}

function nameOf(error: unknown): string {
  const cause: unknown = error instanceof Error ? error.cause : undefined;
  const code: unknown = typeof cause === 'object' && cause !== null ? Reflect.get(cause, 'code') : undefined;
  return typeof code === 'string' ? code : error instanceof Error ? error.name : 'unknown';
}
