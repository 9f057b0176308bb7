// Jest settings of a library: the shared ones, and its own tests reach 90 of 100 of its lines.
const { readdirSync, readFileSync } = require('node:fs');
const { join } = require('node:path');
const { transformSync } = require('@swc/core');

/** @param folder that of the library */
module.exports = (folder, displayName) => {
  // Jest alone is for working on a few tests, which need not reach everything.
  const isWhole = process.env.NX_TASK_TARGET_TARGET === 'test';
  return {
    preset: '../../jest.preset.cjs',
    displayName,
    collectCoverage: isWhole,
    ...(isWhole && { collectCoverageFrom: listFilesWithCode(folder) }),
    coverageReporters: ['text-summary', 'json-summary'],
    coverageThreshold: { global: { lines: 90 } },
  };
};

/** V8 takes each line of a file that is never loaded for one that was missed; a file of types has nothing to load. */
function listFilesWithCode(folder) {
  return readdirSync(join(folder, 'src'), { recursive: true })
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.spec.ts') && !name.startsWith('generated'))
    .filter((name) => {
      const { code } = transformSync(readFileSync(join(folder, 'src', name), 'utf8'), {
        swcrc: false,
        jsc: { parser: { syntax: 'typescript' }, target: 'es2022', preserveAllComments: false },
      });
      return (
        code
          .replace(/\/\*[^]*?\*\/|\/\/.*$/gm, '')
          .replace(/export \{ \};/, '')
          .trim() !== ''
      );
    })
    .map((name) => `src/${name.replaceAll('\\', '/')}`);
}
