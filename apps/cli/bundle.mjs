// Joins the built command line and the packages it imports into a few files: a command that has to find and read
// three hundred small ones starts 0.1 s later. Native and worker-starting packages stay where npm put them.
import { rename, rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const inProject = (path) => fileURLToPath(new URL(path, import.meta.url));
const outdir = inProject('bundle');
const unfinished = inProject('bundle.new');

await rm(unfinished, { recursive: true, force: true });
await build({
  entryPoints: [
    { in: inProject('dist/main.js'), out: 'main' },
    // The store starts it as a thread, by its name beside the files of the bundle.
    { in: inProject('../../libs/storage/dist/writers/writer-thread.js'), out: 'writer-thread' },
  ],
  outdir: unfinished,
  bundle: true,
  // A file for each dynamic import: `--help` still loads no Prisma.
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  external: ['better-sqlite3', 'pino', 'pino-pretty'],
  // Packages in CommonJS want `require`, which ES modules have not.
  banner: {
    js: "import { createRequire as createRequireOfBundle } from 'node:module'; const require = createRequireOfBundle(import.meta.url);",
  },
  logLevel: 'warning',
});
// A build that fails leaves the last one in place. A command that runs meanwhile may miss what it has not loaded yet.
await rm(outdir, { recursive: true, force: true });
await rename(unfinished, outdir);
