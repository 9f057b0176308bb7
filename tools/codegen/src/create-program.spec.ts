import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { buildDocument } from '../test/build-document.js';
import { buildReferences } from '../test/build-references.js';
import { albumSchema, buildWorkspace, type TestWorkspace } from '../test/build-workspace.js';
import { createProgram } from './create-program.js';

const ours = buildDocument({ schemas: { Thing: { type: 'object', properties: { x: { type: 'string' } } } } });
const published = buildDocument({
  schemas: { Thing: { type: 'object', properties: { x: { type: 'integer' } } } },
});
const readApi = JSON.stringify({ ...ours, openapi: '3.1.0' });
const known = '- { reason: measured, lines: ["Thing.x type: integer -> string"] }\n';
const published1 =
  'published document: 1 known differences, 0 not listed, 0 no longer so (published -> ours)';

interface Outcome {
  readonly code: number;
  readonly out: string[];
  readonly err: string[];
}

describe('createProgram', () => {
  let workspace: TestWorkspace;
  const path = (name: string): string => join(workspace.paths.root, name);

  const run = async (
    args: string[],
    env: NodeJS.ProcessEnv = {},
    printReadApi = () => Promise.resolve(readApi),
    printReferences = () => Promise.resolve(buildReferences()),
  ): Promise<Outcome> => {
    const outcome = { code: 0, out: [] as string[], err: [] as string[] };
    const program = createProgram({
      root: workspace.paths.root,
      env,
      fetch: () => Promise.reject(new Error('no network in tests')),
      printReadApi,
      printReferences,
      now: () => Date.UTC(2026, 0, 1),
      print: (line) => outcome.out.push(line),
      printError: (line) => outcome.err.push(line),
      setExitCode: (code) => {
        outcome.code = code;
      },
    });
    await program.parseAsync(args, { from: 'user' });
    return outcome;
  };
  const generate = async (): Promise<void> => {
    for (const command of [['types'], ['migration', 'init'], ['migrations'], ['read-api'], ['docs']]) {
      expect(await run(command)).toMatchObject({ code: 0, err: [] });
    }
  };

  beforeEach(async () => {
    workspace = await buildWorkspace({
      'libs/spotify-types/openapi/spotify-web-api.yml': JSON.stringify(ours),
      'libs/spotify-types/openapi/known-differences.yml': known,
      'prisma/schema.prisma': albumSchema,
      'published.json': JSON.stringify(published),
    });
  });
  afterEach(() => workspace.remove());

  it('is documented: each command and option stands in the README', async () => {
    const readme = await readFile(new URL('../README.md', import.meta.url), 'utf8');
    const { commands } = createProgram({
      root: '.',
      env: {},
      fetch: () => Promise.reject(new Error('no network in tests')),
      printReadApi: () => Promise.resolve(readApi),
      printReferences: () => Promise.resolve(buildReferences()),
      now: () => 0,
      print: () => undefined,
      printError: () => undefined,
      setExitCode: () => undefined,
    });
    expect(commands).toHaveLength(7);
    for (const command of commands) {
      const row = readme.split('\n').find((line) => line.startsWith(`| \`${command.name()}`));
      for (const option of command.options) expect(row).toContain(option.long);
      expect(command.description()).not.toBe('');
    }
  });

  it('writes types once, and checks them', async () => {
    const generated = 'libs/spotify-types/src/generated';
    const validators = 'libs/extraction/src/generated/validators';
    const files = [
      `${generated}/openapi.ts`,
      `${generated}/openapi-document.ts`,
      `${validators}.js`,
      `${validators}.d.ts`,
    ];
    const stale = files.map((file) => `stale: ${file}`);
    expect(await run(['types', '--check'])).toEqual({ code: 1, out: stale, err: [] });
    expect(await run(['types'])).toEqual({ code: 0, out: files.map((file) => `updated: ${file}`), err: [] });
    expect(await run(['types'])).toEqual({ code: 0, out: [], err: [] });
    expect(await run(['types', '--check'])).toEqual({ code: 0, out: [], err: [] });
  });

  it('writes document and types of the read API once, and checks them', async () => {
    const files = ['openapi.json', 'openapi.ts'].map((name) => `libs/read-api-client/src/generated/${name}`);
    expect((await run(['read-api', '--check'])).out).toEqual(files.map((file) => `stale: ${file}`));
    expect((await run(['read-api'])).out).toEqual(files.map((file) => `updated: ${file}`));
    expect(await run(['read-api', '--check'])).toEqual({ code: 0, out: [], err: [] });
    const [document, types] = await Promise.all(files.map((file) => readFile(path(file), 'utf8')));
    expect(JSON.parse(document!)).toEqual(JSON.parse(readApi));
    expect(types).toMatch(/^\/\/ Generated, do not edit\.[^]*apps\/read-api[^]*command `read-api`/u);
    expect(types).toContain('export interface operations');
  });

  it.each([
    ['fails', () => Promise.reject(new Error('Cannot find module fastify')), 'Cannot find module fastify'],
    ['prints something else', () => Promise.resolve('{}'), 'is not an OpenAPI 3.1 document'],
  ])('says so when the read API %s', async (_, printReadApi, message) => {
    const { code, err } = await run(['read-api'], {}, printReadApi);
    expect({ code, err }).toEqual({ code: 1, err: [expect.stringContaining(message)] });
  });

  it('writes the pages of the documentation once, and checks them', async () => {
    const pages = ['commands', 'configuration', 'data-dictionary'].map((name) => `docs/${name}.md`);
    const files = [...pages, '.env.example'];
    expect((await run(['docs', '--check'])).out).toEqual(files.map((file) => `stale: ${file}`));
    expect((await run(['docs'])).out).toEqual(files.map((file) => `updated: ${file}`));
    expect(await run(['docs', '--check'])).toEqual({ code: 0, out: [], err: [] });
    expect(await readFile(path('docs/commands.md'), 'utf8')).toMatch(
      /^# Commands\n\n<!-- Generated, do not edit\./,
    );
  }, 60_000);

  it('fails for a column without a comment, by name', async () => {
    await workspace.write('prisma/schema.prisma', albumSchema.replace('  /// Spotify id.\n', ''));
    const message = 'prisma/schema.prisma: Album.id has no /// comment';
    expect(await run(['docs'])).toMatchObject({ code: 1, err: [message] });
    expect((await run(['drift'])).out).toContain(`documentation: ${message}`);
  }, 60_000);

  it('says in one line what is wrong, and exits 1', async () => {
    await workspace.write('libs/spotify-types/openapi/spotify-web-api.yml', 'openapi: 2');
    const { code, err } = await run(['types']);
    expect(code).toBe(1);
    expect(err).toEqual([expect.stringContaining('spotify-web-api.yml is not an OpenAPI 3.0 document')]);
  });

  it('writes migrations, then finds no change', async () => {
    const file = 'prisma/migrations/20260101000000_init/migration.sql';
    expect((await run(['migration', 'init'])).out).toEqual([`written: ${file}`]);
    expect((await run(['migration', 'more'])).out).toEqual(['no change']);
    expect((await run(['migrations'])).out).toEqual(['updated: libs/storage/src/generated/migrations.ts']);
    const embedded = await readFile(workspace.paths.embeddedMigrations, 'utf8');
    expect(embedded).toContain(await readFile(path(file), 'utf8'));
  });

  it('writes the Prisma client, drops what it no longer has, and checks it', async () => {
    await run(['prisma']);
    expect(await run(['prisma', '--check'])).toEqual({ code: 0, out: [], err: [] });
    await workspace.write('prisma/schema.prisma', albumSchema.replace('model Album', 'model Record'));
    const { code, out } = await run(['prisma', '--check']);
    expect(code).toBe(1);
    const models = 'stale: libs/storage/src/generated/prisma/models';
    expect(out).toEqual(expect.arrayContaining([`${models}/Album.ts`, `${models}/Record.ts`]));
  }, 60_000);

  describe('drift', () => {
    it('passes when all agree, and says what it skips', async () => {
      await generate();
      expect(await run(['drift'])).toEqual({
        code: 0,
        out: [
          'generated files: 7 fresh',
          'documentation: 4 generated files fresh',
          'migrations: 1, equal to the schema',
          'published document: skipped, name it with --against FILE|URL or in SPOTIFY_OPENAPI',
        ],
        err: [],
      });
    });

    it('compares with the document named by option or environment', async () => {
      await generate();
      const file = path('published.json');
      for (const outcome of [
        await run(['drift', '--against', file]),
        await run(['drift'], { SPOTIFY_OPENAPI: file }),
      ]) {
        expect(outcome).toMatchObject({ code: 0, out: expect.arrayContaining([published1]) });
      }
      expect((await run(['drift'], { SPOTIFY_OPENAPI: '' })).out.at(-1)).toContain('skipped');
    });

    it('fails for a difference without a reason', async () => {
      await generate();
      await workspace.write('libs/spotify-types/openapi/known-differences.yml', '[]');
      const { code, out } = await run(['drift', '--against', path('published.json')]);
      expect(code).toBe(1);
      expect(out).toContain('  not listed: Thing.x type: integer -> string');
    });

    it('fails for a listed difference that is no longer there', async () => {
      await generate();
      await workspace.write('published.json', JSON.stringify(ours));
      const { code, out } = await run(['drift', '--against', path('published.json')]);
      expect(code).toBe(1);
      expect(out).toContain('  no longer so: Thing.x type: integer -> string (listed because: measured)');
    });

    it('fails for stale files and for a schema ahead of its migrations', async () => {
      await generate();
      await rm(workspace.paths.openapiTypes);
      await workspace.write('prisma/schema.prisma', albumSchema.replace('@id', '@id\n  label String?'));
      const { code, out } = await run(['drift']);
      expect(code).toBe(1);
      expect(out).toContain('  stale: libs/spotify-types/src/generated/openapi.ts');
      expect(out.join('\n')).toMatch(/migrations: behind the schema[^]*ADD COLUMN "label"/u);
    });

    it('fails once the read API has changed', async () => {
      await generate();
      const changed = readApi.replace('"1.2.3"', '"1.2.4"');
      const { code, out } = await run(['drift'], {}, () => Promise.resolve(changed));
      expect(code).toBe(1);
      expect(out.slice(0, 3)).toEqual([
        'generated files: stale, run `npm run codegen`',
        '  stale: libs/read-api-client/src/generated/openapi.json',
        '  stale: libs/read-api-client/src/generated/openapi.ts',
      ]);
    });

    it('fails once a command has changed', async () => {
      await generate();
      const renamed = JSON.parse(JSON.stringify(buildReferences()).replaceAll('--json', '--jason')) as never;
      const { code, out } = await run(['drift'], {}, undefined, () => Promise.resolve(renamed));
      expect(code).toBe(1);
      expect(out).toContain('documentation: stale, run `npm run codegen`');
      expect(out).toContain('  stale: docs/commands.md');
    });

    it('runs every check though some cannot be made', async () => {
      const { code, out } = await run(['drift', '--against', 'https://example.test/a.yml']);
      expect(code).toBe(1);
      expect(out.some((line) => line.startsWith('generated files: stale'))).toBe(true);
      expect(out.some((line) => line.startsWith('migrations: behind the schema'))).toBe(true);
      const failed = 'published document: https://example.test/a.yml cannot be read: no network in tests';
      expect(out).toContain(failed);
    });
  });
});
