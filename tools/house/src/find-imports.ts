import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

/**
 * The projects of ours that the sources of a project import, types included, sorted. Generated code counts, tests do not.
 * @param folder the project's folder
 */
export function findImports(folder: string): string[] {
  const found = new Set<string>();
  for (const file of readdirSync(join(folder, 'src'), { recursive: true, encoding: 'utf8' })) {
    if (!/\.tsx?$/.test(file) || file.endsWith('.spec.ts')) continue;
    const { importedFiles } = ts.preProcessFile(readFileSync(join(folder, 'src', file), 'utf8'));
    for (const { fileName } of importedFiles) {
      const [, project] = /^@new-releases\/([^/]+)/u.exec(fileName) ?? [];
      if (project !== undefined) found.add(project);
    }
  }
  return [...found].sort();
}
