import { inFolder } from './in-folder.js';
import { runCli } from './run-cli.js';
import type { Measured } from './run-measured.js';
import type { SimulatorProcess } from './start-simulator.js';

/** A whole extraction. */
export interface MeasuredExtract extends Measured {
  /** Answers of the Web API, tokens aside. */
  readonly requests: number;
}

/** `extract` into a store and a folder of its own. */
export async function runExtract(
  directory: string,
  simulator: SimulatorProcess,
  flags: readonly string[] = [],
): Promise<MeasuredExtract> {
  const measured = await inFolder(directory, (folder) =>
    runCli(['extract', '--json', ...flags], { directory: folder, simulator }),
  );
  const report = JSON.parse(measured.stdout) as { requests: Record<string, Record<string, number>> };
  const requests = Object.entries(report.requests)
    .filter(([operation]) => operation !== 'token')
    .flatMap(([, byStatus]) => Object.values(byStatus))
    .reduce((sum, count) => sum + count, 0);
  return { ...measured, requests };
}
