import { clearTimeout, setTimeout } from 'node:timers';
import type { Logger } from '@new-releases/app-shell';

export type PingKind = 'start' | 'success' | 'fail';

/** Tells a dead-man switch (healthchecks.io and its like) how ticks go. */
export interface Pings {
  /**
   * Resolves when the ping was answered, failed, or took too long, which it does within half a second once `hurry` aborts.
   * Never throws.
   */
  send(kind: PingKind, hurry: AbortSignal, text?: string): Promise<void>;
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
    async send(kind, hurry, text) {
      const url = urls[kind];
      if (url === null) return;
      const { signal, close } = startLimit(timeoutMs, hurry);
      try {
        const response = await fetch(url, { method: 'POST', body: text ?? '', signal, redirect: 'follow' });
        await response.body?.cancel();
        if (!response.ok)
          log.warn({ ping: kind, status: response.status }, 'a ping was refused: check its URL');
      } catch (error) {
        const why = signal.aborted ? 'no answer in time' : nameOf(error);
        log.warn({ ping: kind, why }, 'a ping did not get through: the run is not affected');
      } finally {
        close();
      }
    },
  };
}

/** Who is asked to stop, or runs out of time, has no more than this left for a ping. */
const hurriedMs = 500;

function startLimit(timeoutMs: number, hurry: AbortSignal): { signal: AbortSignal; close: () => void } {
  const limit = new AbortController();
  const end = () => {
    limit.abort();
  };
  const timers = [setTimeout(end, timeoutMs)];
  const hurryUp = () => timers.push(setTimeout(end, Math.min(hurriedMs, timeoutMs)));
  if (hurry.aborted) hurryUp();
  else hurry.addEventListener('abort', hurryUp, { once: true });
  return {
    signal: limit.signal,
    close() {
      hurry.removeEventListener('abort', hurryUp);
      for (const timer of timers) clearTimeout(timer);
    },
  };
}

function nameOf(error: unknown): string {
  const cause: unknown = error instanceof Error ? error.cause : undefined;
  const code: unknown = cause instanceof Error ? Reflect.get(cause, 'code') : undefined;
  if (typeof code === 'string') return code;
  // Such as `bad port`; whatever could name the URL is left out.
  return cause instanceof Error && !cause.message.includes('/') ? cause.message : 'the request failed';
}
