import { exitCodes, isConfigurationError } from '@new-releases/app-shell';
import { CommanderError } from 'commander';
import { createProgram } from './create-program.js';
import { describeStartFailure } from './describe-start-failure.js';

const program = createProgram(async (options) => {
  const { runExtractor } = await import('./run-extractor.js');
  process.exitCode = await runExtractor(options);
});
try {
  await program.parseAsync();
} catch (error) {
  if (error instanceof CommanderError) process.exitCode = error.exitCode;
  else {
    process.stderr.write(`new-releases-extractor: ${describeStartFailure(error)}\n`);
    process.exitCode = isConfigurationError(error) ? exitCodes.configuration : exitCodes.failed;
  }
}
