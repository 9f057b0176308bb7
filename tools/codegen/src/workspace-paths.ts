import { join, resolve } from 'node:path';

/** The places that codegen reads and writes, all absolute. */
export interface WorkspacePaths {
  readonly root: string;
  /** Our OpenAPI document. */
  readonly openapiDocument: string;
  /** Where we differ from Spotify's document on purpose. */
  readonly knownDifferences: string;
  readonly openapiTypes: string;
  readonly openapiModule: string;
  /** Compiled validators of the records we read, as JavaScript. */
  readonly validators: string;
  readonly validatorsTypes: string;
  readonly prismaSchema: string;
  readonly prismaMigrations: string;
  readonly prismaClient: string;
  readonly embeddedMigrations: string;
  /** OpenAPI document of the read API, as JSON. */
  readonly readApiDocument: string;
  readonly readApiTypes: string;
  /** Pages of the documentation that are made from the program. */
  readonly commandsPage: string;
  readonly configurationPage: string;
  readonly dataDictionaryPage: string;
  readonly envExample: string;
}

/**
 * Names every file of the workspace that codegen touches.
 * @param root folder of the workspace; relative ones count from the working directory
 */
export function createWorkspacePaths(root: string): WorkspacePaths {
  const at = (...segments: string[]): string => join(resolve(root), ...segments);
  return {
    root: at(),
    openapiDocument: at('libs/spotify-types/openapi/spotify-web-api.yml'),
    knownDifferences: at('libs/spotify-types/openapi/known-differences.yml'),
    openapiTypes: at('libs/spotify-types/src/generated/openapi.ts'),
    openapiModule: at('libs/spotify-types/src/generated/openapi-document.ts'),
    validators: at('libs/extraction/src/generated/validators.js'),
    validatorsTypes: at('libs/extraction/src/generated/validators.d.ts'),
    prismaSchema: at('prisma/schema.prisma'),
    prismaMigrations: at('prisma/migrations'),
    prismaClient: at('libs/storage/src/generated/prisma'),
    embeddedMigrations: at('libs/storage/src/generated/migrations.ts'),
    readApiDocument: at('libs/read-api-client/src/generated/openapi.json'),
    readApiTypes: at('libs/read-api-client/src/generated/openapi.ts'),
    commandsPage: at('docs/commands.md'),
    configurationPage: at('docs/configuration.md'),
    dataDictionaryPage: at('docs/data-dictionary.md'),
    envExample: at('.env.example'),
  };
}
