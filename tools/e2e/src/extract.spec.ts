import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { createSandbox, type Sandbox } from './support/create-sandbox.js';
import { expectExactStore } from './support/expect-exact-store.js';
import { readValue } from './support/read-store.js';

describe('extract in extended mode', () => {
  let sandbox: Sandbox;
  beforeEach(async () => {
    sandbox = await createSandbox({ albums: 500, seed: 'extract' });
  });
  afterEach(() => sandbox.close());

  /** Pages of 50 beyond the embedded first one. */
  function countFurtherPages(): number {
    const { catalogue } = sandbox.simulator;
    return catalogue
      .albumIds()
      .reduce((sum, id) => sum + Math.max(0, Math.ceil(catalogue.tracks(id).length / 50) - 1), 0);
  }

  it('stores the catalogue field for field at the fewest possible requests, and only lists the second time', async () => {
    const first = await sandbox.run(['extract', '--json']);
    expect(first).toMatchObject({ code: 0, signal: null });
    expectExactStore(sandbox);

    const counts = sandbox.countRequests();
    expect(countFurtherPages()).toBeGreaterThan(0);
    expect(counts).toEqual({
      'get-new-releases': 10,
      'get-multiple-albums': 25,
      'get-an-albums-tracks': countFurtherPages(),
    });
    expect(JSON.parse(first.stdout)).toMatchObject({
      state: 'completed',
      exitCode: 0,
      albums: { seen: 500, new: 500, updated: 0, unchanged: 0, gone: 0 },
      rejected: 0,
      unread: 0,
      coverage: [{ source: 'new-releases', reportedTotal: 500, seen: 500, listingComplete: true }],
    });

    sandbox.simulator.resetRequests();
    const second = await sandbox.run(['extract', '--json']);
    expect(second.code).toBe(0);
    expect(sandbox.countRequests()).toEqual({ 'get-new-releases': 10 });
    expectExactStore(sandbox);
  });

  it('writes rows in a thread of its own', async () => {
    const result = await sandbox.run(['extract', '--limit', '20'], {
      NODE_DEBUG: 'worker',
      NODE_OPTIONS: '',
    });
    expect(result.code).toBe(0);
    expect(result.stderr).toMatch(/^WORKER/m);
  });

  it('writes the same tracks under the same ids to the snapshot, in the order of the listing, each time', async () => {
    await sandbox.run(['extract']);
    await sandbox.run(['extract']);
    expect(await sandbox.snapshotNames()).toHaveLength(2);
    const snapshot = await sandbox.readSnapshot();
    const { catalogue } = sandbox.simulator;
    expect(Object.keys(snapshot)).toEqual(catalogue.albumIds());
    for (const id of catalogue.albumIds()) {
      const expected = [...catalogue.tracks(id)].sort(
        (a, b) => a.disc_number - b.disc_number || a.track_number - b.track_number,
      );
      expect(snapshot[id]).toEqual(
        expected.map((track) => ({
          id: track.id,
          name: track.name,
          artists: track.artists.map((artist) => ({
            external_urls: artist.external_urls,
            id: artist.id,
            name: artist.name,
            type: 'artist',
            uri: artist.uri,
          })),
          disc_number: track.disc_number,
          track_number: track.track_number,
          duration_ms: track.duration_ms,
          explicit: track.explicit,
          is_local: track.is_local ?? false,
          external_urls: track.external_urls,
          uri: track.uri,
          type: 'track',
        })),
      );
    }
  });

  it('takes no more albums of the listing than --limit says, and writes no snapshot with --no-snapshot', async () => {
    const result = await sandbox.run(['extract', '--limit', '70', '--no-snapshot']);
    expect(result.code).toBe(0);
    expect(result.stdout).toContain('70 seen, 70 new');
    expect(readValue(sandbox.databasePath, 'SELECT count(*) FROM albums')).toBe(70);
    expect(sandbox.countRequests()).toMatchObject({ 'get-new-releases': 2, 'get-multiple-albums': 4 });
    expect(await sandbox.snapshotNames()).toEqual([]);
  });

  it('reads albums again once they are due, and tells unchanged ones', async () => {
    await sandbox.run(['extract', '--limit', '40']);
    const result = await sandbox.run(['extract', '--limit', '40', '--refresh-after', '0', '--json']);
    expect(JSON.parse(result.stdout)).toMatchObject({
      albums: { seen: 40, new: 0, updated: 0, unchanged: 40 },
    });
  });

  it('keeps results on stdout, everything else on stderr, and secrets nowhere', async () => {
    const result = await sandbox.run(['extract', '--limit', '20', '--json'], { LOG_LEVEL: 'debug' });
    expect(() => JSON.parse(result.stdout) as unknown).not.toThrow();
    expect(result.stderr).not.toBe('');
    const strings = readValue(sandbox.databasePath, 'SELECT group_concat(options) FROM extraction_runs');
    for (const text of [result.stdout, result.stderr, String(strings)]) {
      expect(text).not.toContain('secret-of-the-test');
      expect(text).not.toContain('Bearer');
    }
  });
});
