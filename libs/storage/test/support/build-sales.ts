import type { NewSalesFile, SalesRow, SalesTerms, StoreWriter } from '../../src/index.js';

export const terms: SalesTerms = { currency: 'EUR', timeZone: 'Europe/Berlin', hasRegions: false };

let files = 0;

/** A file that no other has the bytes of. */
export function buildSalesFile(overrides: Partial<NewSalesFile> = {}): NewSalesFile {
  files += 1;
  return {
    sha256: files.toString(16).padStart(64, '0'),
    name: 'sales.csv',
    currency: 'EUR',
    timeZone: 'Europe/Berlin',
    absentDays: 'unknown',
    rowsRefused: 0,
    options: { decimal: ',' },
    ...overrides,
  };
}

/** `A 2026-01-05 3 30`: product, day, units and, unless the file has none, revenue; `A/DE` for one with a region. */
export function buildSalesRows(...lines: string[]): SalesRow[] {
  return lines.map((text, index) => {
    const [what = '', day = '', units, revenue] = text.split(' ');
    const [product = '', region = ''] = what.split('/');
    return {
      line: index + 2,
      product,
      region,
      day,
      units: Number(units),
      revenue: revenue === undefined ? null : Number(revenue),
    };
  });
}

/** Stages and imports rows; terms follow from the file and the rows. */
export async function importRows(
  writer: StoreWriter,
  rows: readonly SalesRow[],
  overrides: Partial<NewSalesFile> = {},
) {
  const file = buildSalesFile(overrides);
  const hasRegions = rows.some(({ region }) => region !== '');
  await writer.stageSales(rows, { ...file, hasRegions });
  return writer.importSales(file);
}
