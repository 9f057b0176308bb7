import { setImmediate as nextTurn } from 'node:timers/promises';
import { exitCodes } from '@new-releases/app-shell/exit-codes';
import { CommanderError, type Command, type OutputConfiguration } from 'commander';
import type { CommandAction, CommandIo } from './io.js';

export interface ProgramOptions {
  readonly createProgram: (choose: (action: CommandAction) => void, output: OutputConfiguration) => Command;
  readonly args: readonly string[];
  readonly io: CommandIo;
}

/**
 * Parses the arguments, runs the chosen command and resolves to the exit code. Whatever goes wrong becomes one
 * line on stderr and the code of the contract.
 */
export async function runProgram(options: ProgramOptions): Promise<number> {
  const { io } = options;
  const output = watchOutput(io.stdout);
  watchOutput(io.stderr);
  const exitCode = await runChosen(options);
  // A stream tells of what it could not write one turn later.
  await nextTurn();
  if (output.error === null) return exitCode;
  io.stderr.write(`new-releases: the output could not be written: ${output.error.message}\n`);
  return exitCode === exitCodes.ok ? exitCodes.failed : exitCode;
}

async function runChosen(options: ProgramOptions): Promise<number> {
  const { io } = options;
  let chosen: CommandAction | undefined;
  const program = options.createProgram((action) => (chosen = action), {
    writeOut: (text) => io.stdout.write(text),
    writeErr: (text) => io.stderr.write(text),
  });
  try {
    await program.parseAsync([...options.args], { from: 'user' });
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? exitCodes.ok : exitCodes.usage;
    throw error;
  }
  if (!chosen) return exitCodes.usage;
  try {
    return await chosen(io);
  } catch (error) {
    const { describeFailure } = await import('./describe-failure.js');
    const { message, exitCode } = describeFailure(error);
    io.stderr.write(`new-releases: ${message}\n`);
    return exitCode;
  }
}

/**
 * Keeps the first error of a stream, such as a full disk, for the end. `new-releases runs | head -1` closes the pipe
 * early; that is no failure of ours.
 */
function watchOutput(stream: NodeJS.WriteStream): { readonly error: Error | null } {
  const output: { error: Error | null } = { error: null };
  let isClosed = false;
  stream.on('error', (error: NodeJS.ErrnoException) => {
    isClosed ||= error.code === 'EPIPE';
    if (!isClosed) output.error ??= error;
  });
  return output;
}
