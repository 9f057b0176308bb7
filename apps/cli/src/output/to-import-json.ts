import type { ImportOutcome } from '../sales/import-outcome.js';

/** The outcome of an import for machines; what is wrong with lines stands beside it. */
export function toImportJson(outcome: ImportOutcome): Record<string, unknown> {
  switch (outcome.kind) {
    case 'known':
      return { outcome: 'known', badLines: outcome.file.rowsRefused, file: outcome.file };
    case 'refused':
      return { outcome: 'refused', badLines: outcome.badLines, goodLines: outcome.goodLines };
    case 'checked':
      return { outcome: 'checked', badLines: outcome.badLines, counts: outcome.counts };
    case 'imported':
      return { outcome: 'imported', badLines: outcome.badLines, file: outcome.file };
  }
}
