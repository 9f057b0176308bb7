import { describe, expect, it } from '@jest/globals';
import { SalesFileError } from '../../src/sales/index.js';
import { encode, readFile } from './build-file.js';

const euro = { currency: 'EUR' };
const german = { ...euro, dateFormat: 'DD.MM.YYYY', decimal: ',' } as const;
const germanColumns = { date: 'Tag', product: 'Artikel', units: 'Stück', revenue: 'Umsatz', region: 'Land' };

describe('a file of sales', () => {
  it('is read with nothing but its time zone stated', async () => {
    const { rows, faults, file } = await readFile(
      'date,product,units\n2026-01-05,Shirt,3\n2026-01-06,"Vinyl, red",-1.5\n',
    );
    expect(faults).toEqual([]);
    expect(rows).toEqual([
      { line: 2, day: '2026-01-05', product: 'Shirt', region: '', units: 3, revenue: null },
      { line: 3, day: '2026-01-06', product: 'Vinyl, red', region: '', units: -1.5, revenue: null },
    ]);
    expect(file).toEqual({
      timeZone: 'Europe/Berlin',
      currency: null,
      hasRegions: false,
      format: {
        columns: { date: 'date', product: 'product', units: 'units' },
        dateFormat: 'YYYY-MM-DD',
        encoding: 'utf-8',
        delimiter: ',',
      },
    });
  });

  it('names a product alike, whatever cannot be seen in its name', async () => {
    const { rows, faults } = await readFile(
      '\u200Bdate,product\uFEFF,units\n2026-01-05,Tour\u200B shirt,3\n2026-01-06,Tour \u00ADshirt\u200D,4\n2026-01-07,\u200B,1\n',
    );
    expect(rows.map(({ product }) => product)).toEqual(['Tour shirt', 'Tour shirt']);
    expect(faults).toMatchObject([{ line: 4, column: 'product', reason: 'is empty: name the product' }]);
  });

  it('of German Excel is read: semicolons, Windows letters, decimal commas, euros, totals and empty lines apart', async () => {
    const text =
      'Tag;Artikel;Land;Stück;Umsatz;Bemerkung\r\n' +
      '31.12.2025;Plüsch-Bär;Österreich;1.234;12.345,67 €;"zwei\nZeilen"\r\n' +
      '1.1.2026;Plüsch-Bär;Deutschland;-2;-19,98 €;\r\n' +
      ';;;;;\r\n' +
      '"2.1.2026";"Poster 12"" ""Live""";Deutschland;0;0,00 €;\r\n' +
      'Summe;;;1.232;12.325,69 €;\r\n';
    const bytes = encode(text, 'windows-1252');
    const { rows, faults, file } = await readFile(bytes, {
      ...german,
      columns: germanColumns,
      encoding: 'windows-1252',
    });
    expect(rows).toEqual([
      {
        line: 2,
        day: '2025-12-31',
        product: 'Plüsch-Bär',
        region: 'Österreich',
        units: 1234,
        revenue: 12345.67,
      },
      {
        line: 4,
        day: '2026-01-01',
        product: 'Plüsch-Bär',
        region: 'Deutschland',
        units: -2,
        revenue: -19.98,
      },
      {
        line: 6,
        day: '2026-01-02',
        product: 'Poster 12" "Live"',
        region: 'Deutschland',
        units: 0,
        revenue: 0,
      },
    ]);
    expect(faults).toEqual([
      {
        line: 7,
        column: 'Tag',
        value: 'Summe',
        reason: 'is no day of the form DD.MM.YYYY',
        option: 'dateFormat',
      },
      { line: 7, column: 'Artikel', value: '', reason: 'is empty: name the product' },
      { line: 7, column: 'Land', value: '', reason: 'is empty: name the region, or leave the column out' },
    ]);
    expect(file.format).toMatchObject({ delimiter: ';', encoding: 'windows-1252', decimal: ',' });
  });

  it('of English Excel is read: quoted thousands and dollars', async () => {
    const { rows, faults } = await readFile(
      'Date,Product,Units,Revenue\r\n2/29/2024,Shirt,"1,234","$12,345.60"\r\n12/31/2025,Shirt,5,$1.00\r\n',
      { currency: 'USD', dateFormat: 'MM/DD/YYYY', decimal: '.', timeZone: 'America/New_York' },
    );
    expect(faults).toEqual([]);
    expect(rows).toMatchObject([
      { day: '2024-02-29', units: 1234, revenue: 12345.6 },
      { day: '2025-12-31', units: 5, revenue: 1 },
    ]);
  });

  it.each([
    ['utf-8', true, undefined, '"Tag";"Artikel";"Stück"\r\n05.01.2026;Bär;1\r\n'],
    ['utf-16le', true, undefined, 'Tag\tArtikel\tStück\r\n05.01.2026\tBär\t1\r\n'],
    ['utf-16be', true, undefined, 'Tag\tArtikel\tStück\n05.01.2026\tBär\t1'],
    ['utf-16le', false, 'utf-16le', 'Tag|Artikel|Stück\r05.01.2026|Bär|1\r'],
    ['utf-16le', true, 'UTF-16LE', 'sep=;\r\nTag;Artikel;Stück\r\n05.01.2026;Bär;1\r\n'],
    ['windows-1252', false, 'cp1252', 'SEP=,\nTag,Artikel,Stück\n05.01.2026,Bär,1\n'],
  ])(
    'in %s, with a mark: %s, is told by its mark, by %s, and by its first line',
    async (encoding, mark, stated, text) => {
      const { date, product, units } = germanColumns;
      const { rows, faults, file } = await readFile(encode(text, encoding, mark), {
        columns: { date, product, units },
        dateFormat: 'DD.MM.YYYY',
        encoding: stated,
      });
      expect({ rows, faults }).toEqual({
        rows: [
          {
            line: /^sep/i.test(text) ? 3 : 2,
            day: '2026-01-05',
            product: 'Bär',
            region: '',
            units: 1,
            revenue: null,
          },
        ],
        faults: [],
      });
      expect(file.format).toMatchObject({ encoding });
    },
  );

  it('tells the line of each fault over line breaks of any kind', async () => {
    const { faults } = await readFile(
      'date,product,units,note\r\n2026-01-05,A,x,"a\r\nb\nc\rd"\n\n2026-01-05,A,y,\r2026-01-05,A,z,"""\n"""\r\n2026-01-05,A,w,',
    );
    expect(faults.map(({ line, value }) => `${line} ${value}`)).toEqual(['2 x', '7 y', '8 z', '10 w']);
  });

  it('tells every fault of a line, and counts the line once', async () => {
    const { rows, faults, badLines } = await readFile(
      'date,product,units,region\n2026-02-30,,,\n2026-01-05,A,1,DE\n',
    );
    expect(rows).toHaveLength(1);
    expect(badLines).toBe(1);
    expect(faults.map(({ column }) => column)).toEqual(['date', 'product', 'region', 'units']);
  });

  it('makes names alike that look alike', async () => {
    const { rows } = await readFile(
      `date,product,units,Region\n2026-01-05," Cafe\u0301\u00a0  au\r\nlait ",1,\u00a0DE \n`,
    );
    expect(rows).toMatchObject([{ product: 'Café au lait', region: 'DE' }]);
  });

  it('wants as many cells as its first line has, empty ones at the end apart', async () => {
    const { rows, faults } = await readFile(
      'date,product,units\n2026-01-05,A,1,50\n2026-01-06,A\n2026-01-07,A,1,,\n2026-01-08,A,1\n',
    );
    expect(rows.map(({ line }) => line)).toEqual([4, 5]);
    expect(faults).toMatchObject([
      { line: 2, column: null, reason: expect.stringMatching(/more or fewer cells/) },
      { line: 3, column: null },
    ]);
  });

  it('finds where another encoding was read', async () => {
    const windows = encode('date,product,units\n2026-01-05,Bär,1\n', 'windows-1252');
    expect((await readFile(windows)).faults).toMatchObject([
      { line: 2, column: 'product', value: 'B\uFFFDr', option: 'encoding' },
    ]);
    const utf8 = encode('date,product,units\n2026-01-05,Bär,1\n');
    expect((await readFile(utf8, { encoding: 'windows-1252' })).faults).toMatchObject([
      { line: 2, column: 'product', value: 'BÃ¤r', option: 'encoding' },
    ]);
  });

  it('finds it in its first line as well', async () => {
    const bytes = encode('date,product,Stück\n', 'windows-1252');
    const error = await readFile(bytes, { columns: { units: 'Stück' } }).catch((reason: unknown) => reason);
    expect(error).toMatchObject({
      option: 'encoding',
      message: expect.stringMatching(
        /^has no column "Stück", read as utf-8, which it is not: its first line/,
      ),
    });
  });

  it.each([
    ['utf-8', 'utf-16le'],
    ['utf-8', 'utf-16be'],
    ['utf-16be', 'utf-16le'],
  ])('finds %s that is to be read as %s', async (is, stated) => {
    const bytes = encode('date,product,units\r\n2026-01-05,Bär,1\r\n', is);
    const error = await readFile(bytes, { encoding: stated }).catch((reason: unknown) => reason);
    expect(error).toMatchObject({
      option: 'encoding',
      message: expect.stringContaining(`has no column "date", read as ${stated}, which it is not`),
    });
  });

  it('blames columns where UTF-16 is what was stated', async () => {
    const bytes = encode('日付,商品,数\n', 'utf-16le');
    const error = await readFile(bytes, { encoding: 'utf-16le' }).catch((reason: unknown) => reason);
    expect(error).toMatchObject({ option: 'columns' });
  });

  it('holds what its time zone calls today, and nothing later', async () => {
    const text = 'date,product,units\n2026-11-23,A,1\n';
    const nowMs = Date.parse('2026-11-22T23:30:00Z');
    expect((await readFile(text, { nowMs })).rows).toHaveLength(1);
    expect((await readFile(text, { nowMs, timeZone: 'UTC' })).faults).toMatchObject([
      { reason: 'is later than today, 2026-11-22' },
    ]);
  });

  it.each<[string, string, Parameters<typeof readFile>[1], string | null, RegExp]>([
    ['nothing', '', {}, null, /^is empty$/],
    ['blanks alone', '\uFEFF\r\n \n', {}, null, /^is empty$/],
    [
      'no column of days',
      'Tag;Artikel;Stück\n',
      {},
      'columns',
      /^has no column "date": its first line is "Tag", "Artikel", "Stück"$/,
    ],
    [
      'no column that was named',
      'date,product,units\n',
      { columns: { region: 'Land' } },
      'columns',
      /no column "Land"/,
    ],
    ['two columns of one name', 'date,product,units,Units\n', {}, 'columns', /more than one column "units"/],
    [
      'revenue without its currency',
      'date,product,units,Revenue\n',
      {},
      'currency',
      /column "Revenue", and its currency is not stated/,
    ],
    [
      'a currency without revenue',
      'date,product,units,sum\n',
      euro,
      'columns',
      /no column of revenue in EUR/,
    ],
    ['a currency that there is not', 'date,product,units\n', { currency: 'EURO' }, 'currency', /ISO 4217/],
    [
      'a time zone that there is not',
      'date,product,units\n',
      { timeZone: 'Berlin' },
      'timeZone',
      /Europe\/Berlin/,
    ],
    [
      'a date format that is none',
      'date,product,units\n',
      { dateFormat: 'TT.MM.JJJJ' },
      'dateFormat',
      /DD\.MM\.YYYY/,
    ],
    [
      'an encoding that there is not',
      'date,product,units\n',
      { encoding: 'klingon' },
      'encoding',
      /no such encoding/,
    ],
    ['UTF-16 without a mark', 'd\0a\0t\0e\0', {}, 'encoding', /UTF-16/],
    [
      'many columns',
      `${Array.from({ length: 30 }, (_, index) => `c${index}`).join(',')}\n`,
      {},
      'columns',
      /"c11", and 18 more$/,
    ],
  ])('with %s is refused as a whole', async (_, text, options, option, message) => {
    const error = await readFile(text, options).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(SalesFileError);
    expect(error).toMatchObject({ option, message: expect.stringMatching(message) });
  });

  it.each(['utf-8', 'utf-16le'])(
    'that was cut or says another encoding than its mark is refused: %s',
    async (encoding) => {
      const bytes = encode('date,product,units\n', encoding, true);
      const error = await readFile(bytes, { encoding: 'windows-1252' }).catch((reason: unknown) => reason);
      expect(error).toMatchObject({ option: 'encoding', message: expect.stringMatching(/byte order mark/) });
    },
  );
});
