import { openStore, type SalesRow } from '@new-releases/storage';

const firstDay = Date.parse('2026-01-05');
const dayCount = 318;
const isPartialWeek = (day: number) => Math.floor(day / 7) === 10;
/** Four weeks of which nothing is known, one of which a part is, and the last one ends on a Wednesday. */
const isKnown = (day: number) => {
  const week = Math.floor(day / 7);
  return !(week >= 18 && week <= 21) && !(isPartialWeek(day) && day % 7 > 3);
};

/** Rows of each day that is known. */
function buildRows(
  product: string,
  regions: readonly string[],
  price: number | null,
): Omit<SalesRow, 'line'>[] {
  return Array.from({ length: dayCount }, (_, day) => day)
    .filter(isKnown)
    .flatMap((day) =>
      regions.map((region, place) => {
        const units = Math.round(16 + 6 * Math.sin(day / 35) + ((day * 7 + place * 3) % 5));
        return {
          ...{ product, region, units },
          day: new Date(firstDay + day * 86_400_000).toISOString().slice(0, 10),
          revenue: price === null ? null : Math.round(units * price * 100) / 100,
        };
      }),
    );
}

/** Imports two files of sales: one with regions and revenue, one without; ties products to a label and an artist. */
export async function fillSales(
  databasePath: string,
  to: { label: string; artistId: string },
): Promise<void> {
  const store = await openStore({ path: databasePath, now: Date.now });
  const writer = await store.acquireLease({ purpose: 'test' });
  const timeZone = 'Europe/Berlin';
  const files = [
    {
      name: 'shop-2026.csv',
      currency: 'EUR',
      rows: [...buildRows('Blue shirt', ['DE', 'FR'], 24.9), ...buildRows('=1+1', ['DE'], 3.5)],
    },
    { name: 'posters.csv', currency: null, rows: buildRows('Poster, "large"', [''], null) },
  ];
  for (const [place, { name, currency, rows }] of files.entries()) {
    const lines = rows.map((row, index) => ({ ...row, line: index + 2 }));
    await writer.stageSales(lines, { currency, timeZone, hasRegions: currency !== null });
    const facts = { name, currency, timeZone, absentDays: 'unknown', rowsRefused: 3 * place } as const;
    await writer.importSales({ ...facts, sha256: String(place).repeat(64), options: {} });
  }
  await writer.replaceProductLinks([
    { product: 'Blue shirt', kind: 'label', id: to.label },
    { product: '=1+1', kind: 'artist', id: to.artistId },
  ]);
  await store.close();
}
