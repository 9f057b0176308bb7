import { describe, expect, it } from '@jest/globals';
import { readProductLinks, SalesFileError } from '../../src/sales/index.js';
import { normaliseName } from '../../src/sales/normalise-name.js';
import { encode, inPieces } from './build-file.js';

const id = '0OdUWJ0sBjDrqHygGUXeCF';
const read = (text: string, options = {}) => readProductLinks({ bytes: inPieces(encode(text)), ...options });

describe('readProductLinks', () => {
  it('reads artists and albums by id, link or URI, labels and genres by name, each tie once', async () => {
    const text = `product,kind,id
Shirt,artist,${id}
Shirt,Artist,spotify:artist:${id}
Shirt,artist,https://open.spotify.com/intl-de/artist/${id}?si=1
Shirt,album,https://open.spotify.com/album/${id}
Shirt,label,"Universal Music, Inc."
Poster,GENRE,dream pop
`;
    await expect(read(text)).resolves.toEqual({
      links: [
        { product: 'Shirt', kind: 'artist', id },
        { product: 'Shirt', kind: 'album', id },
        { product: 'Shirt', kind: 'label', id: 'Universal Music, Inc.' },
        { product: 'Poster', kind: 'genre', id: 'dream pop' },
      ],
      faults: [],
    });
  });

  it.each([
    ['two blanks', 'Foo  Bar'],
    ['a blank at its end', 'Foo '],
    ['a mark of direction', 'Foo\u200E'],
    ['a letter and its mark apart', 'Cafe\u0301'],
  ])('keeps a label and a genre with %s as they are written, and makes products one', async (_what, id) => {
    await expect(read(`product,kind,id\n${id},label,${id}\n${id},genre,${id}\n`)).resolves.toEqual({
      links: [
        { product: normaliseName(id), kind: 'label', id },
        { product: normaliseName(id), kind: 'genre', id },
      ],
      faults: [],
    });
  });

  it('takes a label of which nothing is seen for none', async () => {
    await expect(read('product,kind,id\nMug,label, \u200E\nMug,genre," "\n')).resolves.toMatchObject({
      links: [],
      faults: [{ reason: 'is empty: name the label' }, { reason: 'is empty: name the genre' }],
    });
  });

  it('reads other columns, and an empty mapping', async () => {
    const columns = { product: 'Artikel', kind: 'Art', id: 'Wer' };
    await expect(read(`Artikel;Art;Wer\nHemd;label;Sub Pop\n`, { columns })).resolves.toMatchObject({
      links: [{ product: 'Hemd', kind: 'label', id: 'Sub Pop' }],
    });
    await expect(read('product,kind,id\n')).resolves.toEqual({ links: [], faults: [] });
  });

  it('tells what is wrong with each line', async () => {
    const text = `product,kind,id\n,artist,${id}\nA,band,${id}\nA,artist,spotify:album:${id}\nA,label,\nA,label\n`;
    const { links, faults } = await read(text);
    expect(links).toEqual([]);
    expect(faults).toEqual([
      { line: 2, column: 'product', value: '', reason: 'is empty: name the product' },
      { line: 3, column: 'kind', value: 'band', reason: 'is none of artist, label, genre, album' },
      {
        line: 4,
        column: 'id',
        value: `spotify:album:${id}`,
        reason: 'is no artist: give an id of 22 characters, a link or a URI of Spotify',
      },
      { line: 5, column: 'id', value: '', reason: 'is empty: name the label' },
      { line: 6, column: null, value: null, reason: 'has more or fewer cells than the first line' },
    ]);
  });

  it('refuses what is no mapping, and one that is no end of', async () => {
    await expect(read('date,product,units\n')).rejects.toThrow(SalesFileError);
    const long = `product,kind,id\n${Array.from({ length: 100_001 }, (_, index) => `p${index},label,x\n`).join('')}`;
    await expect(readProductLinks({ bytes: inPieces(encode(long), 1 << 16) })).rejects.toThrow(
      'more than 100000 lines',
    );
  });
});
