import { expect, it } from '@jest/globals';
import type { ReleaseCountQuery } from '../src/catalogue/index.js';
import { listOn } from './support/list-on.js';
import { openTestCatalogue } from './support/open-test-catalogue.js';

it('knows how much was released by listings that can show all, by others where there were never any', async () => {
  const test = await openTestCatalogue();
  const listings = (by: ReleaseCountQuery['by']) => {
    const found = test.catalogue.countReleases({
      by,
      keys: null,
      period: 'day',
      from: null,
      to: null,
      newArtists: false,
    });
    return [found?.listings.map(({ source }) => source), found?.coverage.lastDay];
  };
  await listOn(test, '2026-11-01', [], { source: 'artists' });
  await listOn(test, '2026-11-02', [], { source: 'own' });
  expect(listings('all')).toEqual([['artists', 'own'], '2026-11-02']);
  await listOn(test, '2026-11-03', []);
  await listOn(test, '2026-11-10', [], { source: 'artists' });
  expect(listings('all')).toEqual([['search'], '2026-11-03']);
  expect(listings('market')).toEqual([['search'], '2026-11-03']);
  expect(listings('source')).toEqual([['artists', 'own', 'search', 'artists'], '2026-11-10']);
});
