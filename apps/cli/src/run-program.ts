import { exitCodes } from '@new-releases/app-shell/exit-codes';
import { CommanderError, type Command } from 'commander';
import type { CommandAction, CommandIo } from './io.js';

/**
 * Parses the arguments, runs the chosen command and resolves to the exit code. Whatever goes wrong becomes one
 * line on stderr and the code of the contract.
 */
export async function runProgram(options: {
  createProgram: (choose: (action: CommandAction) => void) => Command;
  args: readonly string[];
  io: CommandIo;
}): Promise<number> {
  const { io } = options;
  stayQuietOnClosedPipe(io.stdout);
  stayQuietOnClosedPipe(io.stderr);
  let chosen: CommandAction | undefined;
  const program = options.createProgram((action) => (chosen = action));
  program.configureOutput({
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

/** `new-releases runs | head -1` closes the pipe early; that is no failure of ours. */
function stayQuietOnClosedPipe(stream: NodeJS.WriteStream): void {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
}
