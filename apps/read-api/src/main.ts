import { CommanderError } from 'commander';
import { createProgram } from './create-program.js';
import { describeStartFailure } from './describe-start-failure.js';

// `--help | head` closes the pipe early, which is no failure of ours.
process.stdout.on('error', () => undefined);

const program = createProgram(async (options) => {
  const { runReadApi } = await import('./run-read-api.js');
  process.exitCode = await runReadApi(options);
});
try {
  await program.parseAsync();
} catch (error) {
  if (error instanceof CommanderError) process.exitCode = error.exitCode;
  else {
    const { message, exitCode } = describeStartFailure(error);
    process.stderr.write(`new-releases-read-api: ${message}\n`);
    process.exitCode = exitCode;
  }
}
