import type { VariableDescription } from './variable-description.js';

/** Variables as a help text lists them: the name, then what it is for, its form and its default. */
export function formatVariables(variables: readonly VariableDescription[]): string {
  return variables
    .map(({ name, description, form, default: byDefault }) => {
      const plainForm = form.replaceAll('`', '');
      const given = byDefault === null ? '' : `; default ${byDefault}`;
      return `  ${name}\n    ${description}\n    ${plainForm}${given}`;
    })
    .join('\n');
}
