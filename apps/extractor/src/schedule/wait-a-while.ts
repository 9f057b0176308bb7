/** The clock is read again after so long, for it may have been set, or the machine may have slept. */
const mostMs = 30_000;

export type Sleep = (ms: number, signal: AbortSignal) => Promise<void>;

/** Waits until the clock shows `atMs`, or for half a minute. Resolves early, without an error, when the signal aborts. */
export async function waitAWhile(
  atMs: number,
  { now, sleep, signal }: { now: () => number; sleep: Sleep; signal: AbortSignal },
): Promise<void> {
  const leftMs = atMs - now();
  if (leftMs <= 0 || signal.aborted) return;
  await sleep(Math.min(mostMs, leftMs), signal).catch((error: unknown) => {
    if (!signal.aborted) throw error;
  });
}
