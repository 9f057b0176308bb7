/** What to abort `RunRequest.stop` with where a signal asked to stop: the run then stores that signal's exit code. */
export class StopRequest extends Error {
  override readonly name = 'StopRequest';

  /** @param exitCode 130 for SIGINT, 143 for SIGTERM */
  constructor(readonly exitCode: number) {
    super('asked to stop');
  }
}
