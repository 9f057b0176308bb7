import { mkdtemp, rm } from 'node:fs/promises';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createExtraction, type Extraction } from '@new-releases/extraction';
import { createSimulator, type Simulator, type SimulatorOptions } from '@new-releases/spotify-simulator';
import { openStore, type Store } from '@new-releases/storage';

/** The pipeline in this process, over a store of its own, against a simulated Spotify, all by one clock. */
export interface Laboratory {
  readonly simulator: Simulator;
  readonly directory: string;
  readonly databasePath: string;
  readonly now: () => number;
  advance(ms: number): void;
  /** Opens the store, works, and closes it, as one process of the command line would. */
  inProcess<T>(
    work: (process: { extraction: Extraction; store: Store }) => Promise<T>,
    changes?: ProcessChanges,
  ): Promise<T>;
  close(): Promise<void>;
}

/** What a test may put between the pipeline and the world. */
export interface ProcessChanges {
  readonly wrapFetch?: (inner: typeof fetch) => typeof fetch;
  readonly wrapStore?: (inner: Store) => Store;
}

const startMs = Date.parse('2026-11-22T12:00:00.000Z');

export async function createLaboratory(options: SimulatorOptions = {}): Promise<Laboratory> {
  let nowMs = startMs;
  const now = () => nowMs;
  const directory = await mkdtemp(join(tmpdir(), 'new-releases-laboratory-'));
  const simulator = createSimulator({ now, ...options });
  const { apiUrl, tokenUrl } = await simulator.listen();
  const databasePath = join(directory, 'store.db');
  return {
    simulator,
    directory,
    databasePath,
    now,
    advance(ms) {
      nowMs += ms;
    },
    async inProcess(work, wrappers = {}) {
      const wrapFetch = wrappers.wrapFetch ?? ((inner: typeof globalThis.fetch) => inner);
      const wrapStore = wrappers.wrapStore ?? ((inner: Store) => inner);
      const store = await openStore({ path: databasePath, now });
      try {
        const extraction = createExtraction({
          store: wrapStore(store),
          clientId: 'id',
          clientSecret: 'secret-of-the-test',
          apiUrl,
          tokenUrl,
          now,
          fetch: wrapFetch(globalThis.fetch),
          // Nothing is waited for; the clock says that it was.
          sleep: async (ms) => {
            nowMs += ms;
            await nextTurn();
          },
        });
        return await work({ extraction, store });
      } finally {
        await store.close();
      }
    },
    async close() {
      await simulator.close();
      await rm(directory, { recursive: true, force: true });
    },
  };
}
