/** A slice of a wait: after it the clock is read again, for it may have been set, or the machine may have slept. */
const sliceMs = 30_000;

export type Sleep = (ms: number, signal: AbortSignal) => Promise<void>;

/** Waits until the clock shows `atMs`. Resolves early, without an error, when the signal aborts. */
export async function waitUntil(
  atMs: number,
  { now, sleep, signal }: { now: () => number; sleep: Sleep; signal: AbortSignal },
): Promise<void> {
  while (!signal.aborted && now() < atMs) {
    await sleep(Math.min(sliceMs, atMs - now()), signal).catch((error: unknown) => {
      if (!signal.aborted) throw error;
    });
  }
}
