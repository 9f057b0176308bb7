import { readFile } from 'node:fs/promises';
import { type GeneratedFile } from '../files/generated-file.js';
import { type WorkspacePaths } from '../workspace-paths.js';
import { formatMarkdown } from './format-markdown.js';
import { type ProgramReferences } from './program-reference.js';
import { readDataModel } from './read-data-model.js';
import { renderCommands } from './render-commands.js';
import { renderConfiguration } from './render-configuration.js';
import { renderDataDictionary } from './render-data-dictionary.js';
import { renderEnvExample } from './render-env-example.js';

export type DocsPaths = Pick<
  WorkspacePaths,
  'prismaSchema' | 'commandsPage' | 'configurationPage' | 'dataDictionaryPage' | 'envExample'
>;

/**
 * Builds the pages of docs/ that are made from the program itself, and .env.example.
 * @param print gives what the programs say of themselves
 * @throws Error when a program cannot be asked, or a column has no comment
 */
export async function buildDocsFiles(
  paths: DocsPaths,
  print: () => Promise<ProgramReferences>,
): Promise<GeneratedFile[]> {
  const references = await print();
  const tables = readDataModel(await readFile(paths.prismaSchema, 'utf8'));
  const settings = 'libs/app-shell and the settings of each app';
  return [
    await formatMarkdown(paths.commandsPage, 'the commands of each app', renderCommands(references)),
    await formatMarkdown(paths.configurationPage, settings, renderConfiguration(references)),
    await formatMarkdown(paths.dataDictionaryPage, 'prisma/schema.prisma', renderDataDictionary(tables)),
    { path: paths.envExample, content: renderEnvExample(references.cli.commonVariables) },
  ];
}
