import { join } from 'node:path';
import type { Consumer } from './create-consumer.js';
import { runProcess } from './run-process.js';
import { root } from './workspace.js';

/**
 * Compiles programs as strictly as can be, the types of all packages included.
 * @param options.typescript `workspace`: the version that the libraries are built with, which also writes the JavaScript;
 *   `oldest`: the oldest one that they are promised to work with, without the types of browsers
 * @returns what the compiler says: empty where all is well
 */
export async function compilePrograms(
  consumer: Consumer,
  programs: readonly string[],
  { typescript }: { typescript: 'workspace' | 'oldest' },
): Promise<string> {
  const folder = typescript === 'workspace' ? root : consumer.directory;
  const { stdout } = await runProcess(
    process.execPath,
    [
      join(folder, 'node_modules/typescript/bin/tsc'),
      ...['--strict', '--exactOptionalPropertyTypes', '--noUncheckedIndexedAccess', '--verbatimModuleSyntax'],
      ...['--module', 'nodenext', '--target', 'es2022', '--types', 'node', '--pretty', 'false'],
      ...(typescript === 'workspace' ? ['--noEmitOnError'] : ['--noEmit', '--lib', 'es2023']),
      ...programs,
    ],
    { cwd: consumer.directory },
  );
  return stdout;
}
