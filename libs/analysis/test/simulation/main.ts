// The checks of `simulation.spec.ts` at full size: tens of minutes. Prints one line of JSON per figure, and ends with 1 where a bound
// is broken. Run from the root:
//   node --conditions=@new-releases/source --import tsx libs/analysis/test/simulation/main.ts [share of the full size] [part]
import { measureScan } from './measure-scan.js';
import { simulateEventStudies } from './simulate-event-studies.js';
import { simulatePairAnalyses, unrelatedKinds } from './simulate-pair-analyses.js';
import { simulatePlantedEffects } from './simulate-planted-effects.js';
import { simulateSpreadEffects } from './simulate-spread-effects.js';
import { simulateScans } from './simulate-scans.js';

const share = Number(process.argv[2] ?? 1);
const part = process.argv[3] ?? '';
const take = (runs: number) => Math.max(1, Math.round(runs * share));
const seed = 20_261;

function report(name: string, holds: boolean, figures: object): void {
  process.stdout.write(`${JSON.stringify({ name, holds, ...figures })}\n`);
  if (!holds) process.exitCode = 1;
}

if ('pairs'.startsWith(part)) {
  for (const kind of Object.keys(unrelatedKinds) as (keyof typeof unrelatedKinds)[]) {
    const figures = simulatePairAnalyses(kind, take(1000), seed);
    report(`pairs: ${kind}`, figures.found <= 0.07 * figures.runs && figures.refused === 0, figures);
  }
}
if ('planted'.startsWith(part)) {
  for (const noise of ['autoregressive', 'walk'] as const) {
    for (const [size, lag] of [
      [0.15, 3],
      [0.25, 3],
      [0.35, 3],
      [0.5, 3],
      [0.35, 0],
      [0.35, 8],
      [0.35, -2],
    ] as const) {
      const figures = simulatePlantedEffects({
        size,
        lag,
        noise,
        runs: take(500),
        seed,
        bootstrapRuns: take(200),
      });
      const isLarge = size >= 0.35;
      const holds =
        figures.covered >= 0.93 * figures.runs && (!isLarge || figures.withinAWeek >= 0.9 * figures.runs);
      report(`planted: ${noise} noise, size ${size}, lag ${lag}`, holds, figures);
    }
  }
}
if ('spread'.startsWith(part)) {
  // No bound: these are the limits of looking at one lag at a time, and are told as such.
  for (const [name, shape] of Object.entries({
    'lags 3 to 5 alike': [0, 0, 0, 1, 1, 1],
    'lags 0 to 3 alike': [1, 1, 1, 1],
    'lags 0 to 7 alike': [1, 1, 1, 1, 1, 1, 1, 1],
    'from lag 0 on 0.7 times the week before': Array.from({ length: 10 }, (_, lag) => 0.7 ** lag),
  })) {
    for (const noise of ['autoregressive', 'walk'] as const) {
      for (const size of [0.5, 1]) {
        const figures = simulateSpreadEffects({ size, shape, noise, runs: take(500), seed });
        report(`spread: ${name}, ${noise} noise, size ${size}`, true, figures);
      }
    }
  }
}
if ('scans'.startsWith(part)) {
  const runs = take(100);
  const figures = simulateScans({ releases: 40, sales: 25, runs, seed });
  // Two standard errors of a share of 5 %.
  const bound = 0.05 + 2 * Math.sqrt((0.05 * 0.95) / runs);
  report('scans', figures.withFindings <= bound * runs, figures);
}
if ('events'.startsWith(part)) {
  for (const noise of ['autoregressive', 'walk'] as const) {
    for (const events of [4, 8]) {
      for (const uplift of [0, 1.5]) {
        const figures = simulateEventStudies({ events, uplift, noise, runs: take(500), seed });
        const analysed = figures.runs - figures.refused;
        const holds =
          figures.covered >= 0.93 * analysed && (uplift !== 0 || figures.rejected <= 0.07 * analysed);
        report(`events: ${noise} noise, ${events} events, uplift ${uplift}`, holds, figures);
      }
    }
  }
}
if ('speed'.startsWith(part)) {
  const figures = measureScan({ releases: take(50), sales: take(200), weeks: 180, seed });
  report('speed: a scan', figures.wallSeconds < 60, figures);
}
