import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { afterEach, describe, expect, it } from '@jest/globals';
import { createSpotifyClient, type ResponseEvent, type SpotifyClientOptions } from '../src/index.js';
import { album, albumId } from './fake-spotify.js';
import { toError } from './set-up-client.js';
import { createVirtualClock } from './virtual-clock.js';

type Handle = (request: IncomingMessage, response: ServerResponse) => unknown;
const whole = JSON.stringify(album);
let server: Server | undefined;

/** A client with the global fetch against a server that answers with one handler after the other. */
async function serve(handlers: Handle[], options: Partial<SpotifyClientOptions> = {}) {
  let requests = 0;
  const started = createServer((request, response) => {
    requests += 1;
    handlers[Math.min(requests, handlers.length) - 1]?.(request, response);
  });
  server = started;
  await new Promise<void>((resolve) => {
    started.listen(0, '127.0.0.1', resolve);
  });
  const clock = createVirtualClock();
  const events: ResponseEvent[] = [];
  const client = createSpotifyClient({
    getAccessToken: () => Promise.resolve('TOKEN'),
    baseUrl: `http://127.0.0.1:${(started.address() as AddressInfo).port}/v1/`,
    now: clock.now,
    sleep: clock.sleep,
    onResponse: (event) => {
      events.push(event);
    },
    ...options,
  });
  return { client, clock, statuses: () => events.map(({ status }) => status), requests: () => requests };
}

afterEach(async () => {
  server?.closeAllConnections();
  await new Promise((resolve) => server?.close(resolve));
});

const fine: Handle = (_, response) =>
  response.setHeader('content-length', Buffer.byteLength(whole)).end(whole);
const chunked: Handle = (_, response) => {
  response.write(whole.slice(0, 7));
  response.end(whole.slice(7));
};
const reset: Handle = (request) => request.socket.destroy();
const resetMidBody: Handle = (request, response) => {
  response.writeHead(200, { 'content-length': whole.length }).write(whole.slice(0, 9), () => {
    request.socket.resetAndDestroy();
  });
};
const cutChunks: Handle = (request, response) => {
  response.writeHead(200).write(whole.slice(0, 9), () => {
    request.socket.destroy();
  });
};
const cutJson: Handle = (_, response) => response.end(whole.slice(0, 9));
const stall: Handle = (_, response) => response.writeHead(200).write('{');
const html: Handle = (_, response) => response.writeHead(502, { 'content-type': 'text/html' }).end('<html>');

describe('against a server', () => {
  it('reads answers with a length, in chunks, and compressed', async () => {
    const gzipped: Handle = (request, response) => {
      const ok = String(request.headers['accept-encoding']).includes('gzip');
      response.setHeader('content-encoding', ok ? 'gzip' : 'identity').end(ok ? gzipSync(whole) : whole);
    };
    const { client, requests } = await serve([fine, chunked, gzipped]);
    for (let call = 0; call < 3; call += 1) expect(await client.getAlbum({ id: albumId })).toEqual(album);
    expect(requests()).toBe(3);
  });

  it.each<[string, Handle, number | null]>([
    ['a reset before the answer', reset, null],
    ['a reset within the body', resetMidBody, null],
    ['chunks that break off', cutChunks, null],
    ['half of the JSON, well framed', cutJson, null],
    ['an HTML error', html, 502],
  ])('survives %s', async (_, fault, status) => {
    const { client, statuses } = await serve([fault, fault, fine]);
    expect(await client.getAlbum({ id: albumId })).toEqual(album);
    expect(statuses()).toEqual([status, status, 200]);
  });

  it.each<[string, Handle, string]>([
    ['a reset before the answer', reset, 'network'],
    ['a reset within the body', resetMidBody, 'truncated'],
    ['chunks that break off', cutChunks, 'truncated'],
    ['half of the JSON', cutJson, 'invalid-json'],
  ])('tells %s by its kind', async (_, fault, kind) => {
    const { client } = await serve([fault], { maxAttempts: 2 });
    const error = await client.getAlbum({ id: albumId }).catch(toError);
    expect(error).toMatchObject({ name: 'TransientError', kind, attempts: 2 });
  });

  it.each<[string, Handle]>([
    ['no answer', () => undefined],
    ['a body that stalls', stall],
  ])('limits an attempt with %s', async (_, fault) => {
    const { client, statuses } = await serve([fault], { timeoutMs: 15, maxAttempts: 2 });
    const error = await client.getAlbum({ id: albumId }).catch(toError);
    expect(error).toMatchObject({
      name: 'TransientError',
      kind: 'timeout',
      message: 'get-an-album: no whole answer within 15 ms',
    });
    expect(statuses()).toEqual([null, null]);
  });

  it('an abort within the body ends the call with the reason', async () => {
    const controller = new AbortController();
    const reason = new Error('stop');
    const { client } = await serve([
      (request, response) => {
        stall(request, response);
        setTimeout(() => {
          controller.abort(reason);
        }, 5);
      },
    ]);
    expect(await client.getAlbum({ id: albumId }, { signal: controller.signal }).catch(toError)).toBe(reason);
  });

  it('tells the 429s apart: seconds, a date, none, hours', async () => {
    const refuse =
      (headers: Record<string, string>): Handle =>
      (_, response) =>
        response.writeHead(429, headers).end('Too many requests');
    const date = 'Sun, 22 Nov 2026 00:00:00 GMT';
    const { client, clock, requests } = await serve(
      [
        refuse({ 'retry-after': '2' }),
        refuse({ 'retry-after': 'Sun, 22 Nov 2026 00:00:04 GMT', date }),
        refuse({}),
        refuse({ 'retry-after': '79892' }),
      ],
      { random: () => 0 },
    );
    const startedAtMs = clock.now();
    const error = await client.getAlbum({ id: albumId }).catch(toError);
    expect(error).toMatchObject({ name: 'QuotaExceededError', retryAfterMs: 79_892_000, attempts: 4 });
    expect(clock.now() - startedAtMs).toBe(2_000 + 4_000 + 2_000);
    expect(requests()).toBe(4);
  });

  it('sends the token only where it was told to', async () => {
    const { client } = await serve([
      (request, response) => {
        expect(request.headers.authorization).toBe('Bearer TOKEN');
        expect(request.url).toBe(`/v1/albums/${albumId}`);
        response.writeHead(301, { location: 'https://evil.example/' }).end();
      },
    ]);
    const error = await client.getAlbum({ id: albumId }).catch(toError);
    expect(error).toMatchObject({ name: 'ContractError', status: 301, attempts: 1 });
  });
});
