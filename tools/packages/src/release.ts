// Makes a release, and publishes nothing: docs/releasing.md tells how one is made.
import { execFileSync } from 'node:child_process';
import { parseArgs } from 'node:util';
import { releaseChangelog, releaseVersion } from 'nx/release/index.js';
import { root } from './workspace.js';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { 'dry-run': { type: 'boolean' }, 'first-release': { type: 'boolean' } },
});
const options = { dryRun: values['dry-run'] ?? false, firstRelease: values['first-release'] ?? false };
const [specifier] = positionals;

const { workspaceVersion, projectsVersionData } = await releaseVersion({
  ...options,
  ...(specifier !== undefined && { specifier }),
});
if (typeof workspaceVersion !== 'string') {
  process.stderr.write('Nothing to release: no commit since the last one asks for it.\n');
  process.exit(0);
}
// The document of the read API names its version, and what is generated from it does as well.
if (!options.dryRun) {
  const run = (file: string, args: string[]) => execFileSync(file, args, { cwd: root, stdio: 'inherit' });
  run('npm', ['run', 'codegen']);
  run('git', ['add', '--update']);
}
await releaseChangelog({ ...options, versionData: projectsVersionData, version: workspaceVersion });
// Nx leaves a handle open.
process.exit(0);
