import { escapeText } from './escape-text.js';
import {
  appNames,
  type AppName,
  type ProgramReferences,
  type VariableReference,
} from './program-reference.js';
import { renderTable } from './render-table.js';

/** What readers call the programs. */
const titles: Readonly<Record<AppName, string>> = {
  cli: '`new-releases`',
  extractor: 'extractor',
  'read-api': 'read API',
};

/** The parts of docs/configuration.md: every variable, what it means, its form and default, who reads it. */
export function renderConfiguration(references: ProgramReferences): string[] {
  const { cli, extractor, 'read-api': readApi } = references;
  return [
    '# Configuration',
    [
      'Settings come by environment variables, or from a file `.env` in the working directory (`.env.example` is one to copy).',
      'The environment goes before `.env`, an empty variable counts as unset, and relative paths count from the working directory.',
      'A wrong value ends a program before it has touched anything, with exit 78 and one line that names every wrong variable.',
      'What a variable marked as secret holds is shown in no log, error or URL, and stored nowhere.',
      'What a single run is to do differently is an option: [commands.md](commands.md).',
    ].join(' '),
    '## All programs',
    renderTable(
      ['variable', 'meaning', 'form', 'default', 'used by', 'secret'],
      cli.commonVariables.map((variable) => renderCommon(variable, references)),
    ),
    'A program checks all of these, also those that it does not use. `NO_COLOR`, when set, takes the colour from log lines on a terminal.',
    '## The scheduled extractor',
    'Read by the extractor alone; `new-releases extract` has options for the like.',
    renderOwn(extractor.ownVariables),
    '## The read API',
    'Read by the read API alone; `--host` and `--port` go before `READ_HOST` and `READ_PORT`.',
    renderOwn(readApi.ownVariables),
    '## Forms',
    [
      '- **Duration**: a number with `s`, `m`, `h`, `d` or `w` (seconds to weeks); `0` needs none.',
      '- **Requests/seconds**: so many requests in any window of so many seconds.',
      '- **URL**: https; plain http for loopback addresses only, where the token or the client secret is sent.',
    ].join('\n'),
  ];
}

function renderCommon(variable: VariableReference, references: ProgramReferences): string[] {
  const readers = appNames.filter((app) => references[app].used.includes(variable.name));
  const instead = variable.fallback == null ? '' : `; \`${variable.fallback}\` is read where it is unset`;
  const [name = '', meaning = '', form = '', byDefault = '', secret = ''] = renderVariable(variable);
  const who = readers.length === appNames.length ? 'all' : readers.map((app) => titles[app]).join(', ');
  return [name, `${meaning}${instead}`, form, byDefault, who, secret];
}

function renderOwn(variables: readonly VariableReference[]): string {
  return renderTable(['variable', 'meaning', 'form', 'default', 'secret'], variables.map(renderVariable));
}

function renderVariable({
  name,
  description,
  form,
  default: byDefault,
  secret,
}: VariableReference): string[] {
  return [
    `\`${name}\``,
    escapeText(description),
    escapeText(form),
    byDefault === null ? '' : `\`${byDefault}\``,
    secret ? 'yes' : '',
  ];
}
