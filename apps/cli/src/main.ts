import { setFlagsFromString } from 'node:v8';
import { createProgram } from './create-program.js';
import { runProgram } from './run-program.js';

// Answers are large and live shortly. Left alone, V8 lets the heap grow several times over before it looks again; at
// twice the size a long extraction needs a quarter less memory, for a few percent of time.
setFlagsFromString('--heap-growing-percent=100');
// fetch parses HTTP in WebAssembly. V8 would soon spend 0.17 s of processor on optimising its one large function, which
// no run earns back: 10,000 albums take as long with what it compiles first (docs/benchmarks.md, "What made it faster, and what did not").
setFlagsFromString('--wasm-tiering-budget=1000000000');

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
