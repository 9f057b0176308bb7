import { createExtraction } from '@new-releases/extraction';
import { openStore } from '@new-releases/storage';

const dayMs = 86_400_000;
/** Days that a listing of new releases reaches back: with a run in as many no release is missed. */
export const daysBetween = 14;

/** How to play the past. */
export interface PlayPastOptions {
  readonly simulator: { readonly apiUrl: string; readonly tokenUrl: string };
  /** Store file, absolute. */
  readonly path: string;
  readonly runs: number;
  /** The clock that simulator, store and extraction go by; the last run is so many days before it as there are between two. */
  readonly clock: { nowMs: number };
}

/**
 * Runs extractions every two weeks up to now by a clock of their own, so that a store has a past without anyone waiting for it.
 * @returns albums that came in
 */
export async function playPast({ simulator, path, runs, clock }: PlayPastOptions): Promise<number> {
  const end = clock.nowMs;
  const now = (): number => clock.nowMs;
  clock.nowMs = end - runs * daysBetween * dayMs;
  const store = await openStore({ path, now });
  try {
    const extraction = createExtraction({ store, ...simulator, now, clientId: 'demo', clientSecret: 'demo' });
    let albums = 0;
    for (let run = 0; run < runs; run++) {
      const report = await extraction.run({ source: 'new-releases' });
      if (report.run.state !== 'completed')
        throw new Error(report.run.error ?? `the run is ${report.run.state}`);
      albums += report.run.albumsNew;
      clock.nowMs += daysBetween * dayMs;
    }
    return albums;
  } finally {
    await store.close();
  }
}
