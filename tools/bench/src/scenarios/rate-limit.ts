import { runExtract } from '../measure/run-extract.js';
import { runScript } from '../measure/run-script.js';
import { withSimulator } from '../measure/with-simulator.js';
import type { Row, Scenario } from '../scenario.js';

const albums = 300;
const latencyMs = 20;
/** Spotify's window is 30 s; a third of it makes the same work three times shorter. Retry-After counts whole seconds. */
const limit = { calls: 100, seconds: 10 };

/** A rolling rate limit in the development world: one who knows it, one who learns it, and the official SDK. */
export const rateLimit: Scenario = {
  name: 'rate-limit',
  run: (directory) =>
    withSimulator(
      [
        ...['--albums', String(albums), '--latency-ms', String(latencyMs)],
        ...['--access', 'development', '--rate', `${limit.calls}/${limit.seconds}`],
      ],
      async (simulator) => {
        const set = await runExtract(directory, simulator, ['--rate', `${limit.calls}/${limit.seconds}`]);
        await waitForWindow();
        const learned = await runExtract(directory, simulator);
        await waitForWindow();
        const row = (how: string, { wallMs, requests }: { wallMs: number; requests: number }): Row => {
          const leastMs = Math.ceil(requests / limit.calls - 1) * limit.seconds * 1000;
          return {
            what: `${albums} albums, ${limit.calls} calls in ${limit.seconds} s, development, ${how}: least time`,
            ours: `${(wallMs / 1000).toFixed(2)} s`,
            other: `${(leastMs / 1000).toFixed(2)} s`,
            ratio: `${(wallMs / leastMs).toFixed(2)} times the time`,
            bound: '<= 1.5 times',
            holds: wallMs / leastMs <= 1.5,
          };
        };
        return [
          row('limit set by --rate', set),
          row('limit learned', learned),
          {
            what: `the same: official SDK, 8 albums calls at once`,
            ours: `${(learned.wallMs / 1000).toFixed(2)} s`,
            other: await endOfSdk(() => runScript(directory, 'sdk-script', simulator, ['development', '8'])),
            ratio: '',
            bound: '',
            holds: null,
          },
        ];
      },
    ),
};

/** What was sent before must not count against who comes next. */
function waitForWindow(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, limit.seconds * 1000));
}

async function endOfSdk(run: () => Promise<{ wallMs: number }>): Promise<string> {
  try {
    return `${((await run()).wallMs / 1000).toFixed(2)} s`;
  } catch (error) {
    // The first is ours, which quotes the other's stderr.
    return [...String(error).matchAll(/^Error: (.*)$/gm)].at(-1)?.[1] ?? 'fails';
  }
}
