import { describeRefusal, type SalesFile } from '@new-releases/analysis/sales';
import type { StoreWriter } from '@new-releases/storage';
import type { FaultReport } from './create-fault-report.js';

/** Lines of a file that was read to its end; empty ones do not count. */
export interface StagedLines {
  readonly good: number;
  readonly bad: number;
}

/** How to stage a file. */
export interface StageFileOptions {
  readonly writer: Pick<StoreWriter, 'stageSales'>;
  readonly report: Pick<FaultReport, 'add'>;
  readonly signal: AbortSignal;
  readonly onProgress: (lines: number) => void;
}

/** Checks all lines and stages those that are in order. */
export async function stageFile(
  file: SalesFile,
  { writer, report, signal, onProgress }: StageFileOptions,
): Promise<StagedLines> {
  const { currency, timeZone, hasRegions } = file;
  const terms = { currency, timeZone, hasRegions };
  let good = 0;
  let bad = 0;
  for await (const { rows, faults, badLines } of file.batches) {
    signal.throwIfAborted();
    const { refused, takenBack } = await writer.stageSales(rows, terms);
    good += rows.length - refused.length - takenBack;
    bad += badLines + refused.length + takenBack;
    const all = [...faults, ...refused.map((refusal) => describeRefusal(refusal, file))];
    await report.add(all.sort((one, other) => one.line - other.line));
    onProgress(good + bad);
  }
  return { good, bad };
}
