import { createProgram } from './create-program.js';
import { runProgram } from './run-program.js';

process.exitCode = await runProgram({
  createProgram,
  args: process.argv.slice(2),
  io: {
    stdout: process.stdout,
    stderr: process.stderr,
    // A getter: touching stdin opens it, and most commands never ask anything.
    get stdin() {
      return process.stdin;
    },
    env: process.env,
    cwd: process.cwd(),
    onSignal: (name, listener) => {
      process.on(name, listener);
      return () => void process.off(name, listener);
    },
  },
});
