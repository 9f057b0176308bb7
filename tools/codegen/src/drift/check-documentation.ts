import { relative } from 'node:path';
import { buildDocsFiles } from '../docs/build-docs-files.js';
import { type ProgramReferences } from '../docs/program-reference.js';
import { findStaleFiles } from '../files/find-stale-files.js';
import { type WorkspacePaths } from '../workspace-paths.js';
import { type DriftFinding } from './drift-finding.js';

/**
 * Checks that the generated pages of the documentation are what codegen would write now.
 * @param printReferences gives what the programs say of themselves
 */
export async function checkDocumentation(
  paths: WorkspacePaths,
  printReferences: () => Promise<ProgramReferences>,
): Promise<DriftFinding> {
  const files = await buildDocsFiles(paths, printReferences);
  const stale = await findStaleFiles(files);
  if (stale.length === 0)
    return { ok: true, lines: [`documentation: ${files.length} generated files fresh`] };
  return {
    ok: false,
    lines: [
      'documentation: stale, run `npm run codegen`',
      ...stale.map((path) => `  stale: ${relative(paths.root, path)}`),
    ],
  };
}
