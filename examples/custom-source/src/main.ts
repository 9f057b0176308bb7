import { runLetter } from './run-letter.js';

const stop = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    stop.abort();
  });
}
process.exitCode = await runLetter({
  args: process.argv.slice(2),
  env: process.env,
  stop: stop.signal,
  print: (text) => process.stdout.write(`${text}\n`),
  complain: (text) => process.stderr.write(`${text}\n`),
});
