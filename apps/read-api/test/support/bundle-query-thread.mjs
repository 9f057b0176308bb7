// Runs once before the tests: joins the sources of a query thread into one file, which a thread reads four times as fast as it
// learns to read TypeScript.
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const inProject = (path) => fileURLToPath(new URL(`../../${path}`, import.meta.url));

export default async function bundleQueryThread() {
  await build({
    entryPoints: [inProject('src/queries/query-thread.ts')],
    outfile: inProject('out-tsc/query-thread.mjs'),
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    conditions: ['@new-releases/source'],
    external: ['better-sqlite3'],
    // Packages in CommonJS want `require`, which ES modules have not.
    banner: {
      js: "import { createRequire as createRequireOfBundle } from 'node:module'; const require = createRequireOfBundle(import.meta.url);",
    },
    sourcemap: 'inline',
    logLevel: 'warning',
  });
}
