/** The signals that ask a command to stop. */
export type StopSignalName = 'SIGINT' | 'SIGTERM';

/** What a command may touch of the process it runs in. */
export interface CommandIo {
  /** Results. */
  readonly stdout: NodeJS.WriteStream;
  /** Asked only where it is a terminal. */
  readonly stdin: NodeJS.ReadStream;
  /** Everything else. */
  readonly stderr: NodeJS.WriteStream;
  readonly env: NodeJS.ProcessEnv;
  readonly cwd: string;
  /** @returns how to stop listening */
  readonly onSignal: (name: StopSignalName, listener: () => void) => () => void;
}

/** A command's work: resolves to its exit code. */
export type CommandAction = (io: CommandIo) => Promise<number>;
