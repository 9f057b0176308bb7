import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { inFolder } from '../measure/in-folder.js';
import { withSimulator } from '../measure/with-simulator.js';
import type { Scenario } from '../scenario.js';

const albums = 100;
const script = fileURLToPath(new URL('../scripts/many-ticks.js', import.meta.url));

/** What a scheduled extractor holds after many ticks: three weeks of hourly ones in one process. */
export const ticks: Scenario = {
  name: 'ticks',
  run: (directory) =>
    withSimulator(['--albums', String(albums)], async (simulator) => {
      const { stdout } = await inFolder(directory, (folder) =>
        promisify(execFile)(process.execPath, [
          '--expose-gc',
          script,
          simulator.apiUrl,
          simulator.tokenUrl,
          folder,
        ]),
      );
      const { early, late } = JSON.parse(stdout) as { early: number; late: number };
      return [
        {
          what: 'memory of the scheduled extractor after 500 ticks against 20',
          ours: `${late.toFixed(1)} MiB`,
          other: `${early.toFixed(1)} MiB`,
          ratio: `${(late / early).toFixed(2)} times`,
          bound: '<= 1.1 times',
          holds: late / early <= 1.1,
        },
      ];
    }),
};
