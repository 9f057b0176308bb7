import { readdir, readFile } from 'node:fs/promises';
import { isBuiltin } from 'node:module';
import { join } from 'node:path';
import ts from 'typescript';
import type { Manifest } from './workspace.js';

/**
 * Compares what the JavaScript and the types of an installed package import with what it declares: an import that
 * nobody declared works only where something else happens to bring the package, a dependency that nobody imports is
 * installed for nothing.
 * @param loaded dependencies that are loaded by name, not imported
 */
export async function findImportProblems(
  directory: string,
  loaded: readonly string[] = [],
): Promise<string[]> {
  const manifest = JSON.parse(await readFile(join(directory, 'package.json'), 'utf8')) as Manifest;
  const declared = Object.keys(manifest.dependencies ?? {});
  const imported = new Set(loaded);
  for (const file of await readdir(join(directory, 'dist'), { recursive: true })) {
    if (!/\.(js|d\.ts)$/.test(file)) continue;
    const text = await readFile(join(directory, 'dist', file), 'utf8');
    const { importedFiles } = ts.preProcessFile(text, true, true);
    for (const { fileName } of importedFiles)
      if (!fileName.startsWith('.') && !isBuiltin(fileName)) imported.add(toPackageName(fileName));
  }
  return [
    ...[...imported].filter((name) => !declared.includes(name)).map((name) => `does not declare ${name}`),
    ...declared.filter((name) => !imported.has(name)).map((name) => `does not import ${name}`),
  ];
}

function toPackageName(specifier: string): string {
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');
}
