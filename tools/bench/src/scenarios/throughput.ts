import { inTurn } from '../measure/in-turn.js';
import { median } from '../measure/median.js';
import { runExtract } from '../measure/run-extract.js';
import type { Measured } from '../measure/run-measured.js';
import { runScript } from '../measure/run-script.js';
import { withSimulator } from '../measure/with-simulator.js';
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
    const slower = large.wallMs / large.bareMs;
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
        what: `the same: a bare loop that fetches, parses and inserts`,
        ours: `${(large.wallMs / 1000).toFixed(2)} s`,
        other: `${(large.bareMs / 1000).toFixed(2)} s`,
        ratio: `${slower.toFixed(2)} times the time`,
        bound: '<= 2 times',
        holds: slower <= 2,
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

function measure(
  directory: string,
  albums: number,
): Promise<Pick<Measured, 'wallMs' | 'peakMiB' | 'cpuMs'> & { bareMs: number }> {
  return withSimulator(['--albums', String(albums)], async (simulator) => {
    // The first run warms the simulator and is not counted.
    await runExtract(directory, simulator);
    const runs: Measured[] = [];
    const [wallMs = NaN, bareMs = NaN] = await inTurn(rounds, [
      async () => {
        const run = await runExtract(directory, simulator);
        runs.push(run);
        return run.wallMs;
      },
      async () => (await runScript(directory, 'bare-loop', simulator)).wallMs,
    ]);
    const of = (pick: (run: Measured) => number) => median(runs.map(pick));
    return { wallMs, bareMs, peakMiB: of((run) => run.peakMiB), cpuMs: of((run) => run.cpuMs) };
  });
}
