import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { compilePrograms } from './compile-programs.js';
import { createConsumer, type Consumer } from './create-consumer.js';
import { findFailure, programNames } from './find-failure.js';
import { findFileProblems } from './find-file-problems.js';
import { findImportProblems } from './find-import-problems.js';
import { findPackagingProblems, findTypeProblems } from './find-packaging-problems.js';
import type { ProcessResult } from './run-process.js';
import { runPrograms } from './run-programs.js';
import { copySqliteDriver } from './sqlite-driver.js';
import { libraries, readManifest, root } from './workspace.js';

describe('the libraries as others install them', () => {
  let consumer: Consumer;
  beforeAll(async () => {
    consumer = await createConsumer();
    await copySqliteDriver(consumer);
  });
  afterAll(async () => {
    await consumer.close();
  });

  describe.each(libraries)('%s', (library) => {
    const packed = () => consumer.packed.find(({ library: name }) => name === library)!;
    const installed = () => join(consumer.directory, 'node_modules/@new-releases', library);
    const manifest = readManifest(`libs/${library}`);

    it('is packed as publint has it', async () => {
      expect(await findPackagingProblems(packed())).toEqual([]);
    });

    it('has types that are not wrong', async () => {
      expect(await findTypeProblems(packed())).toEqual([]);
    });

    it('holds what it is to hold, and nothing else', async () => {
      expect(findFileProblems(packed().files, manifest)).toEqual([]);
      expect(await readFile(join(installed(), 'LICENSE'), 'utf8')).toBe(
        await readFile(join(root, 'LICENSE'), 'utf8'),
      );
    });

    it('declares what it imports, and nothing else', async () => {
      // pino loads pino-pretty by its name.
      const loaded = library === 'app-shell' ? ['pino-pretty'] : [];
      expect(await findImportProblems(installed(), loaded)).toEqual([]);
    });

    it('brings its sources for debuggers', async () => {
      const map = await readFile(join(installed(), 'dist/index.js.map'), 'utf8');
      expect((JSON.parse(map) as { sourcesContent: string[] }).sourcesContent).toEqual([
        await readFile(join(root, 'libs', library, 'src/index.ts'), 'utf8'),
      ]);
    });

    it('says what a registry shows', () => {
      expect(manifest).toMatchObject({
        name: `@new-releases/${library}`,
        description: expect.stringMatching(/^.{20,100}$/),
        keywords: expect.arrayContaining([expect.any(String)]),
        license: 'MIT',
        engines: readManifest('.').engines,
        publishConfig: { access: 'public' },
        sideEffects: library === 'storage' ? expect.any(Array) : false,
      });
      expect(manifest).not.toHaveProperty('private');
    });
  });

  describe('their programs', () => {
    let results: Map<string, ProcessResult>;
    let complaints: string;
    beforeAll(async () => {
      complaints = await compilePrograms(consumer, consumer.typescriptPrograms, { typescript: 'workspace' });
      results = await runPrograms(consumer, process.execPath);
    });

    it('compile, the types of every package included', () => {
      expect(complaints).toBe('');
    });

    it('compile with the oldest TypeScript that is promised', async () => {
      expect(await compilePrograms(consumer, consumer.typescriptPrograms, { typescript: 'oldest' })).toBe('');
    });

    it.each(programNames)('%s does what it is to do', (name) => {
      expect(findFailure(name, results.get(name))).toBeNull();
    });
  });
});
