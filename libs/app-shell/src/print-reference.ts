import { describeProgram, type CommandReference, type DescribableCommand } from './describe-program.js';
import { exitCodeMeanings, type ExitCodeMeaning } from './exit-codes.js';
import { environmentSchema, type EnvironmentVariable } from './environment-schema.js';
import type { VariableDescription } from './variable-description.js';

/** All that the documentation of a program is made of. */
export interface ProgramReference {
  readonly commands: readonly CommandReference[];
  readonly exitCodes: readonly ExitCodeMeaning[];
  /** Every variable of all apps. */
  readonly commonVariables: readonly EnvironmentVariable[];
  /** The names of those that this program uses. */
  readonly used: readonly string[];
  /** Its own. */
  readonly ownVariables: readonly VariableDescription[];
}

export interface PrintReferenceOptions {
  readonly program: DescribableCommand;
  /** Names of common variables that it uses. @default all */
  readonly used?: readonly string[];
  readonly ownVariables?: readonly VariableDescription[];
  readonly print: (text: string) => void;
}

/** Prints what a program is and reads as JSON, for codegen, which imports no program. */
export function printReference({ program, used, ownVariables = [], print }: PrintReferenceOptions): void {
  const reference: ProgramReference = {
    commands: describeProgram(program),
    exitCodes: exitCodeMeanings,
    commonVariables: environmentSchema,
    used: used ?? environmentSchema.map(({ name }) => name),
    ownVariables,
  };
  print(`${JSON.stringify(reference, null, 2)}\n`);
}
