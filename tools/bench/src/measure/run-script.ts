import { fileURLToPath } from 'node:url';
import { inFolder } from './in-folder.js';
import { type Measured, runMeasured } from './run-measured.js';
import type { SimulatorProcess } from './start-simulator.js';

/** One of the scripts that the extraction is compared with, in a folder of its own. */
export function runScript(
  directory: string,
  name: 'simple-script' | 'sdk-script' | 'bare-loop',
  simulator: SimulatorProcess,
  flags: readonly string[] = [],
): Promise<Measured> {
  const path = fileURLToPath(new URL(`../scripts/${name}.js`, import.meta.url));
  return inFolder(directory, (folder) =>
    runMeasured([path, ...flags, simulator.apiUrl, simulator.tokenUrl, folder], { directory: folder }),
  );
}
