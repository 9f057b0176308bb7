import { fileURLToPath } from 'node:url';
import { createProgram } from './create-program.js';
import { printReferences } from './docs/print-references.js';
import { printReadApi } from './read-api/print-read-api.js';

// From src or dist of tools/codegen up to the workspace.
const root = fileURLToPath(new URL('../../../', import.meta.url));

const program = createProgram({
  root,
  env: process.env,
  fetch: globalThis.fetch,
  printReadApi: () => printReadApi(root),
  printReferences: () => printReferences(root),
  now: Date.now,
  print: (line) => process.stdout.write(`${line}\n`),
  printError: (line) => process.stderr.write(`${line}\n`),
  setExitCode: (code) => {
    process.exitCode = code;
  },
});
await program.parseAsync();
