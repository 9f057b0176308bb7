import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { SalesFileError } from '../../src/sales/index.js';
import { encode, inPieces, readFile } from './build-file.js';

const germanColumns = { date: 'Tag', product: 'Artikel', units: 'Stück', revenue: 'Umsatz', region: 'Land' };

describe('any file', () => {
  const letters = Array.from('abcXYZ äöüßéñ€ŒЖ東🎵"\'\n;,\t|=-');
  const day = fc
    .date({ min: new Date('1999-01-01'), max: new Date('2026-11-22'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));
  const cents = fc.integer({ min: -10_000_000, max: 10_000_000 }).map((value) => value / 100);
  const quote = (text: string) => `"${text.replaceAll('"', '""')}"`;

  it.each([
    ['.xlsx', [0x50, 0x4b, 3, 4, 0x14, 0, 6, 0]],
    ['.xls', [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0]],
  ])('that is an Excel workbook is told as one: %s', async (_, head) => {
    for (const encoding of ['utf-8', 'windows-1252']) {
      const file = readFile('', { bytes: inPieces(Uint8Array.from(head)), encoding });
      await expect(file).rejects.toThrow(/^is an Excel workbook: save it as CSV/);
    }
  });

  it.each(['utf-8', 'utf-16le', 'windows-1252'])(
    'is read again as it was written, in %s',
    async (encoding) => {
      const allowed =
        encoding === 'windows-1252' ? letters.filter((letter) => !'Ж東🎵'.includes(letter)) : letters;
      const name = fc
        .array(fc.constantFrom(...allowed), { minLength: 1, maxLength: 12 })
        .map((all) => all.join(''))
        // What looks like another encoding is refused, and blanks at the ends go.
        .filter((text) => text.trim() !== '');
      const row = fc.record({ day, product: name, region: name, units: cents, revenue: cents, note: name });
      await fc.assert(
        fc.asyncProperty(
          fc.array(row, { minLength: 1, maxLength: 8 }),
          fc.constantFrom(',', ';', '\t', '|'),
          fc.constantFrom('\r\n', '\n', '\r'),
          fc.constantFrom<[',' | '.', string]>([',', 'de-DE'], ['.', 'en-US']),
          fc.boolean(),
          fc.integer({ min: 1, max: 64 }),
          async (rows, delimiter, end, [decimal, locale], mark, length) => {
            const format = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 });
            const lines = rows.map((one) => {
              const [year = '', month = '', date = ''] = one.day.split('-');
              const cells = [
                `${date}.${month}.${year}`,
                one.note,
                one.product,
                format.format(one.units),
                one.region,
              ];
              return [...cells, `${format.format(one.revenue)} €`].map(quote).join(delimiter);
            });
            const head = ['Tag', 'Notiz', 'Artikel', 'Stück', 'Land', 'Umsatz'].join(delimiter);
            const bytes = encode([head, ...lines, ''].join(end), encoding, mark);
            const isMarked = mark && encoding !== 'windows-1252';
            const read = await readFile('', {
              bytes: inPieces(bytes, length),
              columns: germanColumns,
              currency: 'EUR',
              dateFormat: 'DD.MM.YYYY',
              decimal,
              encoding: isMarked ? undefined : encoding,
            });
            const tidy = (text: string) => text.trim().replace(/\s+/g, ' ').normalize('NFC');
            expect(read.faults).toEqual([]);
            expect(read.rows).toEqual(
              rows.map(({ day: on, units, revenue, product, region }) => ({
                line: expect.any(Number),
                day: on,
                units: units + 0,
                revenue: revenue + 0,
                product: tidy(product),
                region: tidy(region),
              })),
            );
          },
        ),
        { numRuns: 60 },
      );
    },
  );

  it('ends in rows, faults or one error that explains itself, whatever its bytes', async () => {
    const bytes = fc.oneof(
      fc.uint8Array({ maxLength: 200 }),
      fc
        .string({ unit: fc.constantFrom(...Array.from('a1,;"\n\r\t \0ä€.-')), maxLength: 200 })
        .map((text) => encode(text)),
    );
    await fc.assert(
      fc.asyncProperty(bytes, fc.boolean(), async (some, hasHeader) => {
        const head = hasHeader ? encode('date,product,units\n') : Buffer.alloc(0);
        const error = await readFile(Buffer.concat([head, some])).catch((reason: unknown) => reason);
        if (error instanceof Error) expect(error).toBeInstanceOf(SalesFileError);
      }),
    );
  });
});
