import { existsSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';

/** The projects of the workspace by name, each with its folder. */
export function findProjects(root: string): Map<string, string> {
  const folders = ['apps', 'libs', 'tools', 'examples'].flatMap((room) =>
    readdirSync(join(root, room)).map((name) => join(root, room, name)),
  );
  return new Map(
    folders
      .filter((folder) => existsSync(join(folder, 'package.json')))
      .map((folder) => [basename(folder), folder]),
  );
}
