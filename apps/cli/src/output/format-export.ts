import { join } from 'node:path';
import { dataPackageName } from '../export/build-export-package.js';
import { describeGap } from '../export/describe-gap.js';
import type { ExportResult } from '../export/export-result.js';
import { formatAge } from './format-age.js';
import { formatBytes } from './format-bytes.js';
import { formatTable } from './format-table.js';
import { formatTime } from './format-time.js';

/** What an export wrote, how old it is, and what Spotify asks of who shows it. */
export function formatExport(result: ExportResult, nowMs: number): string {
  const { folder, files, state } = result;
  const { dataChangedAt, lastCompleteAt } = state;
  const rows = files.map(({ name, rows: count, bytes }) => [join(folder, name), count, formatBytes(bytes)]);
  const tellTime = (iso: string | null) =>
    iso === null ? 'never' : `${formatTime(iso)}, ${formatAge(iso, nowMs)}`;
  const gap = describeGap(state);
  const hasLinks = files.some(({ columns }) => columns.some(({ name }) => name === 'spotify_url'));
  const lines = [
    `Described in ${join(folder, dataPackageName)}`,
    `Rows last changed: ${tellTime(dataChangedAt)}`,
    `Last complete run: ${tellTime(lastCompleteAt)}`,
    ...(gap === null ? [] : [gap]),
    ...(hasLinks
      ? ["Link back to spotify_url wherever you show a row: Spotify's terms ask for it (docs/terms.md)."]
      : []),
  ];
  return `${formatTable(['file', 'rows', 'size'], rows)}\n${lines.join('\n')}\n`;
}
