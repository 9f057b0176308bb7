import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { rename, rm } from 'node:fs/promises';
import { connect, type Socket } from 'node:net';
import { text } from 'node:stream/consumers';
import { afterEach, expect, it } from '@jest/globals';
import { fillStore } from './support/fill-store.js';
import { openTestApi, type TestApi } from './support/open-test-api.js';

const key = 'a-key-of-the-test-1';
let api: TestApi;
const open = async (options: Parameters<typeof openTestApi>[0] = {}) => {
  api = await openTestApi({ albums: 3, ...options });
  return api;
};
afterEach(async () => {
  await api.close();
});

it('tells on every response how fresh the data is', async () => {
  await open();
  for (const url of [
    '/v1/albums',
    '/v1/albums?labl=x',
    '/nothing',
    '/openapi.json',
    '/healthz',
    '/v1/albums/%ZZ',
  ]) {
    expect((await api.get(url)).headers).toMatchObject({
      'data-age': '3600',
      'data-complete': 'true',
      'last-run-state': 'completed',
      'data-changed-at': '2026-11-22T12:00:00.000Z',
    });
  }
  await fillStore(api.path, {
    from: 3,
    albums: 1,
    nowMs: Date.parse('2026-11-22T12:30:00Z'),
    state: 'incomplete',
  });
  expect((await api.get('/v1/albums')).headers).toMatchObject({
    'data-age': '3600',
    'data-complete': 'false',
    'last-run-state': 'incomplete',
  });
});

it.each([
  ['as it is', key],
  ['hashed', `sha256:${createHash('sha256').update(key).digest('hex')}`],
  ['among others', `another-key-of-the-test,${key}`],
])('asks for a key where keys are set: %s', async (_how, keys) => {
  await open({ env: { READ_API_KEYS: keys } });
  for (const authorization of [
    undefined,
    'Bearer',
    'Bearer wrong',
    `Basic ${key}`,
    `Bearer ${key}x`,
    `Bearer ${keys}`,
  ]) {
    if (authorization === `Bearer ${key}`) continue;
    const {
      status,
      headers,
      body,
      text: body_,
    } = await api.get('/v1/albums', authorization === undefined ? {} : { authorization });
    expect({ authorization, status }).toEqual({ authorization, status: 401 });
    expect(headers['www-authenticate']).toBe('Bearer');
    expect(body).toMatchObject({ type: 'urn:new-releases:problem:unauthorized', parameter: 'Authorization' });
    expect(body_).not.toContain(key);
  }
  expect((await api.get('/v1/albums', { authorization: `Bearer ${key}` })).status).toBe(200);
  expect(
    (await api.get('/v1/albums', { authorization: `bearer ${key}`, host: 'music.example.com' })).status,
  ).toBe(200);
  expect((await api.get('/openapi.json')).status).toBe(200);
  for (const path of [
    '/V1/albums',
    '//v1/albums',
    '/v1/../v1/albums',
    '/%761/albums',
    '/v1%2Falbums',
    '/v1/albums/?limit=1',
  ]) {
    expect([401, 404]).toContain((await api.get(path)).status);
  }
});

it('answers only this machine where no keys are set', async () => {
  await open();
  for (const host of ['localhost', 'localhost:8080', '127.0.0.1:1', '[::1]:8080']) {
    expect((await api.get('/v1/albums', { host })).status).toBe(200);
  }
  for (const host of ['evil.example', 'localhost.evil.example', '127.0.0.1.evil.example', '192.168.0.1']) {
    expect((await api.get('/v1/albums', { host })).body).toMatchObject({ status: 421, parameter: 'Host' });
  }
});

it('lets pages of named origins call, and no others', async () => {
  await open({ env: { READ_CORS_ORIGINS: 'https://bi.example.com' } });
  const own = await api.get('/v1/albums', { origin: 'https://bi.example.com' });
  expect(own.headers['access-control-allow-origin']).toBe('https://bi.example.com');
  expect(own.headers['access-control-expose-headers']).toContain('data-age');
  expect((await api.get('/v1/albums', { origin: 'https://evil.example' })).headers).not.toHaveProperty(
    'access-control-allow-origin',
  );
  await api.close();
  await open();
  expect((await api.get('/v1/albums', { origin: 'https://bi.example.com' })).headers).not.toHaveProperty(
    'access-control-allow-origin',
  );
});

it('lets pages ask beforehand without counting it, and read that there was one request too many', async () => {
  const origin = 'https://bi.example.com';
  await open({ env: { READ_CORS_ORIGINS: origin, READ_RATE_LIMIT: '2/60' } });
  const asked = [];
  for (let count = 0; count < 4; count += 1) {
    const { statusCode } = await api.app.inject({
      ...{ method: 'OPTIONS', url: '/v1/albums' },
      headers: { host: 'localhost', origin, 'access-control-request-method': 'GET' },
    });
    asked.push(statusCode, (await api.get('/v1/albums?limit=1', { origin })).status);
  }
  expect(asked).toEqual([204, 200, 204, 200, 204, 429, 204, 429]);
  const { headers } = await api.get('/v1/albums?limit=1', { origin });
  expect(headers['access-control-allow-origin']).toBe(origin);
  expect(headers['access-control-expose-headers']).toContain('retry-after');
});

it('limits the requests of each key', async () => {
  const other = 'a-key-of-the-test-2';
  await open({ env: { READ_API_KEYS: `${key},${other}`, READ_RATE_LIMIT: '3/60' } });
  const ask = (by: string) => api.get('/v1/albums?limit=1', { authorization: `Bearer ${by}` });
  for (let count = 0; count < 3; count += 1) expect((await ask(key)).status).toBe(200);
  const refused = await ask(key);
  expect(refused.body).toMatchObject({ status: 429, type: 'urn:new-releases:problem:too-many-requests' });
  expect(Number(refused.headers['retry-after'])).toBeGreaterThan(0);
  expect((await ask(other)).status).toBe(200);
  expect((await api.get('/healthz')).status).toBe(200);
});

it('counts refused keys, too, so that nobody can try them out', async () => {
  await open({ env: { READ_API_KEYS: key, READ_RATE_LIMIT: '3/60' } });
  const statuses = [];
  for (let count = 0; count < 5; count += 1) {
    statuses.push(
      (await api.get('/v1/albums', { authorization: `Bearer guess-number-${count}-guess` })).status,
    );
  }
  expect(statuses).toEqual([401, 401, 401, 429, 429]);
});

it('counts requests for what is not there, too', async () => {
  await open({ env: { READ_RATE_LIMIT: '3/60' } });
  const statuses = [];
  for (const path of ['/nothing', '/v1/nothing', '/v1/runs', '/nothing/more', '/v1/runs'])
    statuses.push((await api.get(path)).status);
  expect(statuses).toEqual([404, 404, 200, 429, 429]);
});

it.each([
  ['methods that do not read', 405, { method: 'POST', url: '/v1/albums', payload: { a: 1 } }],
  ['methods that do not read, of what is not there', 405, { method: 'DELETE', url: '/nothing' }],
  [
    'bodies of an odd kind',
    405,
    { method: 'PUT', url: '/', payload: 'x', headers: { 'content-type': 'odd' } },
  ],
  ['URLs that are too long', 414, { method: 'GET', url: `/v1/albums?q=${'a'.repeat(9_000)}` }],
  ['URLs that cannot be read', 400, { method: 'GET', url: '/v1/albums/%E0%A4%A' }],
  ['paths that are too long', 414, { method: 'GET', url: `/v1/albums/${'a'.repeat(300)}` }],
  ['parameters that are not known', 400, { method: 'GET', url: '/v1/albums?labl=x' }],
  ['other hosts', 421, { method: 'GET', url: '/v1/albums', headers: { host: 'evil.example' } }],
] as const)('counts what it refuses like what it answers: %s', async (_what, status, request) => {
  await open({ env: { READ_RATE_LIMIT: '3/60' } });
  const headers = { host: 'localhost', ...('headers' in request && request.headers) };
  const statuses = [];
  for (let count = 0; count < 4; count += 1)
    statuses.push((await api.app.inject({ ...request, headers })).statusCode);
  expect(statuses).toEqual([status, status, status, 429]);
  const after = await api.get('/v1/runs');
  expect(after.body).toMatchObject({ status: 429, type: 'urn:new-releases:problem:too-many-requests' });
  expect(Number(after.headers['retry-after'])).toBeGreaterThan(0);
});

it('counts what it cannot read for the key that came with it', async () => {
  const other = 'a-key-of-the-test-2';
  await open({ env: { READ_API_KEYS: `${key},${other}`, READ_RATE_LIMIT: '2/60' } });
  const ask = async (by: string) =>
    (await api.get('/v1/albums/%E0%A4%A', { authorization: `Bearer ${by}` })).status;
  expect([await ask(key), await ask(key), await ask(key), await ask(other)]).toEqual([400, 400, 429, 400]);
});

it('does nothing but read', async () => {
  await open();
  for (const method of ['POST', 'PUT', 'PATCH', 'DELETE'] as const) {
    const { statusCode, headers, body } = await api.app.inject({
      method,
      url: '/v1/albums',
      headers: { host: 'localhost' },
      payload: { a: 1 },
    });
    expect(statusCode).toBe(405);
    expect(headers.allow).toBe('GET, HEAD');
    expect(JSON.parse(body)).toMatchObject({ type: 'urn:new-releases:problem:method-not-allowed' });
  }
});

it('bounds URLs, headers and what is no request at all', async () => {
  await open();
  expect((await api.get(`/v1/albums?q=${'a'.repeat(9_000)}`)).body).toMatchObject({ status: 414 });
  expect((await api.get(`/v1/albums/${'a'.repeat(300)}`)).status).toBeLessThan(500);
  expect((await api.get('/v1/albums/%E0%A4%A')).body).toMatchObject({ status: 400 });
  const { port } = new URL(await api.listen());
  const send = async (raw: string) => {
    const socket = connect(Number(port), '127.0.0.1');
    socket.end(raw);
    return text(socket);
  };
  const large = await send(`GET /v1/albums HTTP/1.1\r\nhost: localhost\r\nx: ${'a'.repeat(20_000)}\r\n\r\n`);
  expect(large).toMatch(/^HTTP\/1\.1 431 .*application\/problem\+json/s);
  expect(await send('nonsense\r\n\r\n')).toMatch(/^HTTP\/1\.1 400 .*application\/problem\+json/s);
});

it('ends the connection of what is no request, though the other side keeps its end open', async () => {
  await open();
  const { port } = new URL(await api.listen());
  const arrived = once(api.app.server, 'connection') as Promise<[Socket]>;
  const socket = connect({ port: Number(port), host: '127.0.0.1', allowHalfOpen: true });
  try {
    socket.write('nonsense\r\n\r\n');
    const [served] = await arrived;
    const closed = once(served, 'close');
    let answer = '';
    socket.setEncoding('utf8').on('data', (part: string) => (answer += part));
    await Promise.all([closed, once(socket, 'end')]);
    expect(answer).toMatch(/^HTTP\/1\.1 400 .*no request of HTTP/s);
    expect(socket.writable).toBe(true);
  } finally {
    socket.destroy();
  }
});

it('says that the store cannot be read, tells nothing of where it is, and goes on once it is back', async () => {
  await open();
  await rename(api.path, `${api.path}.away`);
  for (const suffix of ['-wal', '-shm']) await rm(api.path + suffix, { force: true });
  for (const url of ['/v1/albums', '/v1/albums.csv', '/v1/summary', '/v1/runs/x', '/readyz']) {
    const { status, text: body, headers } = await api.get(url);
    expect({ url, status }).toEqual({ url, status: 503 });
    expect(body).not.toContain(api.directory);
    expect(headers).toMatchObject({ 'data-age': 'unknown', 'data-complete': 'false', 'retry-after': '5' });
  }
  expect((await api.get('/healthz')).status).toBe(200);
  expect((await api.get('/openapi.json')).status).toBe(200);
  await fillStore(api.path, { albums: 2 });
  expect((await api.get('/v1/albums?count=true')).body).toMatchObject({ page: { total: 2 } });
  expect((await api.get('/v1/albums.csv')).text.split('\r\n')).toHaveLength(4);
});

it('lets a browser load and frame nothing of what it answers', async () => {
  await open();
  for (const url of ['/v1/albums', '/v1/albums?labl=x', '/nothing', '/v1/albums.csv']) {
    expect((await api.get(url)).headers).toMatchObject({
      'content-security-policy': "default-src 'none';frame-ancestors 'none'",
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'SAMEORIGIN',
      'referrer-policy': 'no-referrer',
      'cross-origin-resource-policy': 'same-origin',
    });
  }
  expect((await api.get('/docs')).headers['content-security-policy']).toContain("script-src 'self'");
});
