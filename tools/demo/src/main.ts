import { fileURLToPath } from 'node:url';
import { runDemo } from './run-demo.js';

process.exitCode = await runDemo({
  cliPath: fileURLToPath(new URL('../../../apps/cli/bin/new-releases.js', import.meta.url)),
  directory: 'data/demo',
  env: process.env,
  stdout: process.stdout,
});
