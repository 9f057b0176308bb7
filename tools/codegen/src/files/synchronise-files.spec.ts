import { readdir, readFile, stat, utimes } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { buildWorkspace, type TestWorkspace } from '../../test/build-workspace.js';
import { synchroniseFiles } from './synchronise-files.js';

describe('synchroniseFiles', () => {
  let workspace: TestWorkspace;
  let at: (name: string) => string;

  beforeEach(async () => {
    workspace = await buildWorkspace({
      'out/fresh.ts': 'fresh',
      'out/old.ts': 'old',
      'out/deep/extra.ts': 'x',
    });
    at = (name) => join(workspace.paths.root, 'out', name);
  });
  afterEach(() => workspace.remove());

  const files = (): { path: string; content: string }[] => [
    { path: at('fresh.ts'), content: 'fresh' },
    { path: at('old.ts'), content: 'new' },
    { path: at('new/missing.ts'), content: 'made' },
  ];

  it('writes what differs or is missing, makes folders, and leaves fresh files untouched', async () => {
    await utimes(at('fresh.ts'), 1, 1);
    expect(await synchroniseFiles({ files: files(), check: false })).toEqual([
      at('old.ts'),
      at('new/missing.ts'),
    ]);
    expect(await readFile(at('old.ts'), 'utf8')).toBe('new');
    expect(await readFile(at('new/missing.ts'), 'utf8')).toBe('made');
    expect((await stat(at('fresh.ts'))).mtimeMs).toBe(1000);
    expect(await readFile(at('deep/extra.ts'), 'utf8')).toBe('x');
  });

  it('leaves no temporary files behind', async () => {
    await synchroniseFiles({ files: files(), check: false });
    const entries = await readdir(at('.'), { recursive: true });
    expect(entries.sort()).toEqual(['deep', 'deep/extra.ts', 'fresh.ts', 'new', 'new/missing.ts', 'old.ts']);
  });

  it('removes other files of a folder that holds generated files alone', async () => {
    const changed = await synchroniseFiles({ files: files(), folder: at('.'), check: false });
    expect(changed).toContain(at('deep/extra.ts'));
    await expect(stat(at('deep/extra.ts'))).rejects.toMatchObject({ code: 'ENOENT' });
  });

  it('only reports with check', async () => {
    const stale = await synchroniseFiles({ files: files(), folder: at('.'), check: true });
    expect(stale).toEqual([at('old.ts'), at('new/missing.ts'), at('deep/extra.ts')]);
    expect(await readFile(at('old.ts'), 'utf8')).toBe('old');
    await expect(stat(at('new'))).rejects.toMatchObject({ code: 'ENOENT' });
    expect(await readFile(at('deep/extra.ts'), 'utf8')).toBe('x');
  });

  it('takes a folder that is not there as empty', async () => {
    const path = at('none/a.ts');
    expect(
      await synchroniseFiles({ files: [{ path, content: 'a' }], folder: at('none'), check: true }),
    ).toEqual([path]);
  });

  it('throws when a file cannot be read for another reason', async () => {
    const path = at('fresh.ts/inside.ts');
    await expect(synchroniseFiles({ files: [{ path, content: '' }], check: true })).rejects.toMatchObject({
      code: 'ENOTDIR',
    });
  });
});
