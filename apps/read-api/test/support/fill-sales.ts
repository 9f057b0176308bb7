import { openStore } from '@new-releases/storage';
import { idOf } from './fill-store.js';

/** Names of what is sold. */
export const products = ['Shirt', 'Poster', '=Vinyl, "red"'] as const;

/** Imports sales of two weeks, and ties one product to an artist who is stored, one who is not, and a label. */
export async function fillSales(path: string): Promise<void> {
  const store = await openStore({ path });
  const writer = await store.acquireLease({ purpose: 'test' });
  const terms = { currency: 'EUR', timeZone: 'Europe/Berlin' };
  const days = Array.from({ length: 14 }, (_, index) => `2026-11-${String(2 + index).padStart(2, '0')}`);
  const rows = products.flatMap((product, place) =>
    ['DE', 'AT'].flatMap((region) =>
      days
        .filter((_, index) => index % (place + 1) === 0)
        .map((day, index) => ({ product, region, day, units: index + 0.5, revenue: index * 9.99 })),
    ),
  );
  await writer.stageSales(
    rows.map((row, index) => ({ ...row, line: index + 2 })),
    { ...terms, hasRegions: true },
  );
  await writer.importSales({
    ...terms,
    sha256: 'a'.repeat(64),
    name: 'november.csv',
    absentDays: 'unknown',
    rowsRefused: 0,
    options: { decimal: ',' },
  });
  await writer.replaceProductLinks([
    { product: 'Shirt', kind: 'artist', id: idOf('artist Beyoncé') },
    { product: 'Shirt', kind: 'artist', id: idOf('artist nobody') },
    { product: 'Shirt', kind: 'label', id: 'Label 1' },
  ]);
  await store.close();
}
