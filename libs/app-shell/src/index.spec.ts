import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import { ConfigurationError, exitCodes, isConfigurationError } from './index.js';

const sources = dirname(fileURLToPath(import.meta.url));

/** What a module of ours imports when it runs, all the way down: types are gone by then. */
function findImports(file: string, found = new Set<string>()): Set<string> {
  for (const [, clause = '', specifier = ''] of readFileSync(join(sources, file), 'utf8').matchAll(
    /^(?:import|export)\s+([^;]*?)\s*from '([^']+)'/gms,
  )) {
    if (/^type\b/.test(clause) || found.has(specifier)) continue;
    found.add(specifier);
    if (specifier.startsWith('./')) findImports(specifier.replace(/\.js$/, '.ts'), found);
  }
  return found;
}

describe('the entry points', () => {
  it('keep the libraries out of the index and of the exit codes', () => {
    const isLibrary = (specifier: string) => !/^(\.\/|node:)/.test(specifier);
    expect([...findImports('index.ts')].filter(isLibrary)).toEqual([]);
    expect([...findImports('exit-codes.ts')]).toEqual([]);
    // The search itself does find them.
    expect([...findImports('environment.ts')]).toContain('valibot');
    expect([...findImports('logger.ts')]).toContain('pino');
  });

  it('do not load what makes logs pretty before it is needed', () => {
    expect([...findImports('logger.ts')]).not.toContain('pino-pretty');
  });

  it('are those of package.json, each with its source', () => {
    const { exports } = JSON.parse(readFileSync(join(sources, '../package.json'), 'utf8')) as {
      exports: Record<string, string | Record<string, string>>;
    };
    expect(Object.keys(exports)).toEqual([
      './package.json',
      '.',
      './environment',
      './logger',
      './reference',
      './exit-codes',
    ]);
    for (const target of Object.values(exports)) {
      if (typeof target === 'string') continue;
      const source = target['@new-releases/source'] ?? '';
      expect(Object.keys(target)[0]).toBe('@new-releases/source');
      expect(existsSync(join(sources, '..', source))).toBe(true);
      expect(target.default).toBe(source.replace('/src/', '/dist/').replace(/\.ts$/, '.js'));
      expect(target.types).toBe(source.replace('/src/', '/dist/').replace(/\.ts$/, '.d.ts'));
    }
  });
});

describe('exitCodes', () => {
  it('are what schedulers are told', () => {
    expect(exitCodes).toEqual({
      ok: 0,
      failed: 1,
      usage: 2,
      tryLater: 75,
      noAccess: 77,
      configuration: 78,
      sigint: 130,
      sigterm: 143,
    });
  });
});

describe('isConfigurationError', () => {
  it('knows one from other errors and from things that look like one', () => {
    const error = new ConfigurationError([{ variable: 'LOG_LEVEL', problem: 'is odd' }], { cause: 'x' });
    expect(error).toMatchObject({ message: 'LOG_LEVEL is odd', cause: 'x', exitCode: 78 });
    expect(isConfigurationError(error)).toBe(true);
    for (const other of [new Error('x'), new TypeError('x'), { name: 'ConfigurationError' }, null, 'x']) {
      expect(isConfigurationError(other)).toBe(false);
    }
  });
});
