import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Store } from '@new-releases/storage';
import type { Metrics } from './create-metrics.js';

export interface HealthServer {
  /** Where it listens. */
  readonly url: string;
  close(): Promise<void>;
}

/**
 * Serves `/healthz` (the process answers), `/readyz` (the store is open and its data fresh) and `/metrics`.
 * Rejects with the system's error where it cannot listen.
 */
export async function createHealthServer(options: {
  host: string;
  port: number;
  metrics: Metrics;
  findStore: () => Store | null;
  status: () => { phase: string; nextDueAtMs: number | null };
  freshnessMs: number;
  now: () => number;
}): Promise<HealthServer> {
  const { host, port, metrics, status, now } = options;
  const server = createServer((request, response) => {
    const send = (code: number, type: string, body: string) => {
      response.writeHead(code, { 'content-type': type, 'cache-control': 'no-store' });
      response.end(request.method === 'HEAD' ? undefined : body);
    };
    const json = (code: number, body: object) => {
      send(code, 'application/json', `${JSON.stringify(body)}\n`);
    };
    const answer = async () => {
      const path = (request.url ?? '/').split('?')[0];
      if (request.method !== 'GET' && request.method !== 'HEAD') {
        json(405, { error: 'only GET and HEAD are answered here' });
      } else if (path === '/healthz') {
        const { phase, nextDueAtMs } = status();
        json(200, { status: 'ok', phase, nextDueAt: nextDueAtMs && new Date(nextDueAtMs).toISOString() });
      } else if (path === '/readyz') {
        const reasons = await findReasons(options.findStore(), options.freshnessMs, now());
        json(reasons.length === 0 ? 200 : 503, { ready: reasons.length === 0, reasons });
      } else if (path === '/metrics') {
        send(200, metrics.contentType, await metrics.render());
      } else json(404, { error: 'there is /healthz, /readyz and /metrics' });
    };
    answer().catch(() => {
      json(500, { error: 'this could not be found out now' });
    });
  });
  server.requestTimeout = 10_000;
  await listen(server, host, port);
  const address = server.address() as AddressInfo;
  const name = address.family === 'IPv6' ? `[${address.address}]` : address.address;
  return {
    url: `http://${name}:${address.port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}

/** Why it is not ready; empty when it is. */
async function findReasons(store: Store | null, freshnessMs: number, nowMs: number): Promise<string[]> {
  if (store === null) return ['the store is not open'];
  try {
    const last = await store.findLastSuccess();
    if (last === null) return ['no run has been complete yet'];
    const ageMs = nowMs - Date.parse(last);
    return ageMs <= freshnessMs
      ? []
      : [`the last complete run ended at ${last}, longer ago than the freshness goal`];
  } catch {
    return ['the store cannot be read'];
  }
}

function listen(server: Server, host: string, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      // A connection that fails is no reason to end.
      server.on('error', () => undefined);
      resolve();
    });
  });
}
