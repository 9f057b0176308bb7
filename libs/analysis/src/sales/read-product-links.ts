import type { ProductLink, ProductLinkKind } from '@new-releases/storage';
import { openCsv } from './open-csv.js';
import { parseLinkId } from './parse-link-id.js';
import { parseName } from './parse-name.js';
import type { Parsed, SalesFault } from './sales-fault.js';
import { SalesFileError } from './sales-file-error.js';

/** What a column of a mapping is for. */
export const linkColumns = ['product', 'kind', 'id'] as const;

/** What a column of a mapping is for. */
export type LinkColumn = (typeof linkColumns)[number];

/** A file that says what products are tied to. */
export interface ReadProductLinksOptions {
  readonly bytes: AsyncIterable<Uint8Array>;
  /** Columns as the file names them. @default each by what it is for, such as `product` */
  readonly columns?: Readonly<Partial<Record<LinkColumn, string>>> | undefined;
  /** @default by the byte order mark, else UTF-8 */
  readonly encoding?: string | undefined;
  /** @default the one with which the first line names the columns */
  readonly delimiter?: string | undefined;
}

/** What products are tied to. */
export interface ProductLinks {
  /** Each tie once. */
  readonly links: readonly ProductLink[];
  readonly faults: readonly SalesFault[];
}

/** They are held in memory and shown in one answer. */
const mostLinks = 100_000;

/** Reads a mapping as a whole. @throws SalesFileError where it cannot be read, or has over 100,000 lines */
export async function readProductLinks(options: ReadProductLinksOptions): Promise<ProductLinks> {
  const { bytes, columns = {}, encoding = null, delimiter = null } = options;
  const csv = await openCsv({
    bytes,
    columns: { product: 'product', kind: 'kind', id: 'id', ...columns },
    required: linkColumns,
    encoding,
    delimiter,
  });
  const links = new Map<string, ProductLink>();
  const faults: SalesFault[] = [];
  for await (const { line, cells } of csv.rows) {
    if (links.size + faults.length >= mostLinks) throw new SalesFileError(`has more than ${mostLinks} lines`);
    const take = <T>(key: LinkColumn, parsed: Parsed<T>): T | null => {
      if ('value' in parsed) return parsed.value;
      faults.push({ line, column: csv.names[key] ?? key, value: (cells?.[key] ?? '').trim(), ...parsed });
      return null;
    };
    if (cells === null) {
      faults.push({ line, column: null, value: null, reason: 'has more or fewer cells than the first line' });
      continue;
    }
    const product = take('product', parseName(cells.product ?? '', 'name the product'));
    const kind = take('kind', parseKind(cells.kind ?? ''));
    const id = kind === null ? null : take('id', parseLinkId(kind, cells.id ?? ''));
    if (product !== null && kind !== null && id !== null)
      links.set(JSON.stringify([product, kind, id]), { product, kind, id });
  }
  return { links: [...links.values()], faults };
}

const kinds: readonly ProductLinkKind[] = ['artist', 'label', 'genre', 'album'];

function parseKind(text: string): Parsed<ProductLinkKind> {
  const given = text.trim().toLowerCase();
  const value = kinds.find((kind) => kind === given);
  return value === undefined ? { reason: `is none of ${kinds.join(', ')}` } : { value };
}
