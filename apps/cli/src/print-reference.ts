// Entry point for codegen: prints what docs/commands.md and docs/configuration.md are made of.
import { printReference } from '@new-releases/app-shell/reference';
import { createProgram } from './create-program.js';

printReference({
  program: createProgram(() => undefined),
  print: (text) => process.stdout.write(text),
});
