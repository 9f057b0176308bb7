import { describe, expect, it } from '@jest/globals';
import { buildFacet, buildSelect, listPhases } from '../src/catalogue/build-select.js';
import {
  type Catalogue,
  type KeysetPosition,
  type ListQuery,
  parseListQuery,
  type ResourceName,
  resourceNames,
  resources,
} from '../src/catalogue/index.js';
import { fillStore } from './support/fill-store.js';
import { insertRows, openTestCatalogue, type Row } from './support/open-test-catalogue.js';

/** Every order of a resource, both ways. */
function ordersOf(name: ResourceName): string[] {
  return resources[name].sorts.flatMap(({ name: sort }) => [sort, `-${sort}`]);
}

/** What moves a row within the orders of its resource. */
const changes: Record<ResourceName, string> = {
  albums: `name = 'M', popularity = NULL, released_on = '2026-10-15', updated_at = '2026-11-02T00:00:00.000Z'`,
  tracks: 'disc_number = 3 - disc_number, track_number = 9',
  artists: `name = 'M', popularity = NULL, followers = 8, last_seen_at = '2026-11-02T00:00:00.000Z'`,
  runs: `started_at = '2026-11-02T00:00:00.000Z'`,
  // In the order of their keys, which stay.
  sales: 'units = 9',
  sales_products: 'units = 9',
  sales_files: `imported_at = '2026-11-02T00:00:00.000Z'`,
  album_versions: `name = 'M'`,
  artist_versions: `name = 'M'`,
  album_placements: 'position = 9',
};

/** What makes a copy of a row another one. */
const keysOfCopy: Record<ResourceName, (row: Row, step: number) => Row> = {
  albums: copyId,
  tracks: copyId,
  artists: copyId,
  runs: copyId,
  sales: ({ product }, step) => ({ product: `${String(product)}-${step}` }),
  sales_products: ({ product }, step) => ({ product: `${String(product)}-${step}` }),
  sales_files: (_, step) => ({ id: 10_000 + step, sha256: `copy-${step}` }),
  album_versions: (_, step) => ({ valid_to: timeOfCopy(step) }),
  artist_versions: (_, step) => ({ valid_to: timeOfCopy(step) }),
  album_placements: (_, step) => ({ valid_from: timeOfCopy(step) }),
};

function copyId({ id }: Row, step: number): Row {
  return { id: `${String(id)}-${step}` };
}

function timeOfCopy(step: number): string {
  return new Date(Date.UTC(2026, 10, 4) + step).toISOString();
}

const entities = `SELECT name FROM sqlite_schema WHERE name IN ('tracks', 'albums', 'artists', 'album_artists',
  'track_artists', 'album_sightings', 'extraction_runs', 'sales', 'sales_files', 'sales_products', 'product_links',
  'album_versions', 'artist_versions', 'album_placements', 'listings')`;

/** Walks all pages. */
function walk(catalogue: Catalogue, query: ListQuery, limit: number): string[] {
  const rows: string[] = [];
  let after: KeysetPosition | null = null;
  for (let pages = 0; pages < 1_000; pages += 1) {
    const page = catalogue.listPage(query, { limit, after });
    rows.push(...page.rows);
    if (page.next === null) return rows;
    expect(page.rows).toHaveLength(limit);
    // A position goes through JSON on its way to the reader and back.
    after = JSON.parse(JSON.stringify(page.next)) as KeysetPosition;
  }
  throw new Error('the walk does not end');
}

const toLower = (text: string) => text.replace(/[A-Z]/g, (letter) => letter.toLowerCase());

/** What a row is sorted by, worked out from the row itself. */
function keysOf(resource: string, sort: string, row: Row): (string | number | null)[] {
  const value = (name: string) => row[name] as string | number | null;
  if (resource === 'tracks') {
    const inside = ['album_id', 'disc_number', 'track_number', 'id'].map(value);
    return sort === 'album' ? inside : [value(sort), ...inside];
  }
  if (resource === 'sales') return ['product', 'region', 'day'].map(value);
  if (resource === 'sales_products') return [value('product')];
  if (sort === 'id') return [value('id')];
  if (resource.endsWith('_versions')) return [sort, 'valid_to'].map(value);
  if (resource === 'album_placements')
    return ['album_id', 'source', 'partition', 'market', 'valid_from'].map(value);
  return [sort === 'name' ? toLower(String(row.name)) : value(sort), value('id')];
}

function compare(
  a: readonly (string | number | null)[],
  b: readonly (string | number | null)[],
  sign: number,
) {
  for (const [index, left] of a.entries()) {
    const right = b[index] ?? null;
    if (left === right) continue;
    if (left === null) return 1;
    if (right === null) return -1;
    const order =
      typeof left === 'number' || typeof right === 'number'
        ? Number(left) - Number(right)
        : Buffer.compare(Buffer.from(left), Buffer.from(right));
    if (order !== 0) return order * sign;
  }
  return 0;
}

describe('listPage', () => {
  it.each(resourceNames)(
    'walks %s as iterateJson does by every order, whatever the size of a page',
    async (resource) => {
      const { catalogue, database } = await openTestCatalogue();
      fillStore(database);
      for (const order of ordersOf(resource)) {
        const query = parseListQuery(resource, { sort: order });
        const expected = [...catalogue.iterateJson(query)];
        expect(expected.length).toBe(catalogue.count(query));
        expect(new Set(expected).size).toBe(expected.length);
        for (const limit of [1, 2, 3, 7, expected.length, expected.length + 1])
          expect(walk(catalogue, query, limit)).toEqual(expected);

        const keys = expected.map((json) => keysOf(resource, query.sort, JSON.parse(json) as Row));
        const sign = query.descending ? -1 : 1;
        expect(keys).toEqual([...keys].sort((one, other) => compare(one, other, sign)));
      }
    },
  );

  it.each([
    { resource: 'albums', parameters: { artist_id: ['artist-1', 'artist-4', 'artist-9'] } },
    { resource: 'albums', parameters: { q: 'a' } },
    { resource: 'tracks', parameters: { artist_id: 'artist-3' } },
    { resource: 'tracks', parameters: { q: 'alpha' } },
    { resource: 'artists', parameters: { q: 'a' } },
  ] as const)(
    'walks the few rows of $resource that $parameters leaves, in every order',
    async ({ resource, parameters }) => {
      const { catalogue, database } = await openTestCatalogue();
      fillStore(database);
      for (const order of ordersOf(resource)) {
        const query = parseListQuery(resource, { ...parameters, sort: order });
        const expected = [...catalogue.iterateJson(query)];
        expect(expected.length).toBeGreaterThan(1);
        for (const limit of [1, 2, 7]) expect(walk(catalogue, query, limit)).toEqual(expected);
      }
    },
  );

  it.each(resourceNames)('sorts nothing for a page of all %s: an index has every order', async (resource) => {
    const { database } = await openTestCatalogue();
    database.function('within_time', { varargs: true, deterministic: false }, () => 1);
    for (const order of ordersOf(resource)) {
      const query = parseListQuery(resource, { sort: order });
      const width = resources[resource].sorts.find(({ name }) => name === query.sort)?.columns.length ?? 0;
      for (const phase of listPhases(query)) {
        const behind = Array.from({ length: width }, (_, index) =>
          phase === 'unknown' && index === 0 ? null : 'x',
        );
        for (const after of [null, behind]) {
          const { sql, values } = buildSelect(query, { projection: 'json', phase, after, limit: 10 });
          const plan = database
            .prepare<unknown[], { detail: string }>(`EXPLAIN QUERY PLAN ${sql}`)
            .all(...values)
            .map(({ detail }) => detail);
          // Ties alone may be sorted.
          expect({ order, sorts: plan.filter((one) => one.includes('B-TREE FOR ORDER BY')) }).toEqual({
            order,
            sorts: [],
          });
          expect(plan.some((one) => /^(SCAN|SEARCH) \w+ USING .*INDEX/u.test(one))).toBe(true);
        }
      }
    }
  });

  it.each(['album_type', 'label'])(
    'counts releases of some weeks by %s without reading them',
    async (name) => {
      const { database } = await openTestCatalogue();
      database.function('within_time', { varargs: true, deterministic: false }, () => 1);
      const query = parseListQuery('albums', {
        'released_on.gte': '2026-05-22',
        'released_on.lte': '2026-11-20',
      });
      const column = resources.albums.columns.find((one) => one.name === name);
      if (column === undefined) throw new Error(`albums have no ${name}`);
      const { sql, values } = buildFacet(query, column, 20);
      const plan = database.prepare(`EXPLAIN QUERY PLAN ${sql}`).all(...values);
      expect(plan[0]).toMatchObject({ detail: expect.stringMatching(/^SEARCH t USING COVERING INDEX /) });
    },
  );

  it.each(resourceNames)('keeps the other %s in place while some come, go and change', async (resource) => {
    const { catalogue, database } = await openTestCatalogue();
    const { key } = resources[resource];
    const table = resource === 'runs' ? 'extraction_runs' : resource;
    const nameRow = (row: Row) => key.map((name) => String(row[name])).join(' ');
    const nameJson = (json: string) => nameRow(JSON.parse(json) as Row);
    database.pragma('foreign_keys = OFF');
    for (const order of ordersOf(resource)) {
      for (const { name } of database.prepare<[], { name: string }>(entities).all())
        database.exec(`DELETE FROM ${name}`);
      fillStore(database, 25);
      const query = parseListQuery(resource, { sort: order });
      const before = [...catalogue.iterateJson(query)].map(nameJson);
      const stored = database.prepare<[], Row>(`SELECT rowid, * FROM ${table}`).all();
      const touched = new Set<string>();
      const seen: string[] = [];
      let after: KeysetPosition | null = null;
      for (let step = 0; step < 100; step += 1) {
        const page = catalogue.listPage(query, { limit: 3, after });
        seen.push(...page.rows.map(nameJson));
        after = page.next;
        if (after === null) break;
        const [first, second, third] = [step * 3, step * 3 + 1, step * 3 + 2].map(
          (at) => stored[at % stored.length],
        );
        const added: Row = { ...first, rowid: 10_000 + step, ...keysOfCopy[resource](first ?? {}, step) };
        insertRows(database, table, [added]);
        database.prepare(`DELETE FROM ${table} WHERE rowid = ?`).run(second?.rowid);
        database.prepare(`UPDATE ${table} SET ${changes[resource]} WHERE rowid = ?`).run(third?.rowid);
        for (const row of [added, second ?? {}, third ?? {}]) touched.add(nameRow(row));
      }
      const untouched = (ids: string[]) => ids.filter((id) => !touched.has(id));
      expect({ after, seen: untouched(seen) }).toEqual({ after: null, seen: untouched(before) });
    }
  });

  it('goes on behind the last row of a page although that row is gone', async () => {
    const { catalogue, database } = await openTestCatalogue();
    fillStore(database);
    database.pragma('foreign_keys = OFF');
    const query = parseListQuery('artists', { sort: '-popularity' });
    const all = [...catalogue.iterateJson(query)];
    for (const [index, json] of all.slice(0, -1).entries()) {
      const { next } = catalogue.listPage(query, { limit: 1 });
      database.prepare('DELETE FROM artists WHERE id = ?').run((JSON.parse(json) as Row).id);
      expect(catalogue.listPage(query, { limit: 1, after: next }).rows).toEqual([all[index + 1]]);
    }
  });

  it('of nothing is empty and the last', async () => {
    const { catalogue } = await openTestCatalogue();
    for (const resource of ['albums', 'tracks', 'artists'] as const) {
      for (const order of ordersOf(resource)) {
        const query = parseListQuery(resource, { sort: order });
        expect(catalogue.listPage(query, { limit: 5 })).toEqual({ rows: [], next: null });
      }
    }
  });
});
