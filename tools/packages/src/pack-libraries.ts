import { join } from 'node:path';
import { runOrThrow } from './run-process.js';
import { libraries, root } from './workspace.js';

/** A library as `npm publish` would send it. */
export interface PackedLibrary {
  /** Of the folder in libs/. */
  readonly library: string;
  /** Path of the tarball. */
  readonly tarball: string;
  /** Paths in the package. */
  readonly files: readonly string[];
}

/** Packs all libraries, which are built, into a folder. */
export async function packLibraries(folder: string): Promise<PackedLibrary[]> {
  const projects = libraries.map((library) => `./libs/${library}`);
  const printed = await runOrThrow('npm', ['pack', '--json', '--pack-destination', folder, ...projects], {
    cwd: root,
  });
  // A list up to npm 11, an object by name from then on.
  const packed = Object.values(
    JSON.parse(printed) as Record<string, { name: string; filename: string; files: { path: string }[] }>,
  );
  return packed.map(({ name, filename, files }) => ({
    library: name.replace(/^@new-releases\//, ''),
    tarball: join(folder, filename),
    files: files.map(({ path }) => path),
  }));
}
