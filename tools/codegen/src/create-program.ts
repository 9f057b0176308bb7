import { relative } from 'node:path';
import { Command } from 'commander';
import { type CodegenContext } from './codegen-context.js';
import { type GeneratedFile } from './files/generated-file.js';
import { synchroniseFiles } from './files/synchronise-files.js';
import { createWorkspacePaths } from './workspace-paths.js';
import { describeError } from './describe-error.js';

interface CheckOption {
  readonly check?: true;
}

const checkOption = ['--check', 'write nothing; exit 1 when something is stale'] as const;

/** Builds the command line of codegen. What a command needs is loaded when it runs. */
export function createProgram(context: CodegenContext): Command {
  const { print, fetch, printReadApi, printReferences } = context;
  const paths = createWorkspacePaths(context.root);

  const finish = async (
    files: readonly GeneratedFile[],
    options: CheckOption,
    folder?: string,
  ): Promise<void> => {
    const check = options.check ?? false;
    const changed = await synchroniseFiles({ files, check, ...(folder === undefined ? {} : { folder }) });
    for (const path of changed) print(`${check ? 'stale' : 'updated'}: ${relative(paths.root, path)}`);
    if (check && changed.length > 0) context.setExitCode(1);
  };

  /** Failures become their message and exit 1: a stack of ours explains nothing about a wrong schema. */
  const guard =
    <A extends unknown[]>(action: (...args: A) => Promise<void>) =>
    async (...args: A): Promise<void> => {
      try {
        await action(...args);
      } catch (error) {
        context.printError(describeError(error));
        context.setExitCode(1);
      }
    };

  const program = new Command('codegen').description('Makes and checks the generated code of this workspace');

  program
    .command('types')
    .description('types of libs/spotify-types and validators of libs/extraction, from the OpenAPI document')
    .option(...checkOption)
    .action(
      guard(async (options: CheckOption) => {
        const { buildOpenapiFiles } = await import('./types/build-openapi-files.js');
        await finish(await buildOpenapiFiles(paths), options);
      }),
    );

  program
    .command('migrations')
    .description('prisma/migrations as a module of libs/storage')
    .option(...checkOption)
    .action(
      guard(async (options: CheckOption) => {
        const { buildMigrationsFile } = await import('./migrations/build-migrations-file.js');
        await finish([await buildMigrationsFile(paths)], options);
      }),
    );

  program
    .command('read-api')
    .description('OpenAPI document and types of libs/read-api-client, from the sources of apps/read-api')
    .option(...checkOption)
    .action(
      guard(async (options: CheckOption) => {
        const { buildReadApiFiles } = await import('./read-api/build-read-api-files.js');
        await finish(await buildReadApiFiles(paths, printReadApi), options);
      }),
    );

  program
    .command('docs')
    .description(
      'docs/commands.md, configuration.md, data-dictionary.md and .env.example, from the program itself',
    )
    .option(...checkOption)
    .action(
      guard(async (options: CheckOption) => {
        const { buildDocsFiles } = await import('./docs/build-docs-files.js');
        await finish(await buildDocsFiles(paths, printReferences), options);
      }),
    );

  program
    .command('prisma')
    .description('the Prisma client of libs/storage, offline')
    .option(...checkOption)
    .action(
      guard(async (options: CheckOption) => {
        const { buildPrismaClientFiles } = await import('./prisma/build-prisma-client-files.js');
        await finish(await buildPrismaClientFiles(paths, context.env), options, paths.prismaClient);
      }),
    );

  program
    .command('migration')
    .description('the next migration, from prisma/migrations to prisma/schema.prisma, offline')
    .argument('<name>', 'what it does, such as add_label')
    .action(
      guard(async (name: string) => {
        const { createMigration } = await import('./migrations/create-migration.js');
        const path = await createMigration(paths, { name, now: context.now });
        print(path === null ? 'no change' : `written: ${relative(paths.root, path)}`);
      }),
    );

  program
    .command('drift')
    .description(
      'checks generated files and pages, migrations, and our OpenAPI document against the published one',
    )
    .option('--against <file|url>', 'OpenAPI document that Spotify publishes; also SPOTIFY_OPENAPI')
    .action(
      guard(async (options: { readonly against?: string }) => {
        const { checkDrift } = await import('./drift/check-drift.js');
        const { SPOTIFY_OPENAPI: fromEnvironment = '' } = context.env;
        const against = options.against ?? (fromEnvironment === '' ? undefined : fromEnvironment);
        const findings = await checkDrift(paths, { against, fetch, printReadApi, printReferences });
        for (const line of findings.flatMap((finding) => finding.lines)) print(line);
        if (findings.some((finding) => !finding.ok)) context.setExitCode(1);
      }),
    );

  return program;
}
