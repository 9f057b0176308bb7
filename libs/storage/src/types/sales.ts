/** A row of sales, as a file has it. */
export interface SalesRow {
  /** Line of the file on which the row begins, from 1. */
  readonly line: number;
  readonly product: string;
  /** '' where the file has no regions. */
  readonly region: string;
  /** `YYYY-MM-DD` in the time zone of the file. */
  readonly day: string;
  readonly units: number;
  /** In the currency of the file; null where it has no revenue. */
  readonly revenue: number | null;
}

/** What holds for all rows of a file. A product must have it alike in all files, or its rows could not be added up. */
export interface SalesTerms {
  /** ISO 4217; null where the file has no revenue, which goes with any. */
  readonly currency: string | null;
  /** IANA time zone. */
  readonly timeZone: string;
  /** Whether its rows name a region. */
  readonly hasRegions: boolean;
}

/** Why a row was not staged. */
export type SalesRefusal =
  /** The same product, region and day stands on an earlier line; it is not known which is right, so neither is taken. */
  | { readonly line: number; readonly reason: 'repeated'; readonly firstLine: number }
  /** The store has the product with another currency or time zone. */
  | { readonly line: number; readonly reason: 'currency' | 'time-zone'; readonly known: string }
  /** The store has the product with regions and the file without, or the other way round. */
  | { readonly line: number; readonly reason: 'regions'; readonly known: boolean };

/** What came of staging rows. */
export interface StagedSales {
  readonly refused: readonly SalesRefusal[];
  /** Rows staged before, here or by earlier calls, that are not taken either, for a row of this call repeats them. */
  readonly takenBack: number;
}

/** A file whose rows are staged. */
export interface NewSalesFile extends Omit<SalesTerms, 'hasRegions'> {
  /** Of its bytes, hex. */
  readonly sha256: string;
  /** Without its folder. */
  readonly name: string;
  /** What its silence about a day means. */
  readonly absentDays: 'unknown' | 'zero';
  readonly rowsRefused: number;
  /** How it was read. */
  readonly options: Readonly<Record<string, unknown>>;
}

/** What the staged rows are beside those in the store. */
export interface SalesCounts {
  readonly rows: number;
  /** Of which the store has none of that product, region and day. */
  readonly rowsNew: number;
  /** With other values than the store has. */
  readonly rowsReplaced: number;
  readonly rowsUnchanged: number;
  /** Null where there are no rows. */
  readonly firstDay: string | null;
  readonly lastDay: string | null;
}

/** A file that was imported; its counts are those of that moment. */
export interface SalesFileRecord extends NewSalesFile {
  readonly id: number;
  readonly importedAt: string;
  readonly firstDay: string;
  readonly lastDay: string;
  readonly rows: number;
  readonly rowsNew: number;
  readonly rowsReplaced: number;
  readonly rowsUnchanged: number;
  /** Rows that count now: no later file has replaced them. */
  readonly rowsCounting: number;
}

/** What the removal of a file came to. */
export interface RemovedSales {
  /** Products, regions and days of which nothing is known any more. */
  readonly rowsDeleted: number;
  /** Rows of earlier files that count again. */
  readonly rowsRestored: number;
}

/** What a product may be tied to. */
export const productLinkKinds = ['artist', 'label', 'genre', 'album'] as const;

/** What a product may be tied to. */
export type ProductLinkKind = (typeof productLinkKinds)[number];

/** A tie of a product. */
export interface ProductLink {
  readonly product: string;
  readonly kind: ProductLinkKind;
  /** Spotify id of an artist or album, name of a label or genre. */
  readonly id: string;
}

/** A tie of a product, and what the store knows of it. */
export interface ProductLinkRecord extends ProductLink {
  /** Name of the artist or album; the id itself of a label or genre; null where the store has none. */
  readonly name: string | null;
  /** Whether the store has such an artist or album, an album of such a label, or an artist of such a genre. */
  readonly isKnown: boolean;
  /** Whether there are sales of the product. */
  readonly hasSales: boolean;
}

/** Writing of sales. Rows are staged first, in as many calls as it takes; importing them is one transaction. */
export interface SalesWriter {
  /** Forgets staged rows, such as those of an import that was killed. @returns how many there were */
  clearStagedSales(): Promise<number>;
  /** Stages rows of a file; some thousand in a call. What readers are shown does not change. */
  stageSales(rows: readonly SalesRow[], terms: SalesTerms): Promise<StagedSales>;
  /** Makes the staged rows the sales that count, replacing those of earlier files. Wants at least one. */
  importSales(file: NewSalesFile): Promise<SalesFileRecord>;
  /** Makes everything as if a file had never been imported; null where there is none of that id. */
  removeSalesFile(id: number): Promise<RemovedSales | null>;
  /** Ties products as given, and no others. */
  replaceProductLinks(links: readonly ProductLink[]): Promise<void>;
}

/** Reading of sales. */
export interface SalesReader {
  /** Files of sales, newest first. */
  listSalesFiles(): Promise<SalesFileRecord[]>;
  /** The file of these bytes; null where it was not imported, or was removed since. */
  findSalesFile(sha256: string): Promise<SalesFileRecord | null>;
  /** What importing the staged rows would come to. */
  countStagedSales(): Promise<SalesCounts>;
  /** What products are tied to, by product. */
  listProductLinks(): Promise<ProductLinkRecord[]>;
}
