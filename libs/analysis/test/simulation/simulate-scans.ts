import { scanPairs } from '../../src/lag/scan-pairs.js';
import { createRandom } from '../../src/statistics/create-random.js';
import { add, drawPoisson, simulateNoise, simulateSeason, simulateWalk } from './simulate-series.js';

const weeks = 156;

/**
 * Scans in which nothing moves with anything, and how many of them find something all the same. Series of sales share half of what
 * moves them, as the products of one shop do, so their tests depend on each other; a third of the releases are rare counts, a third
 * wander.
 */
export function simulateScans(options: { releases: number; sales: number; runs: number; seed: number }): {
  runs: number;
  pairs: number;
  withFindings: number;
  findings: number;
} {
  const random = createRandom(options.seed);
  const figures = { runs: options.runs, pairs: 0, withFindings: 0, findings: 0 };
  const name = (id: string, values: number[]) => ({ id, series: { firstWeek: '2023-01-02', values } });
  for (let run = 0; run < options.runs; run++) {
    const shop = add(simulateSeason(random, weeks, 2), simulateNoise(random, weeks, 0.5));
    const releases = Array.from({ length: options.releases }, (_, index) => {
      const mean = [4, 0.5][index % 3];
      return name(
        `releases ${index}`,
        mean === undefined
          ? simulateWalk(random, weeks)
          : simulateNoise(random, weeks, 0.5).map((value) =>
              drawPoisson(random, mean * Math.exp(0.3 * value)),
            ),
      );
    });
    const sales = Array.from({ length: options.sales }, (_, index) =>
      name(`sales ${index}`, add(shop, simulateNoise(random, weeks, 0.5))),
    );
    const scan = scanPairs({ releases, sales });
    let step = scan.next();
    while (!step.done) step = scan.next();
    figures.pairs += step.value.pairs;
    figures.findings += step.value.findings.length;
    if (step.value.findings.length > 0) figures.withFindings++;
  }
  return figures;
}
