import { tmpdir } from 'node:os';
import { expect, it } from '@jest/globals';
import { loadSettings } from './load-settings.js';
import { readApiVariables } from './variables.js';

const load = (env: Record<string, string> = {}, given: { host?: string; port?: string } = {}) =>
  loadSettings({ env, cwd: tmpdir(), ...given });

it('listens on this machine only, without keys, unless told otherwise', () => {
  expect(load()).toEqual({
    host: '127.0.0.1',
    port: 8080,
    apiKeys: [],
    publicUrl: null,
    corsOrigins: [],
    rateLimit: { limit: 600, windowMs: 60_000 },
    queryTimeoutMs: 5_000,
    exportTimeoutMs: 600_000,
    threads: 3,
    covers: false,
  });
});

it.each(['0.0.0.0', '::', '192.168.1.2', 'music.example.com', '[::]'])(
  'refuses to listen on %s without keys',
  (host) => {
    expect(() => load({ READ_HOST: host })).toThrow('READ_API_KEYS');
    expect(() => load({}, { host })).toThrow('READ_API_KEYS');
    expect(load({ READ_HOST: host, READ_API_KEYS: 'a-key-of-the-test-1' }).apiKeys).toHaveLength(1);
  },
);

it.each(['localhost', '127.0.0.1', '127.8.8.8', '::1', '[::1]'])('takes %s for this machine', (host) => {
  expect(load({ READ_HOST: host }).apiKeys).toEqual([]);
});

it('lets the command line go before the environment', () => {
  expect(load({ READ_PORT: '1' }, { port: '2' }).port).toBe(2);
  expect(() => load({ READ_PORT: '1' }, { port: 'x' })).toThrow('--port must be a port from 0 to 65535');
});

it.each([
  ['READ_PORT', '70000', 'port from 0 to 65535'],
  ['READ_PORT', 'x', 'port from 0 to 65535'],
  ['READ_API_KEYS', 'short', 'at least 16 characters'],
  ['READ_API_KEYS', 'has blanks in the middle', 'letters, digits'],
  ['READ_API_KEYS', 'a-key-of-the-test-1,', 'key 2'],
  ['READ_API_KEYS', 'sha256:abc', '64 hexadecimal digits'],
  ['READ_PUBLIC_URL', 'music.example.com', 'absolute http or https URL'],
  ['READ_PUBLIC_URL', 'https://a:b@music.example.com', 'absolute http or https URL'],
  ['READ_CORS_ORIGINS', '*', 'must be origins'],
  ['READ_CORS_ORIGINS', 'https://bi.example.com/path', 'must be origins'],
  ['READ_RATE_LIMIT', 'many', 'READ_RATE_LIMIT'],
  ['READ_QUERY_TIMEOUT', '2m', 'at most 60 seconds'],
  ['READ_EXPORT_TIMEOUT', '0s', 'above 0'],
  ['READ_THREADS', '1', 'from 2 to 16'],
  ['READ_COVERS', 'yes', 'off or spotify'],
])('names %s where it is %s', (name, value, words) => {
  const load_ = () => load({ [name]: value });
  expect(load_).toThrow(name);
  expect(load_).toThrow(words);
});

it('repeats no key, and keeps none', () => {
  const key = 'a-key-that-nobody-is-to-see';
  expect(JSON.stringify(load({ READ_API_KEYS: key }))).not.toContain(key);
  try {
    load({ READ_API_KEYS: `${key}!` });
  } catch (error) {
    expect(String(error)).not.toContain(key);
    return;
  }
  throw new Error('it was taken');
});

it.each(readApiVariables.map(({ name, form }) => [name, form]))(
  'takes what the form of %s shows',
  (name, form) => {
    const values = [...form.matchAll(/`([^`]+)`/g)].map(([, value = '']) => value);
    for (const value of values) expect(() => load({ [name]: value })).not.toThrow();
    // Whatever has no example is a list of keys.
    expect(values.length > 0 || name === 'READ_API_KEYS').toBe(true);
  },
);

it('marks what may hold a secret', () => {
  expect(readApiVariables.filter(({ secret }) => secret).map(({ name }) => name)).toEqual(['READ_API_KEYS']);
});
