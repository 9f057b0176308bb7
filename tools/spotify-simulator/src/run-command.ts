import { createCommand } from './create-command.js';
import { createSimulator } from './create-simulator.js';

/** What the command needs of the process. */
export interface CommandProcess {
  argv: string[];
  stdout: { write(text: string): unknown };
  stderr: { write(text: string): unknown };
  once(signal: 'SIGTERM' | 'SIGINT', listener: () => void): unknown;
  exitCode?: number | string | null | undefined;
}

/** Starts a server, prints `{"apiUrl","tokenUrl","port"}` as one line once it listens, serves until SIGTERM or SIGINT. */
export async function runCommand(host: CommandProcess): Promise<void> {
  const { port, options } = createCommand().parse(host.argv);
  try {
    const simulator = createSimulator(options);
    const stopped = new Promise<void>((resolve) => {
      host.once('SIGTERM', resolve);
      host.once('SIGINT', resolve);
    });
    host.stdout.write(`${JSON.stringify(await simulator.listen(port))}\n`);
    await stopped;
    await simulator.close();
  } catch (error) {
    host.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    host.exitCode = 1;
  }
}
