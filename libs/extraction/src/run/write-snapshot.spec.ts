import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import type { SnapshotAlbum } from '@new-releases/storage';
import { makeDirectory } from '../../test/support/open-test-store.js';
import { snapshotFileName, writeSnapshot } from './write-snapshot.js';

async function* albums(count: number, failAt = Infinity, error: Error = new Error('store went away')) {
  for (let index = 0; index < count; index += 1) {
    if (index === failAt) throw error;
    // Long enough that the file is begun before the failure comes.
    const tracks = [{ id: `t${index}`, name: 'x'.repeat(20_000) }];
    yield { albumId: `a${index}`, tracksJson: JSON.stringify(tracks) } satisfies SnapshotAlbum;
  }
}

describe('writeSnapshot', () => {
  it('writes albums in their order as one JSON object, into an existing folder', async () => {
    const directory = await makeDirectory();
    const path = join(directory, 'snapshot.json');
    expect(await writeSnapshot(path, albums(30))).toBe(30);
    const snapshot = JSON.parse(await readFile(path, 'utf8')) as Record<string, { id: string }[]>;
    expect(Object.keys(snapshot)).toEqual(Array.from({ length: 30 }, (_, index) => `a${index}`));
    expect(snapshot.a7?.[0]?.id).toBe('t7');
    expect(await readdir(directory)).toEqual(['snapshot.json']);
  });

  it('makes no folder', async () => {
    const directory = await makeDirectory();
    await expect(writeSnapshot(join(directory, 'no', 's.json'), albums(1))).rejects.toThrow('ENOENT');
    expect(await readdir(directory)).toEqual([]);
  });

  it('writes an empty object where there is no album', async () => {
    const path = join(await makeDirectory(), 'snapshot.json');
    expect(await writeSnapshot(path, albums(0))).toBe(0);
    expect(JSON.parse(await readFile(path, 'utf8'))).toEqual({});
  });

  it('leaves no file, whole or half, where the albums fail', async () => {
    const directory = await makeDirectory();
    await expect(writeSnapshot(join(directory, 'snapshot.json'), albums(30, 20))).rejects.toThrow(
      'store went away',
    );
    expect(await readdir(directory)).toEqual([]);
  });

  it('leaves no file where it is aborted', async () => {
    const directory = await makeDirectory();
    const abort = new AbortController();
    async function* aborting() {
      yield* albums(5);
      abort.abort(new Error('second Ctrl-C'));
      yield* albums(5);
    }
    await expect(writeSnapshot(join(directory, 's.json'), aborting(), abort.signal)).rejects.toThrow();
    expect(await readdir(directory)).toEqual([]);
  });

  it('keeps a whole file of before where writing it again fails, and replaces it where not', async () => {
    const directory = await makeDirectory();
    const path = join(directory, 'snapshot.json');
    await writeFile(path, '{"before": []}');
    await expect(writeSnapshot(path, albums(30, 20))).rejects.toThrow();
    expect(await readFile(path, 'utf8')).toBe('{"before": []}');
    await writeSnapshot(path, albums(2));
    expect(Object.keys(JSON.parse(await readFile(path, 'utf8')) as object)).toEqual(['a0', 'a1']);
  });

  it('passes on what the rename fails with, and leaves nothing half written', async () => {
    const directory = await makeDirectory();
    const path = join(directory, 'taken');
    await mkdir(path);
    await writeSnapshot(join(path, 'file.json'), albums(1));
    await expect(writeSnapshot(path, albums(1))).rejects.toThrow(/EISDIR|ENOTEMPTY|EEXIST/);
    expect(await readdir(directory)).toEqual(['taken']);
  });
});

it('names the file by its time', () => {
  expect(snapshotFileName(Date.parse('2026-11-22T14:30:00.007Z'))).toBe(
    'album_items_20261122T143000007Z.json',
  );
});
