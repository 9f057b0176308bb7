import { readFile } from 'node:fs/promises';
import { relative } from 'node:path';
import { type WorkspacePaths } from '../workspace-paths.js';
import { compareDocuments } from './compare-documents.js';
import { type DriftFinding } from './drift-finding.js';
import { formatDifference } from './format-difference.js';
import { judgeDifferences } from './judge-differences.js';
import { loadDocument } from './load-document.js';
import { readKnownDifferences } from './read-known-differences.js';

/** Where the published document is, and how to get it. */
export interface CheckPublishedDocumentOptions {
  /** A path, or an http(s) URL. */
  readonly source: string;
  readonly fetch: typeof fetch;
}

/** Checks that our OpenAPI document differs from the published one only where we mean it to. */
export async function checkPublishedDocument(
  paths: WorkspacePaths,
  { source, fetch: fetchUrl }: CheckPublishedDocumentOptions,
): Promise<DriftFinding> {
  const published = await loadDocument(source, fetchUrl);
  const ours = await loadDocument(paths.openapiDocument, fetchUrl);
  const list = relative(paths.root, paths.knownDifferences);
  const { known, unlisted, stale } = judgeDifferences(
    compareDocuments({ ours, published }),
    readKnownDifferences(await readFile(paths.knownDifferences, 'utf8')),
  );
  const ok = unlisted.length === 0 && stale.length === 0;
  const lines = [
    `published document: ${known.length} known differences, ${unlisted.length} not listed, ${stale.length} no longer so (published -> ours)`,
    ...unlisted.map((difference) => `  not listed: ${formatDifference(difference)}`),
    ...stale.map(({ line, reason }) => `  no longer so: ${line} (listed because: ${reason})`),
  ];
  if (!ok)
    lines.push(`  change ${relative(paths.root, paths.openapiDocument)}, or the list ${list} with a reason`);
  return { ok, lines };
}
