import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from '@jest/globals';
import { findImports } from './find-imports.js';
import { findProjects } from './find-projects.js';
import { parseFlowchart } from './parse-flowchart.js';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const projects = findProjects(root);
const arrows = JSON.parse(readFileSync(join(root, 'arrows.json'), 'utf8')) as Record<string, string[] | '*'>;
const bounded = Object.entries(arrows).filter((entry): entry is [string, string[]] => entry[1] !== '*');
const [, picture = ''] =
  /```mermaid\n(.*?)```/su.exec(readFileSync(join(root, 'docs/architecture.md'), 'utf8')) ?? [];
const documented = parseFlowchart(picture);

const importsOf = (project: string) => findImports(projects.get(project) ?? '');

it('every project has its arrows, and only projects have', () => {
  expect(Object.keys(arrows).sort()).toEqual([...projects.keys()].sort());
});

// Lint says that there are no other imports; here each that is allowed has to be there.
it.each(bounded)('every arrow of %s is an import of its sources', (project, allowed) => {
  expect(importsOf(project)).toEqual([...allowed].sort());
});

it('the picture in docs/architecture.md shows every arrow of theirs, and no other', () => {
  const drawn = [...documented].sort(([left], [right]) => left.localeCompare(right));
  const found = bounded
    .map(([project]) => project)
    .sort()
    .map((project): [string, string[]] => [project, importsOf(project)])
    .filter(([, imported]) => imported.length > 0);
  expect(drawn).toEqual(found);
});

it('a package depends on no project that it may not import, but for those that it runs', () => {
  const runs: Record<string, string[]> = { demo: ['cli'] };
  for (const [project, allowed] of bounded) {
    const path = join(projects.get(project) ?? '', 'package.json');
    const { dependencies = {} } = JSON.parse(readFileSync(path, 'utf8')) as {
      dependencies?: Record<string, string>;
    };
    const ours = Object.keys(dependencies).flatMap((name) => name.split('@new-releases/').slice(1));
    expect({ project, ours: ours.sort() }).toEqual({
      project,
      ours: [...allowed, ...(runs[project] ?? [])].sort(),
    });
  }
});
