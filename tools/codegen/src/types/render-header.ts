/**
 * The first lines of a generated TypeScript file.
 * @param source workspace path of what it is made from, with its version where it has one
 * @param command the codegen command that makes it
 */
export function renderHeader(source: string, command: string): string {
  return [
    '// Generated, do not edit. Made from',
    `//   ${source}`,
    `// by \`npm run codegen\` (tools/codegen, command \`${command}\`).`,
    '',
    '',
  ].join('\n');
}
