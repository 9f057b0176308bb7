/** Preloaded into a measured process: leaves what it used where the benchmark looks for it. */
import { writeFileSync } from 'node:fs';

const path = process.env.BENCH_USAGE_FILE;
if (path !== undefined) {
  process.on('exit', () => {
    const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
    writeFileSync(path, JSON.stringify({ peakKiB: maxRSS, cpuUs: userCPUTime + systemCPUTime }));
  });
}
