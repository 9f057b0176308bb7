import { type WorkspacePaths } from '../workspace-paths.js';
import { type ProgramReferences } from '../docs/program-reference.js';
import { checkDocumentation } from './check-documentation.js';
import { checkGeneratedFiles } from './check-generated-files.js';
import { checkMigrations } from './check-migrations.js';
import { checkPublishedDocument } from './check-published-document.js';
import { type DriftFinding } from './drift-finding.js';
import { describeError } from '../describe-error.js';

/** What `checkDrift` compares with. */
export interface CheckDriftOptions {
  /** Path or URL of Spotify's published OpenAPI document; without it that check is skipped. */
  readonly against: string | undefined;
  readonly fetch: typeof fetch;
  /** Gives the OpenAPI document of the read API as JSON text. */
  readonly printReadApi: () => Promise<string>;
  /** Gives what each app says of its commands and variables. */
  readonly printReferences: () => Promise<ProgramReferences>;
}

/**
 * Checks all that can drift apart. A check that fails to run counts as drift, and the others still run.
 * @returns one finding for each check, in a fixed order
 */
export async function checkDrift(paths: WorkspacePaths, options: CheckDriftOptions): Promise<DriftFinding[]> {
  const { against, fetch: fetchUrl, printReadApi, printReferences } = options;
  const findings = [
    await attempt('generated files', () => checkGeneratedFiles(paths, printReadApi)),
    await attempt('documentation', () => checkDocumentation(paths, printReferences)),
    await attempt('migrations', () => checkMigrations(paths)),
  ];
  if (against === undefined) {
    const line = 'published document: skipped, name it with --against FILE|URL or in SPOTIFY_OPENAPI';
    return [...findings, { ok: true, lines: [line] }];
  }
  const published = await attempt('published document', () =>
    checkPublishedDocument(paths, { source: against, fetch: fetchUrl }),
  );
  return [...findings, published];
}

async function attempt(name: string, check: () => Promise<DriftFinding>): Promise<DriftFinding> {
  try {
    return await check();
  } catch (error) {
    return { ok: false, lines: [`${name}: ${describeError(error)}`] };
  }
}
