import { mkdtemp, rm } from 'node:fs/promises';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { formatRows } from './format-rows.js';
import type { Row } from './scenario.js';
import { latency } from './scenarios/latency.js';
import { rateLimit } from './scenarios/rate-limit.js';
import { readApi } from './scenarios/read-api.js';
import { relations } from './scenarios/relations.js';
import { scale } from './scenarios/scale.js';
import { startUp } from './scenarios/start-up.js';
import { ticks } from './scenarios/ticks.js';
import { throughput } from './scenarios/throughput.js';
import { writePath } from './scenarios/write-path.js';

const scenarios = [startUp, writePath, throughput, scale, latency, rateLimit, ticks, readApi, relations];
const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !scenarios.some((scenario) => scenario.name === name));
if (unknown.length > 0) {
  process.stderr.write(
    `bench: no scenario ${unknown.join(', ')}; there are ${scenarios.map(({ name }) => name).join(', ')}\n`,
  );
  process.exit(2);
}

const directory = await mkdtemp(join(tmpdir(), 'new-releases-bench-'));
const rows: Row[] = [];
try {
  for (const scenario of scenarios) {
    if (wanted.length > 0 && !wanted.includes(scenario.name)) continue;
    process.stderr.write(`${scenario.name} ...\n`);
    rows.push(...(await scenario.run(directory)));
  }
} finally {
  await rm(directory, { recursive: true, force: true });
}
if (rows.some(({ holds }) => holds === false)) process.exitCode = 1;
const [cpu] = cpus();
process.stdout.write(
  `${new Date().toISOString().slice(0, 10)}, Node ${process.version}, ${cpus().length} x ${cpu?.model ?? 'unknown processor'}\n${formatRows(rows)}`,
);
