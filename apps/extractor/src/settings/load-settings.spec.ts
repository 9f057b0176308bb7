import { tmpdir } from 'node:os';
import { describe, expect, it } from '@jest/globals';
import { loadSettings } from './load-settings.js';
import { extractorVariables } from './variables.js';

const load = (env: Record<string, string> = {}) => loadSettings({ env, cwd: tmpdir() });

describe('loadSettings', () => {
  it('has a default for everything', () => {
    expect(load()).toMatchObject({
      catchUp: 'once',
      deadlineMs: null,
      deleteAfterMs: null,
      snapshot: true,
      freshnessMs: 26 * 3_600_000,
      health: { host: '127.0.0.1', port: 9464 },
      request: { source: 'auto', queries: ['tag:new'], market: null, refreshAfterMs: 7 * 86_400_000 },
      pings: { urls: { start: null, success: null, fail: null }, timeoutMs: 10_000 },
    });
  });

  it('takes what is set', () => {
    const settings = load({
      EXTRACT_QUERIES: 'tag:new | genre:jazz',
      EXTRACT_MARKET: 'se',
      EXTRACT_BUDGET: '1100',
      EXTRACT_RATE: '100/30',
      EXTRACT_DEADLINE: '10m',
      HEALTH_PORT: 'off',
    });
    expect(settings).toMatchObject({
      deadlineMs: 600_000,
      health: null,
      rate: { limit: 100, windowMs: 30_000 },
      request: { queries: ['tag:new', 'genre:jazz'], market: 'SE', budget: { total: 1100 } },
    });
  });

  it.each([
    ['EXTRACT_CRON', 'now and then'],
    ['EXTRACT_TIME_ZONE', 'Mars/Olympus'],
    ['EXTRACT_CATCH_UP', 'twice'],
    ['EXTRACT_DEADLINE', '10'],
    ['EXTRACT_SOURCE', 'radio'],
    ['EXTRACT_QUERIES', 'a||b'],
    ['EXTRACT_MARKET', 'SWE'],
    ['EXTRACT_ACCESS', 'all'],
    ['EXTRACT_ARTIST_DETAILS', 'yes'],
    ['EXTRACT_BUDGET', '0'],
    ['EXTRACT_RATE', '100'],
    ['EXTRACT_SNAPSHOT', '1'],
    ['HEALTH_PORT', '70000'],
    ['PING_FAIL_URL', 'hc/secret-of-mine'],
    ['PING_TIMEOUT', '-1s'],
  ])('refuses %s=%s, by name, in one line', (name, value) => {
    const failure = () => load({ [name]: value });
    expect(failure).toThrow(new RegExp(`^${name} must [^\\n]+$`));
    expect(failure).not.toThrow('secret-of-mine');
  });

  it('names all that is wrong at once', () => {
    expect(() => load({ HEALTH_PORT: 'x', EXTRACT_BUDGET: 'y' })).toThrow(
      /HEALTH_PORT[^]*EXTRACT_BUDGET|EXTRACT_BUDGET[^]*HEALTH_PORT/,
    );
  });
});

it.each(extractorVariables.map(({ name, form }) => [name, form]))(
  'takes what the form of %s shows',
  (name, form) => {
    const values = [...form.matchAll(/`([^`]+)`/g)].map(([, value = '']) => value);
    for (const value of values) expect(() => load({ [name]: value })).not.toThrow();
    expect(values).not.toEqual([]);
  },
);

it('marks what may hold a secret', () => {
  expect(extractorVariables.filter(({ secret }) => secret).map(({ name }) => name)).toEqual([
    'PING_START_URL',
    'PING_SUCCESS_URL',
    'PING_FAIL_URL',
  ]);
});
