/** What is asked of a command line's grammar: commander's `Command` has it. */
export interface DescribableCommand {
  /** The word that calls it. */
  name(): string;
  /** What it does, as set by its definition. */
  description(): string;
  /** The help without the texts around it. */
  helpInformation(): string;
  /** Writes the whole help to where `configureOutput` says. */
  outputHelp(): void;
  /** Sets where the help goes. */
  configureOutput(output: { writeOut: (text: string) => void }): unknown;
  readonly commands: readonly DescribableCommand[];
  readonly registeredArguments: readonly DescribableArgument[];
  readonly options: readonly DescribableOption[];
}

interface Describable {
  readonly description: string;
  readonly argChoices?: readonly string[] | undefined;
  readonly defaultValue?: unknown;
  readonly defaultValueDescription?: string | undefined;
}

interface DescribableArgument extends Describable {
  name(): string;
  readonly required: boolean;
  readonly variadic: boolean;
}

interface DescribableOption extends Describable {
  readonly flags: string;
}

/** An argument or an option. */
export interface ParameterReference {
  /** As the usage line has it: `<file>`, `[resource...]`, `--limit <albums>`. */
  readonly term: string;
  readonly description: string;
  /** Null where any value goes. */
  readonly choices: readonly string[] | null;
  /** As it would be written; null where there is none. */
  readonly default: string | null;
}

/** One command, or the program itself: what its help tells, as data. */
export interface CommandReference {
  /** With the program's name: `new-releases runs show`. */
  readonly path: string;
  readonly description: string;
  readonly arguments: readonly ParameterReference[];
  readonly options: readonly ParameterReference[];
  /** What the help says after the options, paragraph by paragraph. */
  readonly notes: readonly string[];
  /** Command lines. */
  readonly examples: readonly string[];
}

const examplesHeading = 'Examples:';

/**
 * Describes a command and all below it, each once, in the order of the help. Works on a program that is not run
 * afterwards, for it takes over its output.
 */
export function describeProgram(
  command: DescribableCommand,
  above: readonly string[] = [],
): CommandReference[] {
  const names = [...above, command.name()];
  const paragraphs = readNotes(command);
  const reference: CommandReference = {
    path: names.join(' '),
    description: command.description(),
    arguments: command.registeredArguments.map((argument) => ({
      term: toTerm(argument),
      ...describeParameter(argument),
    })),
    options: command.options.map((option) => ({ term: option.flags, ...describeParameter(option) })),
    notes: paragraphs.filter((text) => !text.startsWith(examplesHeading)),
    examples: paragraphs
      .filter((text) => text.startsWith(examplesHeading))
      .flatMap((text) => text.split('\n').slice(1))
      .map((line) => line.trim()),
  };
  return [reference, ...command.commands.flatMap((below) => describeProgram(below, names))];
}

/** What the help has after its own part. */
function readNotes(command: DescribableCommand): string[] {
  let help = '';
  command.configureOutput({ writeOut: (text) => (help += text) });
  command.outputHelp();
  return help
    .slice(command.helpInformation().length)
    .split(/\n{2,}/)
    .map((text) => text.trim())
    .filter(Boolean);
}

function toTerm(argument: DescribableArgument): string {
  const inside = `${argument.name()}${argument.variadic ? '...' : ''}`;
  return argument.required ? `<${inside}>` : `[${inside}]`;
}

function describeParameter(parameter: Describable): Omit<ParameterReference, 'term'> {
  const { description, argChoices, defaultValue, defaultValueDescription } = parameter;
  return {
    description,
    choices: argChoices ?? null,
    default: defaultValueDescription ?? toText(defaultValue),
  };
}

/** A switch is off, or with --no-... on, unless it is given: that needs no words. */
function toText(value: unknown): string | null {
  if (value === undefined || typeof value === 'boolean') return null;
  return typeof value === 'string' ? value : JSON.stringify(value);
}
