import { spawnSync } from 'node:child_process';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import { Secret } from './index.js';
import { createLogger, type CreateLoggerOptions } from './logger.js';

const now = () => Date.UTC(2026, 10, 22, 9, 30);

function createCapture(options: Partial<CreateLoggerOptions> & { isTTY?: boolean } = {}) {
  const { isTTY, ...rest } = { color: true, ...options };
  const texts: string[] = [];
  const destination = { write: (text: string) => texts.push(text), isTTY };
  const logger = createLogger({ level: 'debug', format: 'json', now, destination, ...rest });
  const records = () => texts.map((text) => JSON.parse(text) as Record<string, unknown>);
  return { logger, texts, records };
}

describe('createLogger', () => {
  it('writes one JSON object a line, with nothing in it that was not said', () => {
    const { logger, texts } = createCapture();
    logger.info({ albums: 3 }, 'stored');
    logger.warn('moved');
    expect(texts).toEqual([
      '{"level":"info","time":"2026-11-22T09:30:00.000Z","albums":3,"msg":"stored"}\n',
      '{"level":"warn","time":"2026-11-22T09:30:00.000Z","msg":"moved"}\n',
    ]);
  });

  it('keeps to its level', () => {
    const count = (level: CreateLoggerOptions['level']) => {
      const { logger, texts } = createCapture({ level });
      for (const method of ['debug', 'info', 'warn', 'error'] as const) logger[method]('x');
      logger.child({ a: 1 }).debug('x');
      return texts.length;
    };
    expect([count('debug'), count('info'), count('warn'), count('error'), count('silent')]).toEqual([
      5, 3, 2, 1, 0,
    ]);
  });

  it('gives children the fields of their parents', () => {
    const { logger, records } = createCapture();
    logger.child({ run: 7 }).child({ source: 'search' }).info('page');
    logger.info('plain');
    expect(records()).toMatchObject([{ run: 7, source: 'search', msg: 'page' }, { msg: 'plain' }]);
    expect(records()[1]).not.toHaveProperty('run');
  });

  it('writes an error with message, stack, cause and facts, whatever the field is called', () => {
    const { logger, records } = createCapture();
    const error = Object.assign(new TypeError('outer', { cause: new Error('inner') }), { status: 502 });
    logger.error({ err: error, error }, 'failed');
    logger.error(error);
    const shown = { type: 'TypeError', message: 'outer: inner', status: 502 };
    expect(records()).toMatchObject([
      { err: shown, error: shown, msg: 'failed' },
      { err: shown, msg: 'outer' },
    ]);
    expect((records()[0]?.err as { stack: string }).stack).toMatch(
      /TypeError: outer\n.*at[^]*caused by: Error: inner/,
    );
  });

  it('survives what refers to itself, and leaves it as it was', () => {
    const { logger, records } = createCapture();
    const loop: Record<string, unknown> = { a: 1, clientSecret: 'x' };
    loop.self = loop;
    logger.info({ loop, list: [loop], date: new Date(0), nothing: null });
    expect(records()[0]).toMatchObject({ loop: { a: 1 }, date: '1970-01-01T00:00:00.000Z', nothing: null });
    expect(loop.clientSecret).toBe('x');
  });

  it.each([{ level: 'loud' }, { format: 'xml' }])('rejects %j', (wrong) => {
    const options = { level: 'info', format: 'json', ...wrong } as unknown as CreateLoggerOptions;
    expect(() => createLogger(options)).toThrow(TypeError);
    expect(() => createLogger(options)).toThrow(`option ${Object.keys(wrong).join()} must be one of`);
  });
});

describe('what is not to be seen', () => {
  const token = 'BQDhunter2hunter2hunter2-_.~+/=';

  it.each([
    { clientSecret: 'hunter2' },
    { client_secret: 'hunter2' },
    { access_token: 'hunter2', expires_in: 3600 },
    { headers: { Authorization: 'hunter2' } },
    { a: { b: [{ c: { 'proxy-authorization': ['hunter2'], 'Set-Cookie': 'hunter2' } }] } },
    { err: Object.assign(new Error('x'), { request: { headers: { authorization: 'hunter2' } } }) },
    { failure: new AggregateError([Object.assign(new Error('x'), { refusedToken: 'hunter2' })]) },
    { any: new Secret('hunter2'), list: [new Secret('hunter2')] },
    { env: { SPOTIFY_CLIENT_SECRET: 'hunter2', CLIENT_SECRET: 'hunter2' } },
    { text: `header was Bearer ${token}` },
    { err: new Error(`sent Authorization: Basic ${Buffer.from('id:hunter2hunter2').toString('base64')}`) },
    { err: new Error('outer', { cause: new Error(`Bearer ${token}`) }) },
  ])('is censored in %j', (fields) => {
    for (const format of ['json', 'pretty'] as const) {
      const { logger, texts } = createCapture({ format });
      logger.info(fields, 'said');
      logger.child(fields).warn('by a child');
      const text = texts.join('');
      expect(text).toMatch(/said[^]*by a child|by a child[^]*said/);
      expect(text).not.toMatch(/hunter2|aHVudGVy|aWQ6/);
      expect(text).toMatch(/\[redacted\]|\[secret\]/);
    }
  });

  it('is censored in the message, too, and no more than that', () => {
    const { logger, records } = createCapture();
    logger.error(`401 for Bearer ${token}, Basic information stays`);
    expect(records()[0]?.msg).toBe('401 for Bearer [redacted], Basic information stays');
  });

  it('may be named by the caller', () => {
    const { logger, records } = createCapture({ redact: ['salesKey'] });
    logger.info({ deep: { sales_key: 'x' }, key: 'y' });
    expect(records()[0]).toMatchObject({ deep: { sales_key: '[redacted]' }, key: 'y' });
  });
});

describe('the format', () => {
  it('pretty is for people', () => {
    const { logger, texts } = createCapture({ format: 'pretty' });
    logger.child({ run: 7 }).info({ albums: 3 }, 'stored');
    expect(texts.join('')).toMatch(/^\[\d\d:\d\d:00\] INFO: stored\n {4}run: 7\n {4}albums: 3\n$/);
  });

  it.each([
    ['auto', true, /^\[\d\d:\d\d:00\] ~\[32mINFO/],
    ['auto', false, /^\{"level"/],
    ['auto', undefined, /^\{"level"/],
    ['json', true, /^\{"level"/],
    ['pretty', false, /^\[\d\d:\d\d:00\] INFO/],
  ] as const)('%s with a terminal: %p', (format, isTTY, expected) => {
    const { logger, texts } = createCapture({ format, ...(isTTY === undefined ? {} : { isTTY }) });
    logger.info('x');
    // Colours come with the terminal alone.
    expect(texts.join('').replaceAll('\u001b', '~')).toMatch(expected);
    expect(texts.join('').includes('\u001b')).toBe(isTTY === true && format !== 'json');
  });

  it('is without colour where that is said', () => {
    const { logger, texts } = createCapture({ format: 'auto', isTTY: true, color: false });
    logger.info('x');
    expect(texts.join('')).toMatch(/^\[\d\d:\d\d:00\] INFO: x\n$/);
  });

  it('goes to stderr by default, and is out before the process ends', () => {
    const source = pathToFileURL(fileURLToPath(new URL('./logger.ts', import.meta.url))).href;
    const script = `import { createLogger } from ${JSON.stringify(source)};
      const logger = createLogger({ level: 'info', format: 'auto' });
      for (let n = 0; n < 500; n += 1) logger.info({ n }, 'x'.repeat(200));
      process.exit(3);`;
    const child = spawnSync(
      process.execPath,
      ['--conditions=@new-releases/source', '--import', 'tsx', '--input-type=module', '--eval', script],
      { encoding: 'utf8', cwd: fileURLToPath(new URL('..', import.meta.url)) },
    );
    expect(child).toMatchObject({ status: 3, stdout: '' });
    const lines = child.stderr.trimEnd().split('\n');
    expect(lines).toHaveLength(500);
    expect(JSON.parse(lines.at(-1) ?? '')).toMatchObject({ level: 'info', n: 499 });
  });
});
