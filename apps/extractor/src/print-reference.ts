// Entry point for codegen: prints what docs/commands.md and docs/configuration.md are made of.
import { printReference } from '@new-releases/app-shell/reference';
import { createProgram } from './create-program.js';
import { extractorVariables } from './settings/variables.js';

printReference({
  program: createProgram(() => Promise.resolve()),
  ownVariables: extractorVariables,
  print: (text) => process.stdout.write(text),
});
