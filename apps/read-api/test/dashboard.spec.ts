import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { afterEach, expect, it } from '@jest/globals';
import { openTestApi, type TestApi } from './support/open-test-api.js';

let api: TestApi;
afterEach(() => api.close());

const page = '<!doctype html><title>the dashboard</title>';
const script = 'const long = "text that is worth being compressed";'.repeat(20);

/** Opens the API over a folder as a build leaves it, or over an empty one. */
async function open(
  options: { isBuilt?: boolean; env?: Record<string, string> } = {},
): Promise<(url: string, headers?: Record<string, string>) => ReturnType<TestApi['get']>> {
  const { isBuilt = true, env = {} } = options;
  api = await openTestApi({ albums: 1, env, dashboard: 'dashboard' });
  if (isBuilt) {
    const folder = join(api.directory, 'dashboard');
    await mkdir(join(folder, 'assets'), { recursive: true });
    await writeFile(join(folder, 'index.html'), page);
    await writeFile(join(folder, 'assets/index-1a2b.js'), script);
    await writeFile(join(folder, 'assets/index-1a2b.js.br'), brotliCompressSync(script));
    await writeFile(join(folder, '.secret'), 'nobody is to see it');
  }
  return (url, headers) => api.get(url, headers);
}

it('leads browsers to the pages, and tells programs that there is nothing', async () => {
  const get = await open();
  const browser = await get('/', { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' });
  expect([browser.status, browser.headers.location, browser.headers.vary]).toEqual([
    302,
    'dashboard/',
    'accept',
  ]);
  expect((await get('/', { accept: 'application/json' })).body).toMatchObject({ status: 404 });
  const slash = await get('/dashboard?x=1');
  expect([slash.status, slash.headers.location]).toEqual([302, 'dashboard/']);
});

it('serves pages that may load nothing from elsewhere, and are looked for anew each time', async () => {
  const get = await open();
  for (const url of ['/dashboard/', '/dashboard/index.html', '/dashboard/?x=1']) {
    const { status, headers, text } = await get(url);
    expect([status, text, headers['cache-control']]).toEqual([200, page, 'no-cache']);
    expect(headers['content-type']).toBe('text/html; charset=utf-8');
    expect(headers['content-security-policy']).toBe(
      "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self' blob:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'",
    );
    expect(headers['x-content-type-options']).toBe('nosniff');
  }
  expect((await get('/v1/albums')).headers['content-security-policy']).toBe(
    "default-src 'none';frame-ancestors 'none'",
  );
});

it('lets files whose names change with them be kept for ever, compressed where the browser can read that', async () => {
  const get = await open();
  const plain = await get('/dashboard/assets/index-1a2b.js');
  expect([plain.status, plain.text]).toEqual([200, script]);
  expect(plain.headers['cache-control']).toBe('public, max-age=31536000, immutable');
  const small = await get('/dashboard/assets/index-1a2b.js', { 'accept-encoding': 'br, gzip' });
  expect(small.headers['content-encoding']).toBe('br');
  expect(small.headers['content-type']).toMatch(/javascript; charset=utf-8$/);
  expect(small.headers.vary).toContain('accept-encoding');
  expect(Number(small.headers['content-length'])).toBeLessThan(script.length);
});

it('keeps what is not there, or not of the build, to itself', async () => {
  const get = await open();
  for (const url of [
    '/dashboard/assets/index-old.js',
    '/dashboard/.secret',
    '/dashboard/../store.db',
    '/dashboard/%2e%2e/store.db',
    '/dashboard/assets/',
  ]) {
    const { status, text, headers } = await get(url);
    expect({ url, isRefused: status >= 400 && status < 500 }).toEqual({ url, isRefused: true });
    expect(text).not.toContain('nobody');
    expect(headers['cache-control']).toBe('no-store');
  }
});

it('asks for no key, while the data is kept behind one', async () => {
  const get = await open({ env: { READ_API_KEYS: 'a-key-of-the-test-1' } });
  const accept = 'text/html';
  for (const [url, status] of [
    ['/', 302],
    ['/dashboard/', 200],
    ['/dashboard/assets/index-1a2b.js', 200],
    ['/dashboard/settings.json', 200],
    ['/v1/albums', 401],
    ['/dashboard/../v1/albums', 401],
  ] as const) {
    expect({ url, status: (await get(url, { accept, host: 'music.example.com' })).status }).toEqual({
      url,
      status,
    });
  }
});

it('says on one page how to build what is not built', async () => {
  const get = await open({ isBuilt: false });
  const { status, text, headers } = await get('/dashboard/');
  expect([status, headers['content-type']]).toEqual([404, 'text/html; charset=utf-8']);
  expect(text).toContain('npm run build');
  expect((await get('/dashboard/assets/index-1a2b.js')).body).toMatchObject({ status: 404 });
  expect(api.complaints).toEqual([]);
});

it('shows covers only where that is asked for', async () => {
  const get = await open({ env: { READ_COVERS: 'spotify' } });
  expect((await get('/dashboard/settings.json')).body).toEqual({ covers: true });
  expect((await get('/dashboard/')).headers['content-security-policy']).toContain(
    "img-src 'self' blob: https://i.scdn.co;",
  );
  await api.close();
  expect((await (await open())('/dashboard/settings.json')).body).toEqual({ covers: false });
});
