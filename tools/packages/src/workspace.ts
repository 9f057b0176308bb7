import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** From src of tools/packages up to the workspace. */
export const root = fileURLToPath(new URL('../../../', import.meta.url));

/** What is read of a package.json. */
export interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly exports: Readonly<Record<string, string | Readonly<Record<string, string>>>>;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly [field: string]: unknown;
}

/** Names of the folders in libs/: each is a package that others install. */
export const libraries: readonly string[] = readdirSync(join(root, 'libs')).sort();

/** The package.json of a project, such as `libs/storage`. */
export function readManifest(project: string): Manifest {
  return JSON.parse(readFileSync(join(root, project, 'package.json'), 'utf8')) as Manifest;
}
