import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const binPath = fileURLToPath(new URL('../../../../apps/cli/bin/new-releases.js', import.meta.url));

export interface CliResult {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface CliProcess {
  readonly pid: number;
  readonly done: Promise<CliResult>;
  /** Resolves once stderr holds the text; rejects where the process ends without it. */
  hasSaid(text: string): Promise<void>;
  kill(signal: NodeJS.Signals): void;
}

interface CliOptions {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string>>;
  /** A command that starts the program, for limits and the like; its last arguments are node and the bin. */
  readonly wrap?: readonly string[];
}

/** Starts the built command line with just this environment, so that nobody's own settings decide a test. */
export function startCli(args: readonly string[], options: CliOptions): CliProcess {
  const [command = '', ...rest] = [...(options.wrap ?? []), process.execPath, binPath, ...args];
  const child = spawn(command, rest, {
    cwd: options.cwd,
    env: { PATH: process.env.PATH ?? '', ...options.env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let stdout = '';
  let stderr = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
  const done = new Promise<CliResult>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code, signal) => {
      resolve({ code, signal, stdout, stderr });
    });
  });
  const hasSaid = (text: string) =>
    new Promise<void>((resolve, reject) => {
      const look = () => {
        if (stderr.includes(text)) resolve();
      };
      look();
      child.stderr.on('data', look);
      child.on('close', () => {
        reject(new Error(`the command ended without saying "${text}": ${stderr}`));
      });
    });
  return { pid: child.pid ?? 0, done, hasSaid, kill: (signal) => void child.kill(signal) };
}

export function runCli(args: readonly string[], options: CliOptions): Promise<CliResult> {
  return startCli(args, options).done;
}
