import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { CatalogueQueryError, parseListQuery } from '../src/catalogue/index.js';
import { fillStore } from './support/fill-store.js';
import { insertRows, listAll, openTestCatalogue, type Row } from './support/open-test-catalogue.js';

describe('q', () => {
  const names = [
    'Halo (Beyoncé)',
    'Beyonce\u0301 live',
    'AC/DC',
    'ac dc',
    'Back in Black',
    'NEAR(a b)',
    'AND OR NOT',
    'say "hello"',
    'C*',
    'ที่นี่ ที่ไหน',
    '日本語 の歌',
    'दिल से',
    'Ελληνικά',
    'ЁЛКА',
    '❤️',
    '❤️ heart',
    'x❤️love',
    'İstanbul',
    "Don't",
    'name: x',
    '99 Luftballons',
    '',
    '𝒜𝓁𝓅𝒽𝒶',
    'Ệ',
  ];

  async function openNames() {
    const opened = await openTestCatalogue();
    insertRows(
      opened.database,
      'artists',
      names.map((name, index) => ({
        id: `a${index}`,
        name,
        first_seen_at: 't',
        last_seen_at: 't',
        run_id: 'r',
      })),
    );
    const find = (q: string) =>
      listAll(opened.catalogue, 'artists', { q, sort: 'id' }).map(({ name }) => name);
    return { ...opened, find };
  }

  const searches: readonly (readonly [string, readonly string[]])[] = [
    ['halo', ['Halo (Beyoncé)']],
    ['beyon hal', ['Halo (Beyoncé)']],
    ['BEYONCE', ['Halo (Beyoncé)', 'Beyonce\u0301 live']],
    ['Beyoncé', ['Halo (Beyoncé)', 'Beyonce\u0301 live']],
    ['Beyonce\u0301 LIV', ['Beyonce\u0301 live']],
    ['alo', []],
    ['AC/DC', ['AC/DC', 'ac dc']],
    ['ac dc halo', []],
    ['NEAR(', ['NEAR(a b)']],
    ['NEAR(a b, 5)', []],
    ['and', ['AND OR NOT']],
    ['AND', ['AND OR NOT']],
    ['halo OR black', []],
    ['NOT', ['AND OR NOT']],
    ['"hello"', ['say "hello"']],
    ['"', []],
    ['""', []],
    ['hel"lo', []],
    ['c*', ['C*']],
    ['*', []],
    ['^halo', ['Halo (Beyoncé)']],
    ['name:x', ['name: x']],
    ['-halo', ['Halo (Beyoncé)']],
    ['{name}: halo', []],
    ['ที่', ['ที่นี่ ที่ไหน']],
    ['ที่นี่', ['ที่นี่ ที่ไหน']],
    ['日本', ['日本語 の歌']],
    ['の歌 日本語', ['日本語 の歌']],
    ['दि', ['दिल से']],
    ['ΕΛΛΗΝΙΚΆ', ['Ελληνικά']],
    ['ёлка', ['ЁЛКА']],
    ['heart', ['❤️ heart']],
    ['love', ['x❤️love']],
    ['❤️', []],
    ['🤖', []],
    ['istanbul', ['İstanbul']],
    ["don't", ["Don't"]],
    ['9', ['99 Luftballons']],
    ['𝒜𝓁', ['𝒜𝓁𝓅𝒽𝒶']],
    ['ệ', ['Ệ']],
    ['E\u0323\u0302', ['Ệ']],
    [' \t\n', []],
  ];

  it('finds names by the beginnings of their words, and takes what is no word for nothing', async () => {
    const { find, catalogue } = await openNames();
    for (const [q, expected] of searches) {
      const found = find(q);
      expect({ q, found: [...found].sort() }).toEqual({ q, found: [...expected].sort() });
      expect(catalogue.count(parseListQuery('artists', { q }))).toBe(found.length);
    }
  });

  it('never fails, whatever text it is', async () => {
    const { find } = await openNames();
    const text = fc
      .string({ unit: 'binary', minLength: 1, maxLength: 20 })
      .filter((one) => !one.includes('\0'));
    const typed = fc.oneof(
      text,
      fc.string({
        unit: fc.constantFrom(
          '"',
          '*',
          '(',
          ')',
          ' ',
          'a',
          '-',
          ':',
          '^',
          '+',
          'AND ',
          'NEAR',
          'ที่',
          '️',
          '\u0301',
          '᧐',
          'ᦰ',
          'ᳲ',
        ),
        minLength: 1,
        maxLength: 9,
      }),
    );
    fc.assert(
      fc.property(typed, (q) => find(q).length <= names.length),
      { numRuns: 100, seed: 20_261_122 },
    );
  });

  it('never fails for any letter, digit or mark next to another', async () => {
    const { catalogue } = await openNames();
    const letters: string[] = [];
    for (let code = 0x80; code < 0x20000; code += 1) {
      const letter = String.fromCodePoint(code);
      if (/[\p{M}\p{N}\p{Lm}\p{Script=New_Tai_Lue}]/u.test(letter) || (code >= 0x1cd0 && code <= 0x1cff))
        letters.push(letter);
    }
    for (let at = 0; at < letters.length; at += 60) {
      const q = `a${letters.slice(at, at + 60).join('a')}`;
      expect(catalogue.count(parseListQuery('artists', { q }))).toBe(0);
    }
  });

  it('is about albums, tracks and artists, each by its own name', async () => {
    const { catalogue, database } = await openTestCatalogue();
    fillStore(database);
    for (const name of ['albums', 'tracks', 'artists'] as const) {
      const rows = listAll(catalogue, name);
      const expected = rows.filter((row) => /^(alpha|beta)$/iu.test(String(row.name)));
      const found = [...listAll(catalogue, name, { q: 'alpha' }), ...listAll(catalogue, name, { q: 'beta' })];
      const sort = (some: Row[]) => some.map((row) => JSON.stringify(row)).sort();
      expect(sort(found)).toEqual(sort(expected));
    }
    const both = { q: 'öl', 'popularity.known': 'true' };
    expect(listAll(catalogue, 'albums', both)).toEqual(
      listAll(catalogue, 'albums').filter(
        ({ name, popularity }) => /^öl$/iu.test(String(name)) && popularity !== null,
      ),
    );
    expect(() => parseListQuery('runs', { q: 'x' })).toThrow(CatalogueQueryError);
  });
});
