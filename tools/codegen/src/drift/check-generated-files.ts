import { relative } from 'node:path';
import { findStaleFiles } from '../files/find-stale-files.js';
import { buildMigrationsFile } from '../migrations/build-migrations-file.js';
import { buildReadApiFiles } from '../read-api/build-read-api-files.js';
import { buildOpenapiFiles } from '../types/build-openapi-files.js';
import { type WorkspacePaths } from '../workspace-paths.js';
import { type DriftFinding } from './drift-finding.js';

/**
 * Checks that the generated files under version control are what codegen would write now.
 * @param printReadApi gives the OpenAPI document of the read API as JSON text
 */
export async function checkGeneratedFiles(
  paths: WorkspacePaths,
  printReadApi: () => Promise<string>,
): Promise<DriftFinding> {
  const files = [
    ...(await buildOpenapiFiles(paths)),
    await buildMigrationsFile(paths),
    ...(await buildReadApiFiles(paths, printReadApi)),
  ];
  const stale = await findStaleFiles(files);
  if (stale.length === 0) return { ok: true, lines: [`generated files: ${files.length} fresh`] };
  return {
    ok: false,
    lines: [
      'generated files: stale, run `npm run codegen`',
      ...stale.map((path) => `  stale: ${relative(paths.root, path)}`),
    ],
  };
}
