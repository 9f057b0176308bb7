import type { HeldSales } from '../sales/held-sales.js';
import type { ImportOutcome } from '../sales/import-outcome.js';

/**
 * The outcome of an import for machines; what is wrong with lines stands beside it.
 * @param held what the store holds now; null where nothing was to be imported
 */
export function toImportJson(outcome: ImportOutcome, held: HeldSales | null = null): Record<string, unknown> {
  const told = describeOutcome(outcome);
  if (held === null) return told;
  const { noWholeWeek, ...store } = held;
  return { ...told, store, noWholeWeek };
}

function describeOutcome(outcome: ImportOutcome): Record<string, unknown> {
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
