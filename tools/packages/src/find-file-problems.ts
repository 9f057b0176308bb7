import type { Manifest } from './workspace.js';

/** What is in a package and should not be, or the other way round. */
export function findFileProblems(files: readonly string[], manifest: Manifest): string[] {
  const targets = findTargets(manifest.exports);
  return [
    ...['README.md', 'LICENSE', 'package.json', ...targets]
      .filter((file) => !files.includes(file))
      .map((file) => `lacks ${file}`),
    ...files
      .filter((file) => !isWanted(file) && !targets.includes(file))
      .map((file) => `should not hold ${file}`),
  ];
}

/** Files that entry points lead to. The sources are for the workspace alone: nobody else sets that condition. */
function findTargets(exports: Manifest['exports']): string[] {
  return Object.values(exports)
    .flatMap((entry) =>
      typeof entry === 'string'
        ? [entry]
        : Object.entries(entry).flatMap(([condition, path]) =>
            condition === '@new-releases/source' ? [] : [path],
          ),
    )
    .map((path) => path.replace(/^\.\//, ''));
}

function isWanted(file: string): boolean {
  if (['README.md', 'LICENSE', 'package.json'].includes(file)) return true;
  return /^dist\/.*\.(js|js\.map|d\.ts)$/.test(file) && !/\.(spec|test)\.|\/test\//.test(file);
}
