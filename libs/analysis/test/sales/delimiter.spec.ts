import { expect, it } from '@jest/globals';
import { SalesFileError } from '../../src/sales/index.js';
import { readFile } from './build-file.js';

it.each([
  ['date;product;units\n', ',', /^has one column where "," separates them: by ";" its first line has 3$/],
  // Whatever its columns are called.
  ['Tag\tArtikel\n', ';', /^has one column where ";" separates them: by tab its first line has 2$/],
  ['date,product,units\n', '\t', /^has one column where tab separates them: by "," its first line has 3$/],
  [
    'date|product|units, sold|units\n',
    ',',
    /^has 2 columns where "," separates them: by "\|" its first line has 4$/,
  ],
])(
  'the first line %j is refused by the delimiter %j, and the better one named',
  async (text, delimiter, message) => {
    const error = await readFile(text, { delimiter }).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(SalesFileError);
    expect(error).toMatchObject({ option: 'delimiter', message: expect.stringMatching(message) });
  },
);

it.each([
  ['one column by any delimiter', 'date\n', ',', /^has no column "product": its first line is "date"$/],
  ['other columns by the right one', 'Tag;product;units, sold\n', ';', /^has no column "date"/],
])('%s is not blamed on the delimiter', async (_what, text, delimiter, message) => {
  const error = await readFile(text, { delimiter }).catch((reason: unknown) => reason);
  expect(error).toMatchObject({ option: 'columns', message: expect.stringMatching(message) });
});
