import { mkdir, mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { prepareFolder } from './prepare-folder.js';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'new-releases-folder-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

describe('prepareFolder', () => {
  it('makes what is missing of it, and takes one that is there', async () => {
    const deep = join(folder, 'a/b/c');
    await prepareFolder(deep, '--output', ['x']);
    await prepareFolder(deep, '--output', ['x']);
    expect((await stat(deep)).isDirectory()).toBe(true);
  });

  it('complains of what cannot be written, by the name of the option', async () => {
    await writeFile(join(folder, 'file'), '');
    for (const path of [join(folder, 'file'), join(folder, 'file/below'), '/proc/nowhere/below']) {
      await expect(prepareFolder(path, '--output', [])).rejects.toMatchObject({
        name: 'ConfigurationError',
        message: expect.stringContaining(`--output names a folder that cannot be written, ${path}`),
      });
    }
  });

  it('complains where a file to be written is a folder', async () => {
    await mkdir(join(folder, 'albums.csv'));
    await expect(prepareFolder(folder, 'OUTPUT_DIR', ['albums.csv'])).rejects.toThrow(
      'albums.csv is a folder',
    );
  });
});
