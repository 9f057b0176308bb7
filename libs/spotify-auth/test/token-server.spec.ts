import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from '@jest/globals';
import { createAccessTokenProvider } from '../src/index.js';
import { createVirtualClock } from './virtual-clock.js';

let server: Server | undefined;

async function serve(listener: RequestListener, timeoutMs = 10_000) {
  const started = createServer(listener);
  server = started;
  await new Promise<void>((resolve) => {
    started.listen(0, '127.0.0.1', resolve);
  });
  const tokenUrl = `http://127.0.0.1:${(started.address() as AddressInfo).port}/api/token`;
  const { now, sleep } = createVirtualClock();
  return createAccessTokenProvider({ clientId: 'id', clientSecret: 's', tokenUrl, timeoutMs, now, sleep });
}

afterEach(async () => {
  server?.closeAllConnections();
  await new Promise((resolve) => server?.close(resolve));
});

const token = JSON.stringify({ access_token: 'T', token_type: 'Bearer', expires_in: 3600 });

describe('against a server', () => {
  it('speaks the form and the header that RFC 6749 asks for', async () => {
    const provider = await serve((request, response) => {
      let body = '';
      request.on('data', (chunk: Buffer) => (body += chunk.toString()));
      request.on('end', () => {
        const { method, headers } = request;
        const right =
          method === 'POST' &&
          body === 'grant_type=client_credentials' &&
          headers.authorization === 'Basic aWQ6cw==' &&
          headers['content-type'] === 'application/x-www-form-urlencoded';
        response.writeHead(right ? 200 : 400).end(right ? token : '{"error":"invalid_request"}');
      });
    });
    expect(await provider.getAccessToken()).toBe('T');
  });

  it('survives a reset, half an answer, a body that stalls, and an HTML error', async () => {
    let requests = 0;
    const provider = await serve((request, response) => {
      requests += 1;
      if (requests === 1) request.socket.destroy();
      else if (requests === 2) {
        response.writeHead(200, { 'content-length': token.length }).write(token.slice(0, 10), () => {
          request.socket.destroy();
        });
      } else if (requests === 3) response.writeHead(200).write(token.slice(0, 10));
      else response.end(token);
    }, 150);
    expect(await provider.getAccessToken()).toBe('T');
    expect(requests).toBe(4);
  });

  it('names the timeout when no answer comes', async () => {
    const provider = await serve(() => undefined, 15);
    await expect(provider.getAccessToken()).rejects.toMatchObject({
      name: 'TokenEndpointError',
      status: null,
      message: expect.stringMatching(/^the token endpoint http:\/\/\S+ gave no answer within 15 ms$/),
    });
  });
});
