import { type ProgramReferences } from './docs/program-reference.js';

/** Everything codegen takes from its surroundings. */
export interface CodegenContext {
  /** Folder of the workspace. */
  readonly root: string;
  readonly env: NodeJS.ProcessEnv;
  readonly fetch: typeof fetch;
  /** Gives the OpenAPI document of the read API as JSON text. */
  readonly printReadApi: () => Promise<string>;
  /** Gives what each app says of its commands and variables. */
  readonly printReferences: () => Promise<ProgramReferences>;
  /** Epoch milliseconds. */
  readonly now: () => number;
  /** One line for standard output. */
  readonly print: (line: string) => void;
  /** One line for standard error. */
  readonly printError: (line: string) => void;
  readonly setExitCode: (code: number) => void;
}
