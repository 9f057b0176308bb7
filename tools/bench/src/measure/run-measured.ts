import { spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** One whole process from outside. */
export interface Measured {
  readonly wallMs: number;
  /** Largest resident set, MiB, as the system accounts for it. */
  readonly peakMiB: number;
  readonly cpuMs: number;
  readonly stdout: string;
}

export interface RunMeasuredOptions {
  readonly directory: string;
  readonly env?: Readonly<Record<string, string>>;
}

const reporter = new URL('../measure/report-usage.js', import.meta.url).href;

/** Runs Node with these arguments to its end; a failure is an error that holds its stderr. */
export async function runMeasured(args: readonly string[], options: RunMeasuredOptions): Promise<Measured> {
  const usagePath = join(options.directory, `usage-${process.hrtime.bigint()}.json`);
  const startedAt = performance.now();
  const child = spawn(process.execPath, ['--import', reporter, ...args], {
    cwd: options.directory,
    env: { PATH: process.env.PATH ?? '', ...options.env, BENCH_USAGE_FILE: usagePath },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let stdout = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text));
  let stderr = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', resolve);
  });
  const wallMs = performance.now() - startedAt;
  if (code !== 0) throw new Error(`${args.join(' ')} ended with ${code}: ${stderr.slice(-2000)}`);
  const usage = JSON.parse(await readFile(usagePath, 'utf8')) as { peakKiB: number; cpuUs: number };
  return { wallMs, peakMiB: usage.peakKiB / 1024, cpuMs: usage.cpuUs / 1000, stdout };
}
