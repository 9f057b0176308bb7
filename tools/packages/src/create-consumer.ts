import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { packLibraries, type PackedLibrary } from './pack-libraries.js';
import { readReadmeExample } from './read-readme-example.js';
import { runOrThrow } from './run-process.js';
import { libraries, readManifest, root } from './workspace.js';

const programs = fileURLToPath(new URL('../programs/', import.meta.url));

/** The oldest TypeScript that the public types are promised to work with. */
const oldestTypescript = '5.2.2';

/** A folder outside the workspace, with the libraries installed as anybody would have them, and programs that use them. */
export interface Consumer {
  readonly directory: string;
  readonly packed: readonly PackedLibrary[];
  /** Paths in the folder of the TypeScript programs: one that uses every library, and the example of each README. */
  readonly typescriptPrograms: readonly string[];
  close(): Promise<void>;
}

/**
 * Packs and installs. Nothing is compiled at that: of the SQLite driver there is but the JavaScript, see
 * `copySqliteDriver` and `buildSqliteDriver`.
 */
export async function createConsumer(): Promise<Consumer> {
  const directory = await mkdtemp(join(tmpdir(), 'new-releases-packages-'));
  const close = () => rm(directory, { recursive: true, force: true });
  try {
    const packed = await packLibraries(directory);
    const { devDependencies } = readManifest('.') as unknown as { devDependencies: Record<string, string> };
    const manifest = {
      name: 'consumer',
      private: true,
      type: 'module',
      dependencies: Object.fromEntries(
        packed.map(({ library, tarball }) => [`@new-releases/${library}`, `file:${tarball}`]),
      ),
      devDependencies: { '@types/node': devDependencies['@types/node'], typescript: oldestTypescript },
    };
    await writeFile(join(directory, 'package.json'), JSON.stringify(manifest));
    const install = ['install', '--ignore-scripts', '--prefer-offline', '--no-audit', '--no-fund'];
    await runOrThrow('npm', install, { cwd: directory });
    await cp(programs, directory, { recursive: true });
    const examples = libraries.map((library) => `readme/${library}/example.mts`);
    for (const [index, library] of libraries.entries()) {
      const path = join(directory, examples[index] ?? '');
      await mkdir(dirname(path), { recursive: true });
      const readme = await readFile(join(root, 'libs', library, 'README.md'), 'utf8');
      await writeFile(path, readReadmeExample(readme));
    }
    return { directory, packed, typescriptPrograms: ['typescript/use-all.mts', ...examples], close };
  } catch (error) {
    await close();
    throw error;
  }
}
