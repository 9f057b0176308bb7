import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { openStore, type ProductLink, type ProductLinkRecord } from '@new-releases/storage';
import Database from 'better-sqlite3';
import { describeUnknownTies, findUnknownTies } from './find-unknown-ties.js';

const album = {
  ...{ id: 'A'.repeat(22), name: 'Album', albumType: 'album', totalTracks: 1, position: 0 },
  ...{ releaseDate: '2026-11-20', releaseDatePrecision: 'day', releasedOn: '2026-11-20' },
  ...{ spotifyUrl: null, imageUrl: null, artists: [{ id: 'M'.repeat(22), name: 'Main', spotifyUrl: null }] },
} as const;

let directory: string;
let path: string;
beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'new-releases-ties-'));
  path = join(directory, 'store.db');
  const store = await openStore({ path });
  const writer = await store.acquireLease({ purpose: 'test' });
  const run = await writer.startRun({ resumeKey: 'test', source: 'search', programVersion: '0' });
  await writer.saveListingPage({
    ...{ runId: run.id, source: 'search', partition: '', cursor: '{}', done: true, rejected: [] },
    albums: [album],
    dueBefore: new Date(0).toISOString(),
    coverage: { reportedTotal: 1, nulls: 0, pagesMoved: 0, capReached: false, findings: [] },
  });
  await store.close();
  execute(`UPDATE albums SET label = 'Sub Pop'; UPDATE artists SET genres = '["dream pop","indie pop"]'`);
});
afterEach(() => rm(directory, { recursive: true, force: true }));

function execute(sql: string): void {
  const database = new Database(path);
  database.exec(sql);
  database.close();
}

async function tie(
  ...links: (readonly [kind: ProductLink['kind'], id: string])[]
): Promise<ProductLinkRecord[]> {
  const store = await openStore({ path });
  const writer = await store.acquireLease({ purpose: 'test' });
  await writer.replaceProductLinks(links.map(([kind, id]) => ({ product: 'Mug', kind, id })));
  const known = await store.listProductLinks();
  await store.close();
  return known;
}

const broken = `UPDATE artists SET genres = '['`;

describe('findUnknownTies', () => {
  it('tells labels and genres that the store does not know, with what is near', async () => {
    const links = await tie(
      ['label', 'Sup Pop'],
      ['genre', 'dream-pop'],
      ['genre', 'indie pop'],
      ['artist', 'x'],
    );
    expect(describeUnknownTies(findUnknownTies(path, links))).toEqual([
      'the store knows no genre "dream-pop" yet; nearest: "dream pop"',
      'the store knows no label "Sup Pop" yet; nearest: "Sub Pop"',
    ]);
  });

  it('tells that there is none of a kind', async () => {
    execute('UPDATE artists SET genres = NULL');
    expect(findUnknownTies(path, await tie(['genre', 'pop']))).toEqual({
      told: [{ kind: 'genre', id: 'pop', instead: 'it knows no genre yet' }],
      count: 1,
      failure: null,
    });
  });

  it('tells the first twenty, and how many others there are', async () => {
    const ids = Array.from({ length: 21 }, (_, index) => `unheard of ${index}`);
    const lines = async (...some: string[]) =>
      describeUnknownTies(findUnknownTies(path, await tie(...some.map((id) => ['label', id] as const))));
    expect(await lines(...ids.slice(0, 20))).toHaveLength(20);
    const one = await lines(...ids);
    expect(one).toHaveLength(21);
    expect(one.at(-1)).toBe('nor 1 other: new-releases sales map --show tells which');
    expect((await lines(...ids, 'x', 'y')).at(-1)).toBe(
      'nor 3 others: new-releases sales map --show tells which',
    );
  });

  it('reads no names but of the kinds that are unknown', async () => {
    const links = await tie(['label', 'Sup Pop']);
    execute(broken);
    expect(describeUnknownTies(findUnknownTies(path, links))).toEqual([
      'the store knows no label "Sup Pop" yet; nearest: "Sub Pop"',
    ]);
    const known = await tie(['label', 'Sub Pop']);
    await rm(path);
    expect(findUnknownTies(path, known)).toEqual({ told: [], count: 0, failure: null });
  });

  it('tells what is unknown without near names where these cannot be read', async () => {
    const links = await tie(['label', 'Sup Pop'], ['genre', 'pop']);
    execute(broken);
    const found = findUnknownTies(path, links);
    expect(found.told).toEqual([
      { kind: 'genre', id: 'pop', instead: null },
      { kind: 'label', id: 'Sup Pop', instead: null },
    ]);
    expect(describeUnknownTies(found)).toEqual([
      'the store knows no genre "pop" yet',
      'the store knows no label "Sup Pop" yet',
      expect.stringMatching(/^near names could not be looked for: .*malformed JSON/),
    ]);
    await rm(path);
    expect(findUnknownTies(path, links)).toMatchObject({ count: 2, failure: expect.stringContaining(path) });
  });
});
