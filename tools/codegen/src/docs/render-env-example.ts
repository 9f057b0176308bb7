import { type VariableReference } from './program-reference.js';

/** The text of .env.example: what has no default stands there to be filled in, the rest to be taken out of its comment. */
export function renderEnvExample(variables: readonly VariableReference[]): string {
  const [open, preset] = [variables.filter(isOpen), variables.filter((variable) => !isOpen(variable))];
  return [
    '# Generated, do not edit: made from libs/app-shell by `npm run codegen`. Copy it to .env and fill that in.',
    '# Both values are at https://developer.spotify.com/dashboard (Create app, Web API; no redirect is used, any loopback',
    '# address will do).',
    ...open.map(({ name }) => `${name}=`),
    '',
    '# Everything below has a default; take the # away from its line to change it.',
    ...preset.flatMap(({ name, description, form, default: value }) => [
      '',
      `# ${description.replaceAll('`', '')}.`,
      `# ${form.replaceAll('`', '')}`,
      `# ${name}=${value ?? ''}`,
    ]),
    '',
    '# The scheduled extractor (EXTRACT_...) and the read API (READ_...) read more: docs/configuration.md.',
    '',
  ].join('\n');
}

function isOpen(variable: VariableReference): boolean {
  return variable.default === null;
}
