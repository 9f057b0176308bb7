import type { SalesCounts } from '@new-releases/storage';
import type { ImportOutcome } from '../sales/import-outcome.js';
import type { HeldSales } from '../sales/held-sales.js';
import { countOf } from './count-of.js';

/** What an import is told as: on stdout, and on stderr. */
export interface FormattedImport {
  readonly result: string | null;
  readonly complaint: string | null;
}

/**
 * The outcome of an import for people.
 * @param name of the file
 * @param held what the store holds now; null where nothing was to be imported
 */
export function formatImport(
  name: string,
  outcome: ImportOutcome,
  held: HeldSales | null = null,
): FormattedImport {
  const { result, complaint } = describeOutcome(name, outcome);
  if (result === null || held === null) return { result, complaint };
  const { path, rows, products, noWholeWeek } = held;
  const advice = noWholeWeek === null ? '' : `\n${noWholeWeek.advice}`;
  return {
    result: `${result}\nThe store ${path} holds ${countOf(rows, 'row')} of ${countOf(products, 'product')}.${advice}`,
    complaint,
  };
}

function describeOutcome(name: string, outcome: ImportOutcome): FormattedImport {
  switch (outcome.kind) {
    case 'known': {
      const { id, importedAt, rows, rowsCounting } = outcome.file;
      const replaced = rows - rowsCounting;
      const rest =
        replaced === 0 ? '' : ` Later files have replaced ${countOf(replaced, 'row')} of its ${rows}.`;
      const result = `${name} is file ${id}, imported on ${importedAt.slice(0, 10)}: nothing to do.${rest}`;
      const { rowsRefused } = outcome.file;
      return {
        result,
        complaint: rowsRefused === 0 ? null : `${countOf(rowsRefused, 'bad line')} left out then`,
      };
    }
    case 'refused': {
      const { goodLines, badLines } = outcome;
      const all = goodLines + badLines;
      const rest =
        goodLines === 0
          ? 'every line is bad'
          : `${countOf(badLines, 'line')} of ${all} ${badLines === 1 ? 'is' : 'are'} bad. ` +
            'Correct them, or import the others by --keep-valid';
      return { result: null, complaint: `nothing was imported: ${rest}` };
    }
    case 'checked': {
      const { counts, badLines, keepValid } = outcome;
      const brings =
        badLines === 0 || keepValid
          ? `${name} would bring`
          : `Nothing of ${name} would be imported, for it has bad lines; with --keep-valid it would bring`;
      const result = `${brings} ${formatSpan(counts)}.\n${formatCounts(counts)}. Nothing was imported.`;
      return { result, complaint: formatLeftOut(badLines, keepValid ? 'would be left out' : 'found') };
    }
    case 'imported': {
      const { file, badLines } = outcome;
      const { id, currency, timeZone, absentDays } = file;
      const terms = [currency ?? 'no revenue', timeZone, `absent days ${absentDays}`].join(', ');
      const result = `${name} is file ${id}: ${formatSpan(file)}, ${terms}.\n${formatCounts(file)}.`;
      return { result, complaint: formatLeftOut(badLines, 'left out') };
    }
  }
}

function formatLeftOut(badLines: number, words: string): string | null {
  return badLines === 0 ? null : `${countOf(badLines, 'bad line')} ${words}`;
}

/** `3 rows from 2026-01-05 to 2026-01-07`. */
function formatSpan({ rows, firstDay, lastDay }: SalesCounts): string {
  return `${countOf(rows, 'row')}${firstDay === null ? '' : ` from ${firstDay} to ${lastDay}`}`;
}

/** `2 new, 1 with other values than before, 0 unchanged`. */
function formatCounts({ rowsNew, rowsReplaced, rowsUnchanged }: SalesCounts): string {
  return `${rowsNew} new, ${rowsReplaced} with other values than before, ${rowsUnchanged} unchanged`;
}
