import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  listParameters,
  parseListQuery,
  type ResourceName,
  resourceNames,
  resources,
} from '../src/catalogue/index.js';
import { fillStore } from './support/fill-store.js';
import { listAll, openTestCatalogue, type Row } from './support/open-test-catalogue.js';

type Value = string | number;

const dates = ['released_on', 'day', 'first_day', 'last_day'];

/** What a parameter asks, computed over a row as a reader sees it. */
function matches(
  row: Row,
  parameter: string,
  values: readonly Value[],
  sourcesOf: (id: unknown) => string[],
): boolean {
  const artists = ((row.artists ?? []) as Row[]).map(({ id }) => String(id));
  const [first = ''] = values;
  if (parameter === 'artist_id' && row.artists !== undefined)
    return values.some((value) => artists.includes(String(value)));
  if (parameter === 'source' && row.artists !== undefined)
    return sourcesOf(row.id).some((source) => values.includes(source));
  if (parameter === 'link') return ((row.links ?? []) as Row[]).some(({ id }) => values.includes(String(id)));
  if (parameter === 'genre') return ((row.genres ?? []) as string[]).some((genre) => values.includes(genre));
  if (parameter === 'updated_since') return String(row.updated_at) >= String(first);
  const [column = '', suffix = 'is'] = parameter.split('.');
  const given = row[column];
  const value = typeof given === 'boolean' ? String(given) : (given as Value | null);
  if (suffix === 'known') return (value !== null) === (first === 'true');
  if (suffix === 'not') return value === null || !values.includes(value);
  if (value === null) return false;
  if (suffix === 'is') return values.includes(value);
  if (suffix === 'gte') return value >= first;
  if (suffix === 'gt') return value > first;
  if (suffix === 'lte') return value <= first;
  return value < first;
}

/** Values to ask for: those that rows have, and some that none has. */
function valuesFor(rows: readonly Row[], parameter: string, sources: readonly string[]): Value[] {
  const [column = '', suffix] = parameter.split('.');
  if (suffix === 'known' || column === 'explicit') return ['true', 'false'];
  if (column === 'artist_id') return ['artist-1', 'artist-5', 'artist-11', 'nobody'];
  if (column === 'link') return ['artist-1', 'Label', 'nobody'];
  if (column === 'genre') return ['pop', 'rock', 'Pop', 'none'];
  if (column === 'source' && !rows.some((row) => 'source' in row)) return [...sources, 'nowhere'];
  const name = column === 'updated_since' ? 'updated_at' : column;
  const found = [...new Set(rows.map((row) => row[name]))].filter((value) => value !== null) as Value[];
  const type = found.some((value) => typeof value === 'number') ? [-1, 41, 999_999_999_999_999] : [];
  const isTime = name.endsWith('_at') || name.startsWith('valid_');
  const times = isTime ? ['2026-11-02T00:00:00.000Z', '1970-01-01T00:00:00.000Z'] : [];
  const days = dates.includes(name) ? ['2026-11-01', '0001-01-01', '9999-12-31'] : [];
  const texts = type.length + times.length + days.length === 0 ? ['absent', "' OR 1=1 --"] : [];
  return [...found, ...type, ...times, ...days, ...texts];
}

async function openFilled() {
  const opened = await openTestCatalogue();
  fillStore(opened.database);
  const sightings = opened.query('SELECT album_id, source FROM album_sightings');
  const sourcesOf = (id: unknown) =>
    sightings.filter(({ album_id }) => album_id === id).map(({ source }) => String(source));
  return { ...opened, sourcesOf };
}

describe('filters', () => {
  it.each(resourceNames)('of %s choose what JavaScript chooses, one by one and together', async (name) => {
    const { catalogue, sourcesOf } = await openFilled();
    const rows = listAll(catalogue, name);
    const parameters = [...listParameters(resources[name]).values()].filter(({ name: one }) => one !== 'q');
    expect(parameters.length).toBeGreaterThan(10);
    const choices = parameters.map(({ name: parameter, repeatable }) => ({
      parameter,
      values: valuesFor(rows, parameter, ['search', 'artists']),
      repeatable,
    }));
    const check = (asked: readonly { parameter: string; values: readonly Value[] }[]) => {
      const expected = rows.filter((row) =>
        asked.every(({ parameter, values }) => matches(row, parameter, values, sourcesOf)),
      );
      const given = Object.fromEntries(asked.map(({ parameter, values }) => [parameter, values.map(String)]));
      const query = parseListQuery(name, given);
      // SQLite writes 7.0 where JavaScript writes 7.
      const found = [...catalogue.iterateJson(query)].map((json) => JSON.stringify(JSON.parse(json)));
      // Ties are in no other order for being fewer.
      expect({ given, found }).toEqual({ given, found: expected.map((row) => JSON.stringify(row)) });
      expect(catalogue.count(query)).toBe(expected.length);
      return expected.length;
    };

    for (const { parameter, values } of choices) {
      const counts = values.map((value) => check([{ parameter, values: [value] }]));
      // A filter that leaves all or nothing for every value would prove little.
      expect({ parameter, tells: counts.some((count) => count > 0) }).toEqual({ parameter, tells: true });
    }
    const asked = fc
      .subarray(choices, { minLength: 1, maxLength: 3 })
      .chain((chosen) =>
        fc.tuple(
          ...chosen.map(({ parameter, values, repeatable }) =>
            fc
              .array(fc.constantFrom(...values), { minLength: 1, maxLength: repeatable ? 3 : 1 })
              .map((some) => ({ parameter, values: some })),
          ),
        ),
      );
    fc.assert(
      fc.property(asked, (filters) => void check(filters)),
      { numRuns: 25, seed: 20_261_122 },
    );
  });

  it('leave out what is not known from ranges and values, and take it in with `.not`', async () => {
    const { catalogue, database } = await openTestCatalogue();
    fillStore(database);
    const count = (parameters: Row) => catalogue.count(parseListQuery('albums', parameters));
    const all = count({});
    const unknown = count({ 'label.known': 'false' });
    expect(unknown).toBeGreaterThan(0);
    expect(count({ 'label.known': 'true' })).toBe(all - unknown);
    expect(count({ 'label.not': 'absent' })).toBe(all);
    expect(count({ 'popularity.gte': '-1' })).toBe(all - count({ 'popularity.known': 'false' }));
    expect(count({ 'popularity.gte': '0', 'popularity.lt': '1' })).toBe(count({ popularity: '0' }));
  });

  it('take a time with an offset as the moment that it is', async () => {
    const { catalogue, database } = await openTestCatalogue();
    fillStore(database);
    const count = (since: string) => catalogue.count(parseListQuery('albums', { updated_since: since }));
    const exact = count('2026-11-02T10:20:30.456Z');
    expect(exact).toBeGreaterThan(count('2026-11-02T10:20:30.457Z'));
    for (const same of [
      '2026-11-02T12:20:30.456+02:00',
      '2026-11-02T12:20:30.456 02:00',
      '2026-11-02T05:20:30.456-05:00',
    ])
      expect(count(same)).toBe(exact);
  });
});

describe('countByValue', () => {
  it.each(resourceNames)('counts the values of %s, most frequent first', async (name: ResourceName) => {
    const { catalogue, database } = await openTestCatalogue();
    fillStore(database);
    const isTimed = listParameters(resources[name]).has('updated_at.gt');
    const parameters = isTimed ? { 'updated_at.gt': '2026-11-01' } : {};
    const query = parseListQuery(name, parameters);
    const rows = listAll(catalogue, name, parameters);
    for (const { name: column } of resources[name].columns.filter(({ facet }) => facet)) {
      const counts = new Map<unknown, number>();
      for (const row of rows) {
        const value = typeof row[column] === 'boolean' ? Number(row[column]) : row[column];
        counts.set(value, (counts.get(value) ?? 0) + 1);
      }
      const found = catalogue.countByValue(query, column, { limit: 100 });
      expect(new Map(found.map(({ value, count }) => [value, count]))).toEqual(counts);
      expect(found.map(({ count }) => count)).toEqual([...counts.values()].sort((a, b) => b - a));
      expect(catalogue.countByValue(query, column, { limit: 1 })).toEqual(found.slice(0, 1));
    }
    expect(() => catalogue.countByValue(query, 'toString', { limit: 1 })).toThrow(TypeError);
  });
});
