import { describe, expect, it } from '@jest/globals';
import { buildPage } from './support/build-album.js';
import { openTestCatalogue } from './support/open-test-catalogue.js';

describe('completed listings', () => {
  const day = 86_400_000;

  it('cover the two weeks before their end, up to the day on which they began', async () => {
    const { writer, run, database, clock } = await openTestCatalogue();
    const read = () =>
      database
        .prepare('SELECT source, market, covers_from, covers_to, is_capped FROM completed_listings')
        .raw()
        .all();
    const coverage = { ...buildPage(run.id, []).coverage, capReached: true };
    await writer.saveListingPage(buildPage(run.id, ['A'], { done: false }));
    await writer.completeListing(run.id, 'search');
    // A walk stands open.
    expect(read()).toEqual([]);
    clock.advance(2 * day);
    await writer.saveListingPage(buildPage(run.id, ['B'], { done: true, coverage }));
    await writer.completeListing(run.id, 'search');
    expect(read()).toEqual([['search', '', '2026-11-10', '2026-11-22', 1]]);
    await writer.restartListing(run.id);
    expect(read()).toEqual([]);
    await writer.saveListingPage(buildPage(run.id, ['A'], { done: true }));
    await writer.completeListing(run.id, 'search');
    expect(read()).toEqual([['search', '', '2026-11-10', '2026-11-24', 0]]);
    clock.advance(day);
    await writer.completeListing(run.id, 'search');
    expect(read()).toEqual([['search', '', '2026-11-11', '2026-11-24', 0]]);
    await writer.purge({ before: null });
    expect(read()).toEqual([]);
  });

  it('cover nothing any more once a purge has deleted what they showed, though their run ended later', async () => {
    const { writer, run, catalogue, clock } = await openTestCatalogue();
    const all = { by: 'all', keys: null, period: 'day', from: null, to: null, newArtists: false } as const;
    const isCovered = () => catalogue.countReleases(all)?.range !== null;
    await writer.saveListingPage(buildPage(run.id, ['A'], { done: true }));
    await writer.completeListing(run.id, 'search');
    const before = () => new Date(clock.now()).toISOString();
    await writer.purge({ before: before() });
    expect(isCovered()).toBe(true);
    clock.advance(1000);
    const cut = before();
    clock.advance(1000);
    await writer.finishRun(run.id, { state: 'completed', exitCode: 0, durationMs: 2000 });
    expect(await writer.purge({ before: cut })).toMatchObject({ albums: 1, runs: 0 });
    expect(isCovered()).toBe(false);
  });
});
