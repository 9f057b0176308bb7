import { format, resolveConfig } from 'prettier';
import { type GeneratedFile } from '../files/generated-file.js';

/**
 * Builds a page of the documentation as the formatter of this workspace leaves it.
 * @param path where it goes, absolute
 * @param source workspace path of what it is made from
 */
export async function formatMarkdown(
  path: string,
  source: string,
  parts: readonly string[],
): Promise<GeneratedFile> {
  const [title = '', ...rest] = parts;
  const notice = `<!-- Generated, do not edit. Made from ${source} by \`npm run codegen\` (tools/codegen, command \`docs\`). -->`;
  const text = [title, notice, ...rest].join('\n\n');
  const settings = await resolveConfig(path);
  return { path, content: await format(text, { ...settings, parser: 'markdown' }) };
}
