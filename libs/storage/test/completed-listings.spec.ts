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
});
