import { afterEach, describe, expect, it } from '@jest/globals';
import type { SimulatorOptions } from '@new-releases/spotify-simulator';
import { createSandbox, type Sandbox } from './support/create-sandbox.js';
import { expectExactStore } from './support/expect-exact-store.js';
import { startProxy } from './support/start-proxy.js';
import { readRows, readValue } from './support/read-store.js';

describe('extract from a Spotify that fails', () => {
  let sandbox: Sandbox;
  afterEach(() => sandbox.close());

  const open = async (options: SimulatorOptions) => (sandbox = await createSandbox(options));

  it('loses nothing to 5xx, resets, truncated bodies, short 429, dying tokens, duplicates, nulls and bad records', async () => {
    await open({
      albums: 400,
      seed: 'faults',
      tokenCalls: 37,
      faultSeed: 'e2e',
      faults: {
        serverError: 0.05,
        htmlErrors: true,
        reset: 0.03,
        truncate: 0.03,
        shortRateLimit: 0.03,
        nullItems: 0.02,
        duplicates: 0.1,
        wrongTypes: 0.02,
        malformedAlbums: 0.01,
        albumNull: 0.01,
      },
    });
    const result = await sandbox.run(['extract', '--json']);
    expect(result).toMatchObject({ code: 0 });
    expectExactStore(sandbox);
    const { expectedRejects } = sandbox.simulator.catalogue;
    expect(expectedRejects.length).toBeGreaterThan(10);
    const rejected = readRows<{ album_id: string; entity: string; entity_id: string; reason: string }>(
      sandbox.databasePath,
      "SELECT DISTINCT album_id, entity, entity_id FROM rejected_records WHERE stage <> 'listing'",
    );
    const key = (albumId: string, trackId: string | null) => `${albumId} ${trackId ?? ''}`;
    expect(
      new Set(rejected.map((row) => key(row.album_id, row.entity === 'track' ? row.entity_id : null))),
    ).toEqual(new Set(expectedRejects.map(({ albumId, trackId }) => key(albumId, trackId))));
    expect((await sandbox.run(['rejected', '--limit', '5'])).stdout).toContain('must be');
  });

  it('survives a listing that shifts, lies about its total and names a foreign next', async () => {
    await open({
      albums: 300,
      seed: 'moving',
      faults: { shift: 0.5, totalLies: 0.3, foreignNext: 0.5, duplicates: 0.3 },
    });
    const result = await sandbox.run(['extract', '--json']);
    expect(result.code).toBe(0);
    const report = JSON.parse(result.stdout) as { coverage: { pagesMoved: number; findings: string[] }[] };
    expect(report.coverage[0]?.pagesMoved).toBeGreaterThan(0);
    expect(report.coverage[0]?.findings.join('\n')).toContain('another origin');
    expect(readValue(sandbox.databasePath, 'SELECT count(*) FROM albums WHERE fetched_at IS NULL')).toBe(0);
  });

  it('ends as incomplete where an album cannot be read, keeps the rest, and reads it the next time', async () => {
    await open({ albums: 40, seed: 'down' });
    const [broken = ''] = sandbox.simulator.catalogue.albumIds();
    const proxy = await startProxy(sandbox.env.SPOTIFY_API_URL ?? '', (path) => path.includes(broken));
    const down = await sandbox
      .run(['extract', '--json'], { SPOTIFY_API_URL: proxy.url })
      .finally(proxy.close);
    expect(down.code).toBe(1);
    expect(JSON.parse(down.stdout)).toMatchObject({ state: 'incomplete', unread: 1, albums: { new: 39 } });
    expect(
      readRows(sandbox.databasePath, "SELECT album_id, reason FROM work_items WHERE state = 'pending'"),
    ).toEqual([{ album_id: broken, reason: expect.stringContaining('503') }]);
    expect(await sandbox.snapshotNames()).toEqual([]);

    expect((await sandbox.run(['extract'])).code).toBe(0);
    expectExactStore(sandbox);
    expect(Object.keys(await sandbox.readSnapshot())).toHaveLength(40);
  });

  it('says that a development app may not read new releases, with exit 77', async () => {
    await open({ albums: 30, seed: 'dev', access: 'development' });
    const result = await sandbox.run(['extract', '--source', 'new-releases']);
    expect(result.code).toBe(77);
    expect(result.stderr.trim().split('\n').at(-1)).toMatch(/403/);
  });

  it("ends with Spotify's own sentence, exit 77, where the owner's Premium lapsed", async () => {
    await open({ albums: 30, seed: 'premium', premiumLapsed: true });
    const result = await sandbox.run(['extract']);
    expect(result.code).toBe(77);
    expect(result.stderr).toMatch(/premium subscription required/i);
  });
});
