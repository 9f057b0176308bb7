import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inspect } from 'node:util';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { environmentSchema, loadEnvironment, type LoadEnvironmentOptions } from './environment.js';
import { ConfigurationError, isConfigurationError } from './index.js';

let cwd: string;
beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), 'environment-'));
});
afterEach(() => {
  rmSync(cwd, { recursive: true });
});

const load = (env: Record<string, string | undefined> = {}) => loadEnvironment({ env, cwd });
const writeDotEnv = (text: string) => {
  writeFileSync(join(cwd, '.env'), text);
};
function loadWrong(env: Record<string, string>, options: LoadEnvironmentOptions = {}): ConfigurationError {
  try {
    loadEnvironment({ env, cwd, ...options });
  } catch (error) {
    if (isConfigurationError(error)) return error;
    throw error;
  }
  throw new Error('The environment was accepted.');
}

describe('loadEnvironment', () => {
  it('has a default for all but the credentials', () => {
    expect(load()).toEqual({
      clientId: null,
      clientSecret: null,
      apiUrl: 'https://api.spotify.com/v1',
      tokenUrl: 'https://accounts.spotify.com/api/token',
      databaseUrl: `file:${cwd}/data/new-releases.db`,
      databasePath: `${cwd}/data/new-releases.db`,
      outputDir: `${cwd}/data`,
      logLevel: 'info',
      logFormat: 'auto',
    });
  });

  it('reads every variable', () => {
    const environment = load({
      SPOTIFY_CLIENT_ID: ' id ',
      SPOTIFY_CLIENT_SECRET: 'hunter2',
      SPOTIFY_API_URL: 'http://127.0.0.1:1234/v1/',
      SPOTIFY_TOKEN_URL: 'http://[::1]:1234/api/token',
      DATABASE_URL: 'file:/var/x.db',
      OUTPUT_DIR: 'out',
      LOG_LEVEL: 'DEBUG',
      LOG_FORMAT: 'json',
    });
    expect(environment).toMatchObject({
      clientId: 'id',
      apiUrl: 'http://127.0.0.1:1234/v1',
      tokenUrl: 'http://[::1]:1234/api/token',
      databaseUrl: 'file:/var/x.db',
      databasePath: '/var/x.db',
      outputDir: `${cwd}/out`,
      logLevel: 'debug',
      logFormat: 'json',
    });
    expect(environment.clientSecret?.reveal()).toBe('hunter2');
    expect(inspect(environment, { depth: 9 }) + JSON.stringify(environment)).not.toContain('hunter2');
  });

  it('reads .env, below the environment', () => {
    writeDotEnv(
      '# comment\nSPOTIFY_CLIENT_ID="from file"\nOUTPUT_DIR=./file\nLOG_LEVEL=warn # why\r\nLOG_FORMAT=\'json\'\n',
    );
    expect(loadWrong({}).issues.map(({ variable }) => variable)).toEqual(['SPOTIFY_CLIENT_ID']);
    expect(load({ SPOTIFY_CLIENT_ID: 'id', OUTPUT_DIR: './env' })).toMatchObject({
      clientId: 'id',
      outputDir: `${cwd}/env`,
      logLevel: 'warn',
      logFormat: 'json',
    });
  });

  it('takes an empty variable as unset, so that .env or the default counts', () => {
    writeDotEnv('SPOTIFY_CLIENT_ID=id\nLOG_LEVEL=\n');
    const env = { SPOTIFY_CLIENT_ID: '', LOG_LEVEL: '  ', DATABASE_URL: '', LOG_FORMAT: undefined };
    expect(load(env)).toMatchObject({
      clientId: 'id',
      logLevel: 'info',
      logFormat: 'auto',
      databasePath: `${cwd}/data/new-releases.db`,
    });
  });

  it('falls back to CLIENT_ID and CLIENT_SECRET, wherever the full name is not set', () => {
    const short = load({ CLIENT_ID: 'short', CLIENT_SECRET: 'short-secret' });
    expect([short.clientId, short.clientSecret?.reveal()]).toEqual(['short', 'short-secret']);
    writeDotEnv('SPOTIFY_CLIENT_ID=full');
    expect(load({ CLIENT_ID: 'short' }).clientId).toBe('full');
  });

  it('reads a .env with the byte order mark of Windows editors', () => {
    writeDotEnv('\uFEFFSPOTIFY_CLIENT_ID=id\r\nLOG_LEVEL=warn\r\n');
    expect(load()).toMatchObject({ clientId: 'id', logLevel: 'warn' });
  });

  it('does not touch the environment of the process', () => {
    writeDotEnv('NEW_RELEASES_TEST_ONLY=1\nLOG_LEVEL=trace');
    load();
    expect(process.env.NEW_RELEASES_TEST_ONLY).toBeUndefined();
  });

  it('reads the process and its working directory where nothing else is given', () => {
    expect(loadEnvironment().databasePath.startsWith('/')).toBe(true);
  });

  it('names every wrong variable in one line, without its value', () => {
    const error = loadWrong({
      SPOTIFY_CLIENT_ID: 'hunter2:x',
      SPOTIFY_CLIENT_SECRET: 'hunter2 x',
      SPOTIFY_API_URL: 'https://hunter2@x',
      SPOTIFY_TOKEN_URL: 'http://accounts.spotify.com/hunter2',
      DATABASE_URL: 'postgresql://u:hunter2@h/d',
      LOG_LEVEL: 'hunter2',
      LOG_FORMAT: 'hunter2',
    });
    expect(error).toBeInstanceOf(ConfigurationError);
    expect(error).toMatchObject({ name: 'ConfigurationError', exitCode: 78 });
    expect(error.issues.map(({ variable }) => variable)).toEqual([
      'SPOTIFY_CLIENT_ID',
      'SPOTIFY_CLIENT_SECRET',
      'SPOTIFY_API_URL',
      'SPOTIFY_TOKEN_URL',
      'DATABASE_URL',
      'LOG_LEVEL',
      'LOG_FORMAT',
    ]);
    for (const { variable } of error.issues) expect(error.message).toContain(variable);
    expect(error.message).not.toContain('\n');
    expect(inspect(error, { depth: 9 })).not.toContain('hunter2');
  });

  it('says what would be right', () => {
    expect(loadWrong({ LOG_LEVEL: 'loud' }).message).toBe(
      'LOG_LEVEL must be one of silent, fatal, error, warn, info, debug, trace',
    );
    expect(loadWrong({ DATABASE_URL: './x.db' }).message).toBe(
      'DATABASE_URL must begin with file: (a SQLite file), such as file:./data/new-releases.db',
    );
  });

  it('fails on a .env that is there and cannot be read', () => {
    mkdirSync(join(cwd, '.env'));
    expect(loadWrong({})).toMatchObject({ exitCode: 78, message: `${cwd}/.env cannot be read (EISDIR)` });
  });

  it.each([
    [{}, 'SPOTIFY_CLIENT_ID and SPOTIFY_CLIENT_SECRET are not set'],
    [{ SPOTIFY_CLIENT_ID: 'id' }, 'SPOTIFY_CLIENT_SECRET is not set'],
    [{ SPOTIFY_CLIENT_SECRET: 'hunter2' }, 'SPOTIFY_CLIENT_ID is not set'],
  ])('names what is missing, its source and the demo where %j is all there is', (env, beginning) => {
    const error = loadWrong(env, { requireCredentials: true });
    expect(error.message.startsWith(beginning)).toBe(true);
    for (const part of [
      `there is no ${cwd}/.env`,
      'https://developer.spotify.com/dashboard',
      'npm run demo',
    ]) {
      expect(error.message).toContain(part);
    }
    expect(error.exitCode).toBe(78);
    expect(error.message).not.toMatch(/\n|hunter2/);
    expect(load(env)).toMatchObject({ apiUrl: 'https://api.spotify.com/v1' });
  });

  it('says that there was a .env, where one was found that is half filled in', () => {
    writeDotEnv('SPOTIFY_CLIENT_ID=id\nSPOTIFY_CLIENT_SECRET=\n');
    expect(loadWrong({}, { requireCredentials: true }).message).toContain(
      `SPOTIFY_CLIENT_SECRET is not set, neither in .env (${cwd}/.env was read) nor in the environment`,
    );
  });

  it('is content with both', () => {
    const env = { SPOTIFY_CLIENT_ID: 'id', CLIENT_SECRET: 'hunter2' };
    const { clientId, clientSecret } = loadEnvironment({ env, cwd, requireCredentials: true });
    // Neither is nullable here, by type.
    expect([clientId.length, clientSecret.reveal()]).toEqual([2, 'hunter2']);
  });
});

describe('environmentSchema', () => {
  it('lists what is read, with a reason for each', () => {
    expect(environmentSchema.map(({ name }) => name)).toEqual([
      'SPOTIFY_CLIENT_ID',
      'SPOTIFY_CLIENT_SECRET',
      'SPOTIFY_API_URL',
      'SPOTIFY_TOKEN_URL',
      'DATABASE_URL',
      'OUTPUT_DIR',
      'LOG_LEVEL',
      'LOG_FORMAT',
    ]);
    for (const { description } of environmentSchema) expect(description.length).toBeGreaterThan(20);
    expect(environmentSchema.filter(({ secret }) => secret).map(({ name }) => name)).toEqual([
      'SPOTIFY_CLIENT_SECRET',
    ]);
    expect(environmentSchema.flatMap(({ fallback }) => fallback ?? [])).toEqual([
      'CLIENT_ID',
      'CLIENT_SECRET',
    ]);
  });

  it.each(environmentSchema.map(({ name, form }) => [name, form]))(
    'takes what the form of %s shows',
    (name, form) => {
      for (const [, value = ''] of form.matchAll(/`([^`]+)`/g))
        expect(() => load({ [name]: value })).not.toThrow();
    },
  );

  it('lists the defaults that are used', () => {
    const defaults = environmentSchema.flatMap((variable) =>
      variable.default === null ? [] : [[variable.name, variable.default]],
    );
    expect(defaults).toHaveLength(6);
    expect(load(Object.fromEntries(defaults) as Record<string, string>)).toEqual(load());
  });
});
