import { fileURLToPath } from 'node:url';
import { runCli } from '../measure/run-cli.js';
import { median } from '../measure/median.js';
import { runMeasured } from '../measure/run-measured.js';
import { startSimulator } from '../measure/start-simulator.js';
import type { Scenario } from '../scenario.js';
import { inFolder } from '../measure/in-folder.js';

const albums = 1000;
const latencyMs = 50;
const rounds = 3;
const script = fileURLToPath(new URL('../scripts/simple-script.js', import.meta.url));

/** Whole processes, in turn, with 50 ms for each answer. */
export const latency: Scenario = {
  name: 'latency',
  async run(directory) {
    const simulator = await startSimulator(['--albums', String(albums), '--latency-ms', String(latencyMs)]);
    try {
      const ours: number[] = [];
      const batch: number[] = [];
      const simple = (mode: string) =>
        inFolder(directory, (folder) =>
          runMeasured([script, mode, simulator.apiUrl, simulator.tokenUrl, folder], { directory: folder }),
        );
      for (let round = 0; round < rounds; round += 1) {
        ours.push(
          (await inFolder(directory, (folder) => runCli(['extract'], { directory: folder, simulator })))
            .wallMs,
        );
        batch.push((await simple('batch')).wallMs);
      }
      // A minute each; once is enough to see fifteen times.
      const single = (await simple('single')).wallMs;
      const our = median(ours);
      const line = (what: string, other: number, bound: number) => ({
        what: `${albums} albums at ${latencyMs} ms: ${what}`,
        ours: `${(our / 1000).toFixed(2)} s`,
        other: `${(other / 1000).toFixed(2)} s`,
        ratio: `${(other / our).toFixed(1)} times faster`,
        bound: `>= ${bound} times`,
        holds: other / our >= bound,
      });
      return [
        line('one after another, one album a call', single, 15),
        line('one after another, 20 albums a call', median(batch), 4),
      ];
    } finally {
      await simulator.stop();
    }
  },
};
