import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const execute = promisify(execFile);

/** How a process ended. */
export interface ProcessResult {
  /** Exit code, or the signal that ended it. */
  readonly code: number | string;
  readonly stdout: string;
  readonly stderr: string;
}

interface ChildProcessError {
  code?: unknown;
  signal?: unknown;
  stdout: string;
  stderr: string;
}

/** Runs a program to its end, at most five minutes. Rejects where it cannot be started, not where it fails or is killed. */
export async function runProcess(
  file: string,
  args: readonly string[],
  options: { cwd: string; env?: NodeJS.ProcessEnv },
): Promise<ProcessResult> {
  try {
    const result = await execute(file, args, { timeout: 300_000, maxBuffer: 2 ** 26, ...options });
    return { code: 0, ...result };
  } catch (error) {
    const { code, signal, stdout, stderr } = error as ChildProcessError;
    if (typeof code === 'number') return { code, stdout, stderr };
    if (typeof signal === 'string') return { code: signal, stdout, stderr };
    throw error;
  }
}

/** The same, for what must not fail. Resolves to its stdout. */
export async function runOrThrow(...run: Parameters<typeof runProcess>): Promise<string> {
  const { code, stdout, stderr } = await runProcess(...run);
  if (code !== 0)
    throw new Error(`${run[0]} ${run[1].join(' ')}: exit code ${String(code)}\n${stdout}${stderr}`);
  return stdout;
}
