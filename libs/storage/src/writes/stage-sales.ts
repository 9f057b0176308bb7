import type { WriteTransaction } from '../open/connect-prisma.js';
import type { SalesRefusal, SalesRow, SalesTerms, StagedSales } from '../types/sales.js';

/** A product that the store has on other terms. */
interface Conflict {
  product: string;
  currency: string | null;
  timeZone: string;
  regions: string;
}

/** Puts rows aside until the whole file is read. Rows that cannot stand beside the store's or beside each other are told. */
export async function stageSales(
  tx: WriteTransaction,
  rows: readonly SalesRow[],
  terms: SalesTerms,
): Promise<StagedSales> {
  const products = JSON.stringify([...new Set(rows.map(({ product }) => product))]);
  const conflicts = await findConflicts(tx, products, terms);
  const refused: SalesRefusal[] = [];
  const accepted = rows.filter(({ product, line }) => {
    const conflict = conflicts.get(product);
    if (conflict !== undefined) refused.push({ line, ...conflict });
    return conflict === undefined;
  });
  const json = JSON.stringify(
    accepted.map(({ product, region, day, units, revenue, line }) => [
      product,
      region,
      day,
      units,
      revenue,
      line,
    ]),
  );
  const staged = await tx.$executeRaw`
    INSERT INTO staged_sales (product, region, day, units, revenue, line)
    SELECT value ->> 0, value ->> 1, value ->> 2, value ->> 3, value ->> 4, value ->> 5
    FROM jsonb_each(${json}) WHERE true ON CONFLICT DO NOTHING`;
  if (staged === accepted.length) return { refused, takenBack: 0 };
  const repeated = await tx.$queryRaw<{ line: bigint; firstLine: bigint }[]>`
    SELECT g.value ->> 5 AS line, s.line AS firstLine
    FROM jsonb_each(${json}) g JOIN staged_sales s
      ON s.product = g.value ->> 0 AND s.region = g.value ->> 1 AND s.day = g.value ->> 2
    WHERE s.line <> g.value ->> 5 ORDER BY 1`;
  const takenBack = await tx.$executeRaw`
    UPDATE staged_sales SET is_refused = 1 WHERE is_refused = 0 AND (product, region, day) IN (
      SELECT g.value ->> 0, g.value ->> 1, g.value ->> 2 FROM jsonb_each(${json}) g JOIN staged_sales s
        ON s.product = g.value ->> 0 AND s.region = g.value ->> 1 AND s.day = g.value ->> 2
      WHERE s.line <> g.value ->> 5)`;
  for (const { line, firstLine } of repeated) {
    refused.push({ line: Number(line), reason: 'repeated', firstLine: Number(firstLine) });
  }
  return { refused, takenBack };
}

type Refusal<T = SalesRefusal> = T extends SalesRefusal ? Omit<T, 'line'> : never;

/** What is wrong with each product that the store has on other terms. */
async function findConflicts(
  tx: WriteTransaction,
  products: string,
  { currency, timeZone, hasRegions }: SalesTerms,
): Promise<Map<string, Refusal>> {
  const conflicts = await tx.$queryRaw<Conflict[]>`
    SELECT product, currency, time_zone AS timeZone, regions FROM sales_products
    WHERE product IN (SELECT value FROM jsonb_each(${products}))
      AND (currency <> ${currency} OR time_zone <> ${timeZone} OR (regions <> '[]') <> ${hasRegions ? 1 : 0})`;
  return new Map(
    conflicts.map((known): [string, Refusal] => [
      known.product,
      currency !== null && known.currency !== null && known.currency !== currency
        ? { reason: 'currency', known: known.currency }
        : known.timeZone !== timeZone
          ? { reason: 'time-zone', known: known.timeZone }
          : { reason: 'regions', known: known.regions !== '[]' },
    ]),
  );
}
