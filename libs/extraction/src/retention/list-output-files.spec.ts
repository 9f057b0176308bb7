import { mkdir, mkdtemp, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { listOutputFiles } from './list-output-files.js';
import { removeFiles } from './remove-files.js';

describe('listOutputFiles', () => {
  let directory = '';
  beforeEach(async () => {
    directory = await mkdtemp(join(tmpdir(), 'new-releases-purge-'));
  });
  afterEach(() => rm(directory, { recursive: true, force: true }));

  const write = (...names: string[]) =>
    Promise.all(names.map((name) => writeFile(join(directory, name), '')));
  const list = async (beforeMs: number | null = null) =>
    (await listOutputFiles(directory, beforeMs)).map((path) => basename(path)).sort();

  it('names snapshots, whole and half, and exports, and nothing that is not ours', async () => {
    const ours = [
      '.album_items_20261122T143000000Z.json.tmp',
      'album_items_20261122T143000000Z.json',
      'export_albums.csv',
      'export_trends.parquet',
    ];
    await write(
      ...ours,
      'album_items_mine.json',
      'my_album_items_20261122T143000000Z.json',
      'export.csv',
      'store.db',
    );
    await mkdir(join(directory, 'sub'));
    expect(await list()).toEqual(ours);
  });

  it('names what the command export writes, whole and half, and nothing else in that folder', async () => {
    const temporary = '.tracks.parquet.0f1e2d3c-4b5a-4678-9a0b-1c2d3e4f5a6b.tmp';
    await mkdir(join(directory, 'export'));
    await write(
      ...['albums.csv', 'runs.ndjson', 'datapackage.json', temporary, 'mine.csv'].map(
        (name) => `export/${name}`,
      ),
      ...['.tracks.parquet', 'albums.csv.bak', temporary.slice(1)].map((name) => `export/${name}`),
      'albums.csv',
    );
    expect(await list()).toEqual([temporary, 'albums.csv', 'datapackage.json', 'runs.ndjson']);
  });

  it('names only those written before a time', async () => {
    await write('export_old.csv', 'export_new.csv');
    await utimes(join(directory, 'export_old.csv'), 100, 100);
    await utimes(join(directory, 'export_new.csv'), 200, 200);
    expect(await list(200_000)).toEqual(['export_old.csv']);
    expect(await list(200_001)).toEqual(['export_new.csv', 'export_old.csv']);
  });

  it('leaves exports of sales alone but where everything goes', async () => {
    await mkdir(join(directory, 'export'));
    const temporary = '.sales.csv.0f1e2d3c-4b5a-4678-9a0b-1c2d3e4f5a6b.tmp';
    await write(
      ...['sales.csv', 'sales_files.json', 'sales_products.csv', 'sales_mine.csv', temporary].map(
        (name) => `export/${name}`,
      ),
    );
    expect(await list(Date.now() + 60_000)).toEqual(['sales_products.csv']);
    expect(await list()).toEqual([temporary, 'sales.csv', 'sales_files.json', 'sales_products.csv']);
  });

  it('finds nothing where there is no folder, and says so where it is a file', async () => {
    expect(await listOutputFiles(join(directory, 'none'), null)).toEqual([]);
    await write('file');
    await expect(listOutputFiles(join(directory, 'file'), null)).rejects.toThrow('ENOTDIR');
  });

  it('is followed by removing them, gone already or not', async () => {
    await write('export_a.csv', 'notes.txt');
    await removeFiles([join(directory, 'export_a.csv'), join(directory, 'export_gone.csv')]);
    expect(await list()).toEqual([]);
  });
});
