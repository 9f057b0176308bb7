import { inFolder } from '../measure/in-folder.js';
import { median } from '../measure/median.js';
import { runCli } from '../measure/run-cli.js';
import type { Measured } from '../measure/run-measured.js';
import { startSimulator } from '../measure/start-simulator.js';
import type { Scenario } from '../scenario.js';

const few = 500;
const many = 10_000;
const rounds = 3;

/** Albums a second and memory at zero latency: whole processes, the simulator on the other core. */
export const throughput: Scenario = {
  name: 'throughput',
  async run(directory) {
    const small = await measure(directory, few);
    const large = await measure(directory, many);
    const perSecond = many / (large.wallMs / 1000);
    const growth = large.peakMiB / small.peakMiB;
    return [
      {
        what: `${many} albums at zero latency, end to end`,
        ours: `${Math.round(perSecond)} albums/s`,
        other: '',
        ratio: `${(large.wallMs / 1000).toFixed(2)} s wall, ${(large.cpuMs / 1000).toFixed(2)} s CPU`,
        bound: '>= 700 albums/s',
        holds: perSecond >= 700,
      },
      {
        what: `peak memory, ${many} albums against ${few}`,
        ours: `${Math.round(large.peakMiB)} MiB`,
        other: `${Math.round(small.peakMiB)} MiB`,
        ratio: `${growth.toFixed(2)} times`,
        bound: '<= 1.5 times, < 300 MiB',
        holds: growth <= 1.5 && large.peakMiB < 300,
      },
    ];
  },
};

async function measure(directory: string, albums: number): Promise<Measured> {
  const simulator = await startSimulator(['--albums', String(albums)]);
  try {
    const runs: Measured[] = [];
    // The first run warms the simulator and is not counted.
    for (let round = 0; round <= rounds; round += 1) {
      const run = await inFolder(directory, (folder) =>
        runCli(['extract'], { directory: folder, simulator }),
      );
      if (round > 0) runs.push(run);
    }
    const of = (pick: (run: Measured) => number) => median(runs.map(pick));
    return {
      wallMs: of((run) => run.wallMs),
      peakMiB: of((run) => run.peakMiB),
      cpuMs: of((run) => run.cpuMs),
    };
  } finally {
    await simulator.stop();
  }
}
