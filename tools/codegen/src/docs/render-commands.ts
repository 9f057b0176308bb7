import { escapeText } from './escape-text.js';
import {
  type CommandReference,
  type ParameterReference,
  type ProgramReference,
  type ProgramReferences,
} from './program-reference.js';
import { renderTable } from './render-table.js';

/** What the help says of the environment stands in docs/configuration.md; the exit codes of all have a table here. */
const toldElsewhere = /^(Environment, |Exit codes: 0 done, 1 failed or incomplete, )/;

/** The parts of docs/commands.md: every command, argument, option, default, exit code and example. */
export function renderCommands({ cli, extractor, 'read-api': readApi }: ProgramReferences): string[] {
  return [
    '# Commands',
    'Three programs: the command line, the scheduled extractor, and the read API. In a clone that is built (`npm run build`), `new-releases` is `npx --no -- new-releases`, `new-releases-extractor` is `node apps/extractor/dist/main.js`, and `new-releases-read-api` is `node apps/read-api/dist/main.js`. Results go to stdout, everything else to stderr. `-h` or `--help` works everywhere. Variables: [configuration.md](configuration.md).',
    ...renderProgram(cli),
    ...renderProgram(extractor),
    'How to run it as a service or from another scheduler: [operations.md](operations.md).',
    ...renderProgram(readApi),
    'What it answers: [read-api.md](read-api.md).',
    '## Exit codes',
    'The same for all programs.',
    renderTable(
      ['code', 'meaning'],
      cli.exitCodes.map(({ codes, meaning }) => [codes.join(', '), escapeText(meaning)]),
    ),
  ];
}

function renderProgram({ commands }: ProgramReference): string[] {
  return commands.flatMap((command, index) => renderCommand(command, index === 0 ? '##' : '###'));
}

function renderCommand(command: CommandReference, level: string): string[] {
  const { path, description, arguments: given, options, notes, examples } = command;
  const usage = [path, ...given.map(({ term }) => term), ...(options.length > 0 ? ['[options]'] : [])];
  return [
    `${level} ${path}`,
    escapeText(description),
    ...(usage.length > 1 ? [`\`${usage.join(' ')}\``] : []),
    ...renderParameters('argument', given),
    ...renderParameters('option', options),
    ...notes
      .filter((note) => !toldElsewhere.test(note))
      .map((note) => escapeText(note.replaceAll('\n', ' ')).replace(/\bdocs\/([\w-]+\.md)/g, '[$1]($1)')),
    ...(examples.length > 0 ? [['```sh', ...examples, '```'].join('\n')] : []),
  ];
}

function renderParameters(kind: string, parameters: readonly ParameterReference[]): string[] {
  if (parameters.length === 0) return [];
  const rows = parameters.map(({ term, description, choices, default: byDefault }) => [
    `\`${term}\``,
    escapeText(description),
    (choices ?? []).map((choice) => `\`${choice}\``).join(', '),
    byDefault === null ? '' : `\`${byDefault}\``,
  ]);
  return [renderTable([kind, 'meaning', 'values', 'default'], rows)];
}
