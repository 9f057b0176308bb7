import { inTurn } from '../measure/in-turn.js';
import { runExtract } from '../measure/run-extract.js';
import { runScript } from '../measure/run-script.js';
import { withSimulator } from '../measure/with-simulator.js';
import type { Row, Scenario } from '../scenario.js';

const latencyMs = 50;
const rounds = 3;
/** Calls in flight: the default of `extract --concurrency`, and what the SDK is given where it may have as many. */
const lanes = 8;

/** Whole processes in turn, 50 ms for each answer, in both access worlds. */
export const latency: Scenario = {
  name: 'latency',
  run: async (directory) => [...(await measureExtended(directory)), ...(await measureDevelopment(directory))],
};

async function measureExtended(directory: string): Promise<Row[]> {
  const albums = 1000;
  const flags = ['--albums', String(albums), '--latency-ms', String(latencyMs)];
  return withSimulator(flags, async (simulator) => {
    let requests = 0;
    const [ours, batch, sdk, sdkAtOnce] = await inTurn(rounds, [
      async () => {
        const run = await runExtract(directory, simulator);
        ({ requests } = run);
        return run.wallMs;
      },
      async () => (await runScript(directory, 'simple-script', simulator, ['batch'])).wallMs,
      async () => (await runScript(directory, 'sdk-script', simulator, ['extended', '1'])).wallMs,
      async () => (await runScript(directory, 'sdk-script', simulator, ['extended', String(lanes)])).wallMs,
    ]);
    // A minute; once is enough to see fifteen times.
    const single = (await runScript(directory, 'simple-script', simulator, ['single'])).wallMs;
    const row = createRows(`${albums} albums at ${latencyMs} ms, extended`, ours ?? NaN);
    return [
      row('script, one album a call, one after another', single, 15),
      row('script, 20 albums a call, one after another', batch ?? NaN, 4),
      row('official SDK, one call after another', sdk ?? NaN),
      row(`official SDK, ${lanes} albums calls at once`, sdkAtOnce ?? NaN),
      row(`least: ${requests} requests, ${lanes} at once`, findLeastMs(requests)),
    ];
  });
}

async function measureDevelopment(directory: string): Promise<Row[]> {
  const albums = 300;
  const flags = ['--albums', String(albums), '--latency-ms', String(latencyMs), '--access', 'development'];
  return withSimulator(flags, async (simulator) => {
    let requests = 0;
    const [ours, script, sdk, sdkAtOnce] = await inTurn(rounds, [
      async () => {
        const run = await runExtract(directory, simulator);
        ({ requests } = run);
        return run.wallMs;
      },
      async () => (await runScript(directory, 'simple-script', simulator, ['search'])).wallMs,
      async () => (await runScript(directory, 'sdk-script', simulator, ['development', '1'])).wallMs,
      async () =>
        (await runScript(directory, 'sdk-script', simulator, ['development', String(lanes)])).wallMs,
    ]);
    const row = createRows(`${albums} albums at ${latencyMs} ms, development`, ours ?? NaN);
    return [
      row('script, one after another', script ?? NaN),
      row('official SDK, one call after another', sdk ?? NaN),
      row(`official SDK, ${lanes} albums calls at once`, sdkAtOnce ?? NaN),
      row(`least: ${requests} requests, ${lanes} at once`, findLeastMs(requests)),
    ];
  });
}

/** No way with so many lanes is faster: a token, a page of the listing, its albums and their pages follow each other. */
function findLeastMs(requests: number): number {
  return Math.max(4, 1 + Math.ceil(requests / lanes)) * latencyMs;
}

function createRows(what: string, our: number): (against: string, other: number, bound?: number) => Row {
  const seconds = (ms: number) => `${(ms / 1000).toFixed(2)} s`;
  return (against, other, bound) => ({
    what: `${what}: ${against}`,
    ours: seconds(our),
    other: seconds(other),
    ratio:
      other > our ? `${(other / our).toFixed(1)} times faster` : `${(our / other).toFixed(2)} times the time`,
    bound: bound === undefined ? '' : `>= ${bound} times`,
    holds: bound === undefined ? null : other / our >= bound,
  });
}
