import { scanPairs } from '../../src/lag/scan-pairs.js';
import { createRandom } from '../../src/statistics/create-random.js';
import { add, simulateNoise, simulateSeason } from './simulate-series.js';

/** How long one scan of many series takes, on one core, and how often it tells how far it is. */
export function measureScan(options: { releases: number; sales: number; weeks: number; seed: number }): {
  pairs: number;
  tests: number;
  steps: number;
  wallSeconds: number;
  processorSeconds: number;
  longestStepSeconds: number;
} {
  const random = createRandom(options.seed);
  const build = (count: number) =>
    Array.from({ length: count }, (_, index) => ({
      id: String(index),
      series: {
        firstWeek: '2023-01-02',
        values: add(simulateNoise(random, options.weeks, 0.5), simulateSeason(random, options.weeks, 1)),
      },
    }));
  const input = { releases: build(options.releases), sales: build(options.sales) };
  const startedAt = performance.now();
  const before = process.cpuUsage();
  const scan = scanPairs(input);
  let [steps, longest, last] = [0, 0, startedAt];
  let step = scan.next();
  while (!step.done) {
    const now = performance.now();
    longest = Math.max(longest, now - last);
    last = now;
    steps++;
    step = scan.next();
  }
  const { user, system } = process.cpuUsage(before);
  return {
    pairs: step.value.pairs,
    tests: step.value.tests,
    steps,
    wallSeconds: (performance.now() - startedAt) / 1000,
    processorSeconds: (user + system) / 1e6,
    longestStepSeconds: longest / 1000,
  };
}
