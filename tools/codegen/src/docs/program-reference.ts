/** An argument or an option. */
export interface ParameterReference {
  readonly term: string;
  readonly description: string;
  readonly choices: readonly string[] | null;
  readonly default: string | null;
}

export interface CommandReference {
  /** With the program's name: `new-releases runs show`. */
  readonly path: string;
  readonly description: string;
  readonly arguments: readonly ParameterReference[];
  readonly options: readonly ParameterReference[];
  readonly notes: readonly string[];
  readonly examples: readonly string[];
}

export interface VariableReference {
  readonly name: string;
  readonly description: string;
  readonly form: string;
  readonly default: string | null;
  readonly secret: boolean;
  /** Read where it is unset; common variables only. */
  readonly fallback?: string | null;
}

/** What the program of an app prints of itself: `printReference` of libs/app-shell. */
export interface ProgramReference {
  readonly commands: readonly CommandReference[];
  readonly exitCodes: readonly { readonly codes: readonly number[]; readonly meaning: string }[];
  readonly commonVariables: readonly VariableReference[];
  readonly used: readonly string[];
  readonly ownVariables: readonly VariableReference[];
}

/** The apps that are documented, in this order. */
export const appNames = ['cli', 'extractor', 'read-api'] as const;
export type AppName = (typeof appNames)[number];

/** What each of them says of itself. */
export type ProgramReferences = Readonly<Record<AppName, ProgramReference>>;
