// The API reference of all libraries, from their docstrings: `npm run api-docs`. What is exported without one, and a link
// that leads nowhere, is an error.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Converter, OptionDefaults } from 'typedoc';

const libs = fileURLToPath(new URL('../../libs/', import.meta.url));

/** Source of each entry point -> what it is imported by. */
const entryPoints = new Map(
  readdirSync(libs).flatMap((library) => {
    const { name, exports } = JSON.parse(readFileSync(join(libs, library, 'package.json'), 'utf8'));
    return Object.entries(exports).flatMap(([subpath, { '@new-releases/source': source }]) =>
      source === undefined ? [] : [[join(libs, library, source), name + subpath.slice(1)]],
    );
  }),
);

/** Modules are named as they are imported, not by their files. */
function nameModules(app) {
  app.converter.on(Converter.EVENT_RESOLVE_BEGIN, ({ project }) => {
    for (const module of project.children ?? []) {
      const name = entryPoints.get(module.sources?.[0]?.fullFileName);
      if (name !== undefined) module.name = name;
    }
  });
}

/** @type {Partial<import('typedoc').TypeDocOptions>} */
const config = {
  name: 'new-releases',
  entryPoints: [...entryPoints.keys()],
  tsconfig: fileURLToPath(new URL('tsconfig.docs.json', import.meta.url)),
  out: fileURLToPath(new URL('../../dist/api-docs/', import.meta.url)),
  readme: 'none',
  disableGit: true, // no address of the repository is known
  sourceLinkTemplate: '{path}:{line}',
  excludePrivate: true,
  plugin: [nameModules],
  // Those of openapi-typescript.
  blockTags: [...OptionDefaults.blockTags, '@description', '@constant'],
  // `tsc` has checked the types of the same files by the same options.
  skipErrorChecking: true,
  treatWarningsAsErrors: true,
  treatValidationWarningsAsErrors: true,
  validation: { notExported: true, invalidLink: true, rewrittenLink: true, notDocumented: true },
  packagesRequiringDocumentation: readdirSync(libs).map((library) => `@new-releases/${library}`),
  // Made by openapi-typescript from documents that describe themselves.
  intentionallyNotDocumented: ['read-api-client', 'spotify-types'].flatMap((library) =>
    ['components', 'operations', 'paths'].map((name) => `@new-releases/${library}.${name}`),
  ),
  requiredToBeDocumented: ['Enum', 'Variable', 'Function', 'Class', 'Interface', 'TypeAlias'],
};
export default config;
