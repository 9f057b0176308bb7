import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/**
 * All Markdown pages of the workspace, as paths from its root.
 * @param root folder of the workspace
 */
export function listPages(root: string): string[] {
  const listFolder = (folder: string): string[] =>
    readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
      if (entry.isDirectory()) return listFolder(`${folder}/${entry.name}`);
      return entry.name.endsWith('.md') ? [`${folder}/${entry.name}`] : [];
    });
  const atTop = readdirSync(root).filter((name) => name.endsWith('.md'));
  const ofProjects = ['apps', 'libs', 'tools', 'examples'].flatMap((folder) =>
    existsSync(join(root, folder))
      ? readdirSync(join(root, folder))
          .map((name) => `${folder}/${name}/README.md`)
          .filter((path) => existsSync(join(root, path)))
      : [],
  );
  return [...atTop, ...listFolder('docs'), ...ofProjects];
}
