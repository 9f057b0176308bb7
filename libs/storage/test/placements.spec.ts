import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { ListingPage } from '../src/index.js';
import { buildId, buildPage } from './support/build-album.js';
import { openTestStore, startMs, type TestStore } from './support/open-test-store.js';

const hourMs = 3_600_000;
const at = (hours: number) => new Date(startMs + hours * hourMs).toISOString();

const nameOf = new Map(Array.from('ABCDEFGHIJKLMN', (name) => [buildId(`album ${name}`), name]));

/** Places as text: `A 0 [0,2)`, in hours since the start. */
function listPlacements({ query }: TestStore, where = '1'): string[] {
  const hoursOf = (time: unknown) =>
    typeof time === 'string' ? String((Date.parse(time) - startMs) / hourMs) : '';
  return query(`SELECT * FROM album_placements WHERE ${where}`)
    .map(
      (row) =>
        `${nameOf.get(String(row.album_id)) ?? '?'} ${String(row.position)} [${hoursOf(row.valid_from)},${hoursOf(row.valid_to)})`,
    )
    .sort();
}

/** A page from an offset on. */
function page(
  runId: string,
  names: string,
  offset: number,
  overrides: Partial<ListingPage> = {},
): ListingPage {
  const built = buildPage(runId, Array.from(names), overrides);
  return { ...built, albums: built.albums.map((album, index) => ({ ...album, position: offset + index })) };
}

const start = (store: TestStore, overrides: Partial<{ resumeKey: string; market: string }> = {}) =>
  store.writer.startRun({ resumeKey: 'search||', source: 'search', programVersion: '1', ...overrides });

/** A whole walk by a run of its own, two albums a page; an hour passes before it. */
async function walk(store: TestStore, names: string, overrides: Partial<ListingPage> = {}): Promise<string> {
  store.clock.advance(hourMs);
  const { id } = await start(store);
  for (let offset = 0; offset === 0 || offset < names.length; offset += 2) {
    const done = offset + 2 >= names.length;
    await store.writer.saveListingPage(
      page(id, names.slice(offset, offset + 2), offset, { done, ...overrides }),
    );
  }
  return id;
}

const entries = ({ query }: TestStore) => query('SELECT count(*) AS n FROM listing_entries')[0]?.n;

describe('placements', () => {
  it('are written when a walk is done, and not again while nothing changes', async () => {
    const store = await openTestStore();
    const { writer, run } = store;
    await writer.saveListingPage(page(run.id, 'AB', 0));
    expect(listPlacements(store)).toEqual([]);
    await writer.saveListingPage(page(run.id, 'C', 2, { done: true }));
    const placed = ['A 0 [0,)', 'B 1 [0,)', 'C 2 [0,)'];
    expect(listPlacements(store)).toEqual(placed);
    for (let again = 0; again < 4; again += 1) await walk(store, 'ABC');
    expect(listPlacements(store)).toEqual(placed);
    expect(store.query('SELECT first_walked_at, last_walked_at, whole, albums FROM listings')).toEqual([
      { first_walked_at: at(0), last_walked_at: at(4), whole: 1, albums: 3 },
    ]);
    expect(entries(store)).toBe(0);
  });

  it('tell who came, went, moved and came back', async () => {
    const store = await openTestStore();
    for (const names of ['ABCD', 'ACBD', 'ACB', 'ACB', 'EACBD']) await walk(store, names);
    expect(listPlacements(store)).toEqual([
      ...[
        'A 0 [1,5)',
        'A 1 [5,)',
        'B 1 [1,2)',
        'B 2 [2,5)',
        'B 3 [5,)',
        'C 1 [2,5)',
        'C 2 [1,2)',
        'C 2 [5,)',
      ],
      ...['D 3 [1,3)', 'D 4 [5,)', 'E 0 [5,)'],
    ]);
  });

  it('of each partition and market are their own', async () => {
    const store = await openTestStore();
    const market = await start(store, { resumeKey: 'DE', market: 'DE' });
    await store.writer.saveListingPage(page(market.id, 'BA', 0, { done: true }));
    await walk(store, 'AB');
    await walk(store, 'BC', { partition: 'year:2026' });
    await walk(store, 'A');
    expect(listPlacements(store, `market = 'DE'`)).toEqual(['A 1 [0,)', 'B 0 [0,)']);
    expect(listPlacements(store, `"partition" = 'year:2026'`)).toEqual(['B 0 [2,)', 'C 1 [2,)']);
    expect(listPlacements(store, `"partition" = '' AND market = ''`)).toEqual(['A 0 [1,)', 'B 1 [1,3)']);
  });

  it('go by the place among the albums: what was null, refused or read twice leaves no gap', async () => {
    const store = await openTestStore();
    const { writer, run } = store;
    // B slid over the edge of its page, so it came twice, and two places hold nothing.
    await writer.saveListingPage(page(run.id, 'AB', 0));
    await writer.saveListingPage(page(run.id, 'BC', 2));
    await writer.saveListingPage(page(run.id, 'D', 6, { done: true }));
    await walk(store, 'ABCD');
    expect(listPlacements(store)).toEqual(['A 0 [0,)', 'B 1 [0,)', 'C 2 [0,)', 'D 3 [0,)']);
  });

  it('count what came in on top while the walk went on, where its end is read again', async () => {
    const store = await openTestStore();
    const { writer, run } = store;
    await writer.saveListingPage(page(run.id, 'AB', 0));
    await writer.saveListingPage(page(run.id, 'BC', 2));
    await writer.saveListingPage(page(run.id, 'EA', 0, { done: true }));
    await walk(store, 'EABC');
    expect(listPlacements(store)).toEqual(['A 1 [0,)', 'B 2 [0,)', 'C 3 [0,)', 'E 0 [0,)']);
  });

  it('are the same where a walk is stopped, taken up again, and a page read twice', async () => {
    const store = await openTestStore();
    await walk(store, 'ABCDE');
    store.clock.advance(hourMs);
    const { id } = await start(store);
    await store.writer.saveListingPage(page(id, 'AB', 0));
    await store.writer.finishRun(id, { state: 'interrupted', exitCode: 143, durationMs: 1 });
    store.clock.advance(hourMs);
    await store.writer.resumeRun(id);
    await store.writer.saveListingPage(page(id, 'AB', 0));
    await store.writer.saveListingPage(page(id, 'CD', 2));
    await store.writer.saveListingPage(page(id, 'E', 4, { done: true }));
    // Whoever asks for the last page once more asks behind the end.
    await store.writer.saveListingPage(page(id, '', 5, { done: true }));
    expect(listPlacements(store)).toEqual(['A 0 [1,)', 'B 1 [1,)', 'C 2 [1,)', 'D 3 [1,)', 'E 4 [1,)']);
    expect(entries(store)).toBe(0);
  });

  it('of a listing that is begun anew are those of the new one alone', async () => {
    const store = await openTestStore();
    await walk(store, 'ABC');
    const { id } = await start(store);
    await store.writer.saveListingPage(page(id, 'DE', 0));
    store.clock.advance(24 * hourMs);
    await store.writer.restartListing(id);
    await store.writer.saveListingPage(page(id, 'ABC', 0, { done: true }));
    expect(listPlacements(store)).toEqual(['A 0 [1,)', 'B 1 [1,)', 'C 2 [1,)']);
    // Done a second time in the same run, for it was listed anew once more.
    await store.writer.restartListing(id);
    await store.writer.saveListingPage(page(id, 'AC', 0, { done: true }));
    expect(listPlacements(store)).toEqual(
      ['A 0 [1,)', 'B 1 [1,25)', 'C 2 [1,25)'].concat('C 1 [25,)').sort(),
    );
  });

  it('end only where a walk went to the end: one that ends early leaves alone what it did not show', async () => {
    const store = await openTestStore();
    const { writer } = store;
    await walk(store, 'ABCD');
    await walk(store, 'EA', { whole: false });
    expect(listPlacements(store)).toEqual([
      'A 0 [1,2)',
      'A 1 [2,)',
      'B 1 [1,)',
      'C 2 [1,)',
      'D 3 [1,)',
      'E 0 [2,)',
    ]);
    const { id } = await start(store);
    await writer.saveListingPage(page(id, '', 0, { done: true, whole: false, partition: 'nobody/' }));
    expect(store.query('SELECT "partition", whole FROM listings')).toEqual([{ partition: '', whole: 0 }]);
    await walk(store, '');
    expect(listPlacements(store, 'valid_to IS NULL')).toEqual([]);
  });

  it('are not turned back by a run that lay for days and ends after a later one', async () => {
    const store = await openTestStore();
    const old = await start(store, { resumeKey: 'lies' });
    await store.writer.saveListingPage(page(old.id, 'BA', 0));
    await walk(store, 'ABC');
    store.clock.advance(hourMs);
    await store.writer.saveListingPage(page(old.id, 'D', 2, { done: true }));
    expect(listPlacements(store)).toEqual(['A 0 [1,)', 'B 1 [1,)', 'C 2 [1,)']);
    expect(entries(store)).toBe(0);
  });

  it('are not made of half a walk that nobody goes on with, which is forgotten', async () => {
    const store = await openTestStore();
    await store.writer.saveListingPage(page(store.run.id, 'AB', 0));
    expect(entries(store)).toBe(2);
    await walk(store, 'AC');
    expect(listPlacements(store)).toEqual(['A 0 [1,)', 'C 1 [1,)']);
    expect(entries(store)).toBe(0);
  });

  it('pass over albums that were deleted meanwhile', async () => {
    const store = await openTestStore();
    await store.writer.saveListingPage(page(store.run.id, 'AB', 0));
    store.execute(`DELETE FROM albums WHERE id = '${buildId('album A')}'`);
    await store.writer.saveListingPage(page(store.run.id, 'C', 2, { done: true }));
    expect(listPlacements(store)).toEqual(['B 1 [0,)', 'C 2 [0,)']);
  });

  it('tell each listing as it was, whatever came, went and moved: one row for each change and no more', async () => {
    const listing = fc.shuffledSubarray([...nameOf.values()]).map((names) => names.join(''));
    const property = fc.asyncProperty(
      fc.array(fc.tuple(listing, fc.nat({ max: 2 })), { minLength: 1, maxLength: 6 }),
      async (steps) => {
        const store = await openTestStore();
        const shown: string[] = [];
        let changed = 0;
        for (const [names, repeats] of steps) {
          // A listing that did not change is walked again now and then.
          for (let times = 0; times <= repeats; times += 1) {
            await walk(store, names);
            const before = shown.at(-1) ?? '';
            changed += Array.from(names).filter((name, place) => before[place] !== name).length;
            shown.push(names);
          }
        }
        expect(store.query('SELECT count(*) AS n FROM album_placements')).toEqual([{ n: changed }]);
        for (const [index, names] of shown.entries()) {
          const time = at(index + 1);
          const then = store.query(
            `SELECT album_id FROM album_placements WHERE valid_from <= ? AND (valid_to > ? OR valid_to IS NULL) ORDER BY position`,
            time,
            time,
          );
          expect(then.map(({ album_id }) => nameOf.get(String(album_id))).join('')).toBe(names);
        }
      },
    );
    await fc.assert(property, { numRuns: 12, seed: 20_261_123 });
  });
});
