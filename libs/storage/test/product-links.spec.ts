import { expect, it } from '@jest/globals';
import { buildId, buildPage, buildRead } from './support/build-album.js';
import { buildSalesRows, importRows } from './support/build-sales.js';
import { openTestStore } from './support/open-test-store.js';

it('products are tied to what the mapping says, and told whether that is known', async () => {
  const { store, writer, run, execute } = await openTestStore();
  await writer.saveListingPage(buildPage(run.id, ['A']));
  await writer.saveReads(run.id, [buildRead('A')]);
  await importRows(writer, buildSalesRows('P 2026-01-05 1'));
  await writer.replaceProductLinks([{ product: 'old', kind: 'genre', id: 'pop' }]);
  await writer.replaceProductLinks([
    { product: 'P', kind: 'album', id: buildId('album A') },
    { product: 'P', kind: 'album', id: buildId('album A') },
    { product: 'P', kind: 'artist', id: buildId('artist nobody') },
    { product: 'Q', kind: 'genre', id: 'indie' },
    { product: 'Q', kind: 'genre', id: 'indi' },
    { product: 'Q', kind: 'label', id: 'Label' },
    { product: 'Q', kind: 'label', id: 'label' },
  ]);
  execute(`UPDATE albums SET label = 'Label'; UPDATE artists SET genres = '["pop","indie"]'`);
  const known = (product: string, kind: string, id: string, name: string | null, isKnown: boolean) => ({
    ...{ product, kind, id, name, isKnown, hasSales: product === 'P' },
  });
  await expect(store.listProductLinks()).resolves.toEqual([
    known('P', 'album', buildId('album A'), 'A', true),
    known('P', 'artist', buildId('artist nobody'), null, false),
    known('Q', 'genre', 'indi', 'indi', false),
    known('Q', 'genre', 'indie', 'indie', true),
    known('Q', 'label', 'Label', 'Label', true),
    known('Q', 'label', 'label', 'label', false),
  ]);
  await writer.replaceProductLinks([]);
  await expect(store.listProductLinks()).resolves.toEqual([]);
});
