import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** A simulator in a process of its own, so that it does not share the measured one's core. */
export interface SimulatorProcess {
  readonly apiUrl: string;
  readonly tokenUrl: string;
  stop(): Promise<void>;
}

const mainPath = fileURLToPath(import.meta.resolve('@new-releases/spotify-simulator')).replace(
  /index\.js$/,
  'main.js',
);

export async function startSimulator(flags: readonly string[]): Promise<SimulatorProcess> {
  const child = spawn(
    process.execPath,
    [mainPath, '--client-id', 'id', '--client-secret', 'secret', ...flags],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );
  const exited = new Promise<void>((resolve) =>
    child.on('exit', () => {
      resolve();
    }),
  );
  const { apiUrl, tokenUrl } = await new Promise<{ apiUrl: string; tokenUrl: string }>((resolve, reject) => {
    let text = '';
    child.on('error', reject);
    child.on('exit', (code) => {
      reject(new Error(`the simulator ended with ${code}`));
    });
    child.stdout.setEncoding('utf8').on('data', (part: string) => {
      text += part;
      if (text.includes('\n')) resolve(JSON.parse(text) as { apiUrl: string; tokenUrl: string });
    });
  });
  return {
    apiUrl,
    tokenUrl,
    async stop() {
      child.kill('SIGTERM');
      await exited;
    },
  };
}
