import { spawn } from 'node:child_process';
import { once } from 'node:events';

/** The command line, as a user would run it. */
export interface CommandLine {
  /** Its bin. */
  readonly cliPath: string;
  readonly env: NodeJS.ProcessEnv;
}

/** Runs a command that writes to this process's own output. @throws where it fails */
export async function runCommand({ cliPath, env }: CommandLine, args: readonly string[]): Promise<void> {
  const child = spawn(process.execPath, [cliPath, ...args], { stdio: 'inherit', env });
  const [code] = (await once(child, 'exit')) as [number | null];
  if (code !== 0) throw new CommandError(args, code);
}

/** Runs a command. @returns what it prints. @throws where it fails */
export async function readCommand({ cliPath, env }: CommandLine, args: readonly string[]): Promise<string> {
  const child = spawn(process.execPath, [cliPath, ...args], { stdio: ['ignore', 'pipe', 'inherit'], env });
  let text = '';
  child.stdout.setEncoding('utf8').on('data', (part: string) => {
    text += part;
  });
  const [code] = (await once(child, 'close')) as [number | null];
  if (code !== 0) throw new CommandError(args, code);
  return text;
}

/** A command of the demo failed, and has said why. */
export class CommandError extends Error {
  override readonly name = 'CommandError';

  constructor(
    args: readonly string[],
    /** Exit code; null: killed. */
    readonly code: number | null,
  ) {
    super(`new-releases ${args.join(' ')} ended with ${code ?? 'a signal'}`);
  }
}
