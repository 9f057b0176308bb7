import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, jest } from '@jest/globals';
import { buildPage, buildRead } from './support/build-album.js';

jest.unstable_mockModule('../src/open/create-models.js', () => ({
  createModels: () => () => Promise.reject(new Error("Prisma's client is loaded")),
}));

it("needs no client of Prisma's for a run, from its beginning over another process's share to its end", async () => {
  const { openStore } = await import('../src/open/open-store.js');
  const directory = await mkdtemp(join(tmpdir(), 'without-client-'));
  const store = await openStore({ path: join(directory, 'store.db') });
  try {
    const writer = await store.acquireLease({ purpose: 'test' });
    await writer.addWatchedArtists([{ artistId: 'artist' }]);
    const { id } = await writer.startRun({ resumeKey: 'a', source: 'search', programVersion: '1.0.0' });
    await writer.saveListingPage(buildPage(id, ['one', 'two']));
    await writer.saveReads(id, [buildRead('one')]);
    await writer.finishRun(id, { state: 'interrupted', exitCode: 75, durationMs: 1 });
    await writer.resumeRun(id);
    await writer.restartListing(id);
    await writer.saveListingPage(buildPage(id, ['one', 'two'], { done: true }));
    await writer.completeListing(id, 'search');
    await writer.saveReads(id, [buildRead('two')]);
    await writer.recordSnapshot(id, '/snapshot.json');
    const ended = await writer.finishRun(id, { state: 'completed', exitCode: 0, durationMs: 1 });
    expect(ended).toMatchObject({ state: 'completed', attempts: 2, listing: 2, albumsNew: 2 });
    // What does need it meets the one that was put in its place.
    const window = { limit: 1, windowMs: 1, learnedAt: '2026-11-23' };
    await expect(writer.saveRateWindow('account', window)).rejects.toThrow("Prisma's client is loaded");
  } finally {
    await store.close();
    await rm(directory, { recursive: true });
  }
});
