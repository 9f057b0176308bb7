import { afterEach, describe, expect, it } from '@jest/globals';
import { createLaboratory, type Laboratory } from './support/create-laboratory.js';
import { readValue } from './support/read-store.js';

describe('albums that Spotify lists and does not hand out', () => {
  let laboratory: Laboratory;
  afterEach(() => laboratory.close());

  /** Answers null for every album that is asked for in a market, as for one that nobody may play there. */
  const nowhereInMarkets =
    (inner: typeof fetch): typeof fetch =>
    async (input, init) => {
      const { pathname, searchParams } = new URL(input instanceof Request ? input.url : input);
      if (!pathname.endsWith('/albums') || !searchParams.has('market')) return inner(input, init);
      return Response.json({
        albums: searchParams
          .get('ids')
          ?.split(',')
          .map(() => null),
      });
    };
  const extract = (market: string | null) =>
    laboratory.inProcess(({ extraction }) => extraction.run({ market }), { wrapFetch: nowhereInMarkets });

  it('are told by every run that meets them, and asked for again at once in another market', async () => {
    laboratory = await createLaboratory({ albums: 30, seed: 'gone' });
    const first = await extract('SE');
    expect(first.run).toMatchObject({ state: 'completed', albumsGone: 30 });
    const gap = '30 listed albums cannot be had';
    expect(first.run.findings.join()).toContain(gap);
    const again = await extract('SE');
    expect(again.run.albumsGone).toBe(0);
    expect(again.run.findings.join()).toContain(gap);

    const everywhere = await extract(null);
    expect(everywhere.run).toMatchObject({ state: 'completed', albumsNew: 30, findings: [] });
    expect(readValue(laboratory.databasePath, 'SELECT count(*) FROM albums WHERE fetched_at IS NULL')).toBe(
      0,
    );
  });
});
