import type { WriteTransaction } from '../open/connect-prisma.js';
import type { ProductLink } from '../types/sales.js';

/** Ties products as given, each tie once, and forgets all earlier ones. */
export async function replaceProductLinks(
  tx: WriteTransaction,
  links: readonly ProductLink[],
): Promise<void> {
  await tx.$executeRaw`DELETE FROM product_links`;
  const rows = links.map(({ product, kind, id }) => [product, kind, id]);
  await tx.$executeRaw`
    INSERT INTO product_links (product, kind, link_id)
    SELECT value ->> 0, value ->> 1, value ->> 2 FROM jsonb_each(${JSON.stringify(rows)}) WHERE true
    ON CONFLICT DO NOTHING`;
}
