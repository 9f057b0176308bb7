import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { replaceFiles } from './replace-files.js';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'new-releases-replace-'));
  await writeFile(join(folder, 'a'), 'earlier');
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const read = (name: string) => readFile(join(folder, name), 'utf8');
const { signal } = new AbortController();

describe('replaceFiles', () => {
  it('puts all files in their places once all are whole', async () => {
    const result = await replaceFiles(folder, signal, async (create) => {
      await create('a', (file) => file.writeFile('later'));
      expect(await read('a')).toBe('earlier');
      return create('b', async (file) => {
        await file.writeFile('new');
        return 7;
      });
    });
    expect(result).toBe(7);
    expect((await readdir(folder)).sort()).toEqual(['a', 'b']);
    expect([await read('a'), await read('b')]).toEqual(['later', 'new']);
  });

  it.each(['while a file is written', 'between files', 'when all are written'])(
    'leaves what was there where it fails %s',
    async (when) => {
      const controller = new AbortController();
      const error = new Error('no space left');
      const result = replaceFiles(folder, controller.signal, async (create) => {
        await create('a', (file) => file.writeFile('later'));
        if (when === 'between files') throw error;
        await create('b', async (file) => {
          await file.writeFile('half');
          if (when === 'while a file is written') throw error;
        });
        controller.abort(error);
      });
      await expect(result).rejects.toBe(error);
      expect(await readdir(folder)).toEqual(['a']);
      expect(await read('a')).toBe('earlier');
    },
  );

  it('removes the temporary files where one cannot be renamed', async () => {
    await mkdir(join(folder, 'taken', 'full'), { recursive: true });
    const result = replaceFiles(folder, signal, (create) => create('taken', (file) => file.writeFile('x')));
    await expect(result).rejects.toMatchObject({ syscall: 'rename' });
    expect((await readdir(folder)).sort()).toEqual(['a', 'taken']);
  });
});
