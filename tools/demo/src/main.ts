import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runDemo } from './run-demo.js';

// `npm run demo | head` closes the pipe early; that is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

process.exitCode = await runDemo({
  cliPath: fileURLToPath(new URL('../../../apps/cli/bin/new-releases.js', import.meta.url)),
  directory: resolve('data/demo'),
  // npm runs scripts in the package's root, and tells here where it was called.
  shellDirectory: process.env.INIT_CWD ?? process.cwd(),
  env: process.env,
  stdout: process.stdout,
});
