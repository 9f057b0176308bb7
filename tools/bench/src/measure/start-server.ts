import { spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';

/** A server in a process of its own. */
export interface ServerProcess {
  readonly url: string;
  /** Processor time so far, all threads, milliseconds. */
  cpuMs(): Promise<number>;
  /** Resident memory now, MiB. */
  memoryMiB(): Promise<number>;
  stop(): Promise<void>;
}

/** Clock ticks of /proc, milliseconds: USER_HZ is 100 on every Linux that Node runs on. */
const tickMs = 10;

/** Runs Node with these arguments until it has told its URL in a line of JSON, on stdout or stderr. */
export async function startServer(
  args: readonly string[],
  env: Readonly<Record<string, string>>,
): Promise<ServerProcess> {
  const child = spawn(process.execPath, args, {
    env: { PATH: process.env.PATH ?? '', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const exited = new Promise<void>((resolve) =>
    child.on('exit', () => {
      resolve();
    }),
  );
  const url = await new Promise<string>((resolve, reject) => {
    let text = '';
    const onText = (part: string): void => {
      text += part;
      const found = /"url":"([^"]+)"/.exec(text)?.[1];
      if (found !== undefined) resolve(found);
    };
    child.stdout.setEncoding('utf8').on('data', onText);
    child.stderr.setEncoding('utf8').on('data', onText);
    child.on('exit', (code) => {
      reject(new Error(`a server ended with ${code}: ${text.slice(-500)}`));
    });
  });
  const proc = (name: string) => readFile(`/proc/${child.pid ?? ''}/${name}`, 'utf8');
  return {
    url,
    async cpuMs() {
      // After the name in brackets: state is field 3, utime 14, stime 15 (proc(5)).
      const fields = (await proc('stat')).split(') ')[1]?.split(' ') ?? [];
      return (Number(fields[11]) + Number(fields[12])) * tickMs;
    },
    async memoryMiB() {
      return Number(/VmRSS:\s+(\d+)/.exec(await proc('status'))?.[1]) / 1024;
    },
    async stop() {
      child.kill('SIGTERM');
      await exited;
    },
  };
}
