import { mkdtemp, rm } from 'node:fs/promises';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadEnvironment } from '@new-releases/app-shell/environment';
import { createLogger } from '@new-releases/app-shell/logger';
import { createExtractor, loadSettings, type Extractor } from '@new-releases/extractor';
import { createSimulator, type Simulator, type SimulatorOptions } from '@new-releases/spotify-simulator';

/** The scheduled extractor over a store of its own, against a simulated Spotify, on a clock that jumps. */
export interface Clockwork {
  readonly simulator: Simulator;
  readonly directory: string;
  readonly databasePath: string;
  readonly now: () => number;
  /** Sets the clock, as an administrator or a sleeping machine does. */
  setClock(ms: number): void;
  /** Lines of the log, parsed. */
  readonly log: Record<string, unknown>[];
  /** What stands between extractor and network; the network itself by default. */
  fetch: typeof globalThis.fetch;
  /** Called whenever the clock moves. */
  onTime: (nowMs: number) => void;
  createExtractor(env?: Record<string, string>): Extractor;
  /** One daemon from now until the clock shows `untilMs`; resolves to its metrics as text. */
  runUntil(untilMs: number, env?: Record<string, string>): Promise<string>;
  close(): Promise<void>;
}

export async function createClockwork(startMs: number, options: SimulatorOptions = {}): Promise<Clockwork> {
  let nowMs = startMs;
  const now = () => nowMs;
  const directory = await mkdtemp(join(tmpdir(), 'new-releases-clockwork-'));
  const simulator = createSimulator({ now, ...options });
  const { apiUrl, tokenUrl } = await simulator.listen();
  const databasePath = join(directory, 'store.db');
  const log: Record<string, unknown>[] = [];
  const pass = async (ms: number) => {
    nowMs += ms;
    clockwork.onTime(nowMs);
    await nextTurn();
  };
  const clockwork: Clockwork = {
    simulator,
    directory,
    databasePath,
    now,
    setClock(ms) {
      nowMs = ms;
    },
    log,
    fetch: globalThis.fetch,
    onTime: () => undefined,
    createExtractor(env = {}) {
      const variables = {
        SPOTIFY_CLIENT_ID: 'id',
        SPOTIFY_CLIENT_SECRET: 'secret-of-the-test',
        SPOTIFY_API_URL: apiUrl,
        SPOTIFY_TOKEN_URL: tokenUrl,
        DATABASE_URL: `file:${databasePath}`,
        OUTPUT_DIR: directory,
        HEALTH_PORT: 'off',
        EXTRACT_SNAPSHOT: 'false',
        ...env,
      };
      const read = { env: variables, cwd: directory };
      return createExtractor({
        environment: loadEnvironment({ ...read, requireCredentials: true }),
        settings: loadSettings(read),
        log: createLogger({
          level: 'debug',
          format: 'json',
          now,
          destination: { write: (line: string) => log.push(JSON.parse(line) as Record<string, unknown>) },
        }),
        now,
        sleep: (ms) => pass(ms),
        after: () => () => undefined,
        fetch: (...parameters) => clockwork.fetch(...parameters),
        extractionOptions: {
          fetch: (...parameters: Parameters<typeof fetch>) => clockwork.fetch(...parameters),
          sleep: (ms) => pass(ms),
        },
      });
    },
    async runUntil(untilMs, env) {
      const stop = new AbortController();
      const earlier = clockwork.onTime;
      clockwork.onTime = (ms) => {
        earlier(ms);
        if (ms >= untilMs) stop.abort();
      };
      const extractor = clockwork.createExtractor(env);
      await extractor.daemon({ stop: stop.signal, abort: new AbortController().signal });
      clockwork.onTime = earlier;
      return extractor.metrics.render();
    },
    async close() {
      await simulator.close();
      await rm(directory, { recursive: true, force: true });
    },
  };
  return clockwork;
}
