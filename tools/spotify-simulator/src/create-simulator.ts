import { createServer, type Server } from 'node:http';
import { type AddressInfo } from 'node:net';
import { createCatalogue, type Catalogue } from './catalogue/create-catalogue.js';
import { handleRequest } from './http/handle-request.js';
import { type LedgerEntry } from './ledger.js';
import { type SimulatorOptions } from './options.js';
import { createState, type State } from './state.js';

/** A simulated Spotify. */
export interface Simulator {
  /** Serves on 127.0.0.1; port 0, the default, takes a free one. `apiUrl` ends in /v1. */
  listen(port?: number): Promise<{ apiUrl: string; tokenUrl: string; port: number }>;
  /** Ends every connection, open requests too. */
  close(): Promise<void>;
  /** What has been asked, in the order of arrival; the last 200,000 at least. */
  readonly requests: readonly LedgerEntry[];
  readonly catalogue: Catalogue;
  /** Changes options while running; those not named stay. `faults` are replaced as a whole. @throws {TypeError} */
  configure(options: Partial<SimulatorOptions>): void;
  /** Forgets the requests seen so far; limits go on counting. */
  resetRequests(): void;
  /** Forgets what counts against rate limit and quota, and every token. */
  resetLimits(): void;
}

/**
 * Creates a fake Spotify: the token endpoint and nine operations of the Web API, with the limits, quirks and faults of the
 * real one. Any number may run in one process.
 *
 * @throws {TypeError} for an option that cannot be; {Error} when `recordedDir` cannot be read.
 */
export function createSimulator(options: SimulatorOptions = {}): Simulator {
  const state = createState(options);
  const catalogue = createCatalogue(
    () => state.music,
    () => state.plan,
  );
  const server = createServer({ keepAliveTimeout: 30_000 }, (request, response) => {
    handleRequest(state, catalogue, request, response).catch((error: unknown) => {
      // A client that goes away in the middle of an answer is no concern of the server's.
      if (request.socket.destroyed) return;
      state.settings.warn(
        `${request.url ?? ''}: ${error instanceof Error ? (error.stack ?? '') : String(error)}`,
      );
      response.destroy();
    });
  });
  return {
    listen: (port = 0) => listen(server, state, port),
    async close() {
      if (!server.listening) return;
      const closed = new Promise((resolve) => server.close(resolve));
      server.closeAllConnections();
      await closed;
    },
    get requests() {
      return state.ledger.entries;
    },
    catalogue,
    configure(changes) {
      state.configure(changes);
    },
    resetRequests() {
      state.ledger.clear();
    },
    resetLimits() {
      state.resetLimits();
    },
  };
}

async function listen(
  server: Server,
  state: State,
  wanted: number,
): Promise<{ apiUrl: string; tokenUrl: string; port: number }> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(wanted, '127.0.0.1', () => {
      server.off('error', reject);
      resolve();
    });
  });
  const { port } = server.address() as AddressInfo;
  const origin = `http://127.0.0.1:${port}`;
  state.setBaseUrl(`${origin}/v1`);
  return { apiUrl: `${origin}/v1`, tokenUrl: `${origin}/api/token`, port };
}
