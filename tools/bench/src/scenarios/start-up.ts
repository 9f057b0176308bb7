import { median } from '../measure/median.js';
import { runCli } from '../measure/run-cli.js';
import { runMeasured } from '../measure/run-measured.js';
import type { Scenario } from '../scenario.js';

const rounds = 11;

/** `--help` against the least that Node itself takes. */
export const startUp: Scenario = {
  name: 'start-up',
  async run(directory) {
    const ours: number[] = [];
    const bare: number[] = [];
    for (let round = 0; round < rounds; round += 1) {
      ours.push((await runCli(['--help'], { directory })).wallMs);
      bare.push((await runMeasured(['-e', '0'], { directory })).wallMs);
    }
    const our = median(ours);
    return [
      {
        what: 'new-releases --help against node -e 0',
        ours: `${Math.round(our)} ms`,
        other: `${Math.round(median(bare))} ms`,
        ratio: `${Math.round(our - median(bare))} ms more`,
        bound: '< 150 ms',
        holds: our < 150,
      },
    ];
  },
};
