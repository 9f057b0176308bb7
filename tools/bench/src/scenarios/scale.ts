import { runExtract } from '../measure/run-extract.js';
import { withSimulator } from '../measure/with-simulator.js';
import type { Measured } from '../measure/run-measured.js';
import type { Scenario } from '../scenario.js';

/** The simulator's albums have 8.5 tracks on average: these have 1.2 million. */
const most = 142_000;

/** Memory and time an album from 1,000 to 142,000 albums, at zero latency. */
export const scale: Scenario = {
  name: 'scale',
  async run(directory) {
    const small = await measure(directory, 1_000);
    const medium = await measure(directory, 10_000);
    const large = await measure(directory, 100_000);
    const largest = await measure(directory, most);
    const slower = large.msPerAlbum / medium.msPerAlbum;
    return [
      {
        what: 'peak memory, 100,000 albums against 1,000',
        ours: `${Math.round(large.peakMiB)} MiB`,
        other: `${Math.round(small.peakMiB)} MiB`,
        ratio: `${(large.peakMiB / small.peakMiB).toFixed(2)} times`,
        bound: '< 350 MiB',
        holds: large.peakMiB < 350,
      },
      {
        what: `peak memory, ${most.toLocaleString('en')} albums with 1.2 million tracks against 1,000`,
        ours: `${Math.round(largest.peakMiB)} MiB`,
        other: `${Math.round(small.peakMiB)} MiB`,
        ratio: `${(largest.peakMiB / small.peakMiB).toFixed(2)} times`,
        bound: '< 350 MiB',
        holds: largest.peakMiB < 350,
      },
      {
        what: 'time an album, 100,000 albums against 10,000',
        ours: `${large.msPerAlbum.toFixed(2)} ms`,
        other: `${medium.msPerAlbum.toFixed(2)} ms`,
        ratio: `${slower.toFixed(2)} times the time`,
        bound: '<= 1.2 times',
        holds: slower <= 1.2,
      },
      {
        what: 'the same, processor time of the extraction alone',
        ours: `${large.cpuMsPerAlbum.toFixed(2)} ms`,
        other: `${medium.cpuMsPerAlbum.toFixed(2)} ms`,
        ratio: `${(large.cpuMsPerAlbum / medium.cpuMsPerAlbum).toFixed(2)} times the time`,
        bound: '',
        holds: null,
      },
    ];
  },
};

interface MeasuredScale extends Measured {
  readonly msPerAlbum: number;
  readonly cpuMsPerAlbum: number;
}

function measure(directory: string, albums: number): Promise<MeasuredScale> {
  return withSimulator(['--albums', String(albums)], async (simulator) => {
    const run = await runExtract(directory, simulator);
    return { ...run, msPerAlbum: run.wallMs / albums, cpuMsPerAlbum: run.cpuMs / albums };
  });
}
