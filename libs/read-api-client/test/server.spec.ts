import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from '@jest/globals';
import { createReadApiClient, type ReadApiClientOptions } from '../src/index.js';
import { catchError } from './fake-api.js';

type Handle = (request: IncomingMessage, response: ServerResponse) => unknown;
const whole = JSON.stringify({ data: [], page: { limit: 50, next: null }, store: {} });
let server: Server | undefined;

/** A client with the global fetch, and a server that it asks. */
async function serve(handle: Handle, options: Partial<ReadApiClientOptions> = {}) {
  const started = createServer(handle);
  server = started;
  await new Promise<void>((resolve) => {
    started.listen(0, '127.0.0.1', resolve);
  });
  const { port } = started.address() as AddressInfo;
  return createReadApiClient({ baseUrl: `http://127.0.0.1:${port}`, ...options });
}

afterEach(async () => {
  server?.closeAllConnections();
  await new Promise((resolve) => server?.close(resolve));
});

const stall: Handle = (_, response) => response.writeHead(200).write('{');

describe('against a server', () => {
  it('reads an answer, with a length or in chunks', async () => {
    const client = await serve((request, response) => {
      if (request.url === '/v1/albums') response.setHeader('content-length', whole.length).end(whole);
      else {
        response.write(whole.slice(0, 9));
        response.end(whole.slice(9));
      }
    });
    const expected = JSON.parse(whole) as unknown;
    expect([await client.get('/v1/albums'), await client.get('/v1/runs')]).toEqual([expected, expected]);
  });

  it.each<[string, Handle]>([
    ['a reset before the answer', (request) => request.socket.destroy()],
    [
      'a reset within the body',
      (request, response) => {
        response.writeHead(200, { 'content-length': whole.length }).write(whole.slice(0, 9), () => {
          request.socket.resetAndDestroy();
        });
      },
    ],
    [
      'chunks that break off within a refusal',
      (request, response) => {
        response.writeHead(503).write('{"type":', () => {
          request.socket.destroy();
        });
      },
    ],
    ['something that is no HTTP', (request) => request.socket.end('hello\r\n')],
  ])('tells of %s', async (_, handle) => {
    const client = await serve(handle);
    const error = await catchError(client.get('/v1/albums'));
    expect(error).toMatchObject({ name: 'ReadApiError', code: 'network', status: null });
    expect((error as Error).message).toMatch(/^GET \/v1\/albums: no whole answer: ./);
    expect((error as Error).cause).toBeInstanceOf(Error);
  });

  it('tells of a port that nobody listens on', async () => {
    const client = await serve(() => undefined);
    await new Promise((resolve) => server?.close(resolve));
    const error = await catchError(client.get('/v1/albums'));
    expect(error).toMatchObject({ code: 'network', cause: { cause: { code: 'ECONNREFUSED' } } });
  });

  it.each<[string, Handle]>([
    ['no answer', () => undefined],
    ['a body that stalls', stall],
  ])('waits no longer than it was told for %s', async (_, handle) => {
    const client = await serve(handle, { timeoutMs: 20 });
    expect(await catchError(client.get('/v1/albums'))).toMatchObject({
      name: 'ReadApiError',
      code: 'timeout',
      message: 'GET /v1/albums: no whole answer within 20 ms',
    });
  });

  it('ends with its signal, within the body too', async () => {
    const controller = new AbortController();
    const reason = new Error('stop');
    const client = await serve((request, response) => {
      stall(request, response);
      controller.abort(reason);
    });
    expect(await catchError(client.get('/v1/albums', { signal: controller.signal }))).toBe(reason);
  });

  it('sends its key to nobody else', async () => {
    let askedElsewhere = 0;
    const elsewhere = createServer((_, response) => {
      askedElsewhere += 1;
      response.end(whole);
    });
    await new Promise<void>((resolve) => {
      elsewhere.listen(0, '127.0.0.1', resolve);
    });
    const { port } = elsewhere.address() as AddressInfo;
    const client = await serve(
      (_, response) => response.writeHead(307, { location: `http://127.0.0.1:${port}/v1/albums` }).end(),
      { apiKey: 'sixteen-characters' },
    );
    const error = await catchError(client.get('/v1/albums'));
    await new Promise((resolve) => elsewhere.close(resolve));
    expect(error).toMatchObject({ code: 'unexpected-answer', status: 307 });
    expect((error as Error).message).toContain('a redirection');
    expect(askedElsewhere).toBe(0);
  });
});
