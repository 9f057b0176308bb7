import { join } from 'node:path';
import { dataPackageName } from '../export/build-export-package.js';
import type { ExportResult } from '../export/export-result.js';
import { toStateJson } from '../export/to-state-json.js';

/** What an export wrote, for machines. */
export function toExportJson(result: ExportResult): Record<string, unknown> {
  const { folder, format, files, state, createdAt } = result;
  return {
    format,
    createdAt,
    files: files.map(({ query, name, rows, bytes, hash }) => ({
      resource: query.resource,
      path: join(folder, name),
      rows,
      bytes,
      hash,
    })),
    dataPackage: join(folder, dataPackageName),
    data: toStateJson(state),
  };
}
