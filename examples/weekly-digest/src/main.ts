import { runDigest } from './run-digest.js';

process.exitCode = await runDigest({
  args: process.argv.slice(2),
  env: process.env,
  fetch: globalThis.fetch,
  now: Date.now,
  print: (text) => process.stdout.write(`${text}\n`),
  complain: (text) => process.stderr.write(`${text}\n`),
});
