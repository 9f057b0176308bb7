import { describe, expect, it } from '@jest/globals';
import type { CustomSource, ProgressEvent } from '../src/index.js';
import { createListSource } from './support/create-list-source.js';
import { openExtraction } from './support/open-extraction.js';
import { startMs } from './support/open-test-store.js';
import { idOf } from './support/seed-run.js';

const albums = [1, 2, 3, 4, 5].map((number) => ({ id: idOf(number) }));
const letters = { source: 'letters' } as const;

describe('a source of the caller', () => {
  it('is walked by its name alone, and its albums are read once', async () => {
    const { extraction, asked, others, store } = await openExtraction([createListSource(albums)]);
    const first = await extraction.run(letters);
    expect(first.run).toMatchObject({
      state: 'completed',
      source: 'letters',
      albumsNew: 5,
      tracksStored: 10,
    });
    expect(first.coverage).toMatchObject([
      { source: 'letters', reportedTotal: 5, seen: 5, listingComplete: true, rejected: 0, findings: [] },
    ]);
    expect(asked.flat().sort()).toEqual(albums.map(({ id }) => id));
    expect(others).toEqual([]);
    expect((await store.listNewestAlbums({ limit: 1 }))[0]?.name).toMatch(/^Album /);

    const second = await extraction.run(letters);
    expect(second).toMatchObject({
      resumed: false,
      run: { state: 'completed', albumsSeen: 5, albumsNew: 0 },
    });
    expect(asked.flat()).toHaveLength(5);
  });

  it('is walked by auto after the built-in ones, and left alone where another is asked for', async () => {
    const { extraction, others, asked } = await openExtraction([createListSource(albums)]);
    const report = await extraction.run({ source: 'new-releases' });
    expect(report.coverage.map(({ source }) => source)).toEqual(['new-releases']);
    expect(asked).toEqual([]);
    const auto = await extraction.run();
    expect(auto.coverage.map(({ source, seen }) => [source, seen])).toEqual([
      ['new-releases', 0],
      ['letters', 5],
    ]);
    expect(others).toEqual(['/v1/browse/new-releases', '/v1/browse/new-releases']);
  });

  it('that throws midway costs nothing that came before, and is taken up at its cursor', async () => {
    const events: ProgressEvent[] = [];
    const offsets: number[] = [];
    let isBroken = true;
    const source = createListSource(albums, {
      before(offset) {
        offsets.push(offset);
        if (isBroken && offset === 2) throw new Error('line 3\nis torn');
      },
    });
    const { extraction, asked } = await openExtraction([source]);
    const first = await extraction.run({ ...letters, onProgress: (event) => events.push(event) });
    const message = 'the source letters broke off: line 3 is torn';
    expect(first.run).toMatchObject({ state: 'failed', exitCode: 1, error: message, albumsNew: 2 });
    expect(first.coverage).toMatchObject([
      { seen: 2, unread: 0, listingComplete: false, findings: [message] },
    ]);
    expect(events).toContainEqual({ kind: 'notice', message: `${message}: going on without it.` });
    expect(asked.flat()).toHaveLength(2);

    isBroken = false;
    const second = await extraction.run(letters);
    expect(second).toMatchObject({
      resumed: true,
      run: { id: first.run.id, state: 'completed', albumsNew: 5 },
    });
    expect(second.coverage).toMatchObject([{ seen: 5, listingComplete: true }]);
    expect(offsets).toEqual([0, 2, 2, 4]);
    expect(asked.flat()).toHaveLength(5);
  });

  it('that throws before its first page still stands in the coverage, and keeps no other from its turn', async () => {
    const broken: CustomSource = {
      name: 'broken',
      pages: () => {
        throw new RangeError('no such file');
      },
    };
    const { extraction } = await openExtraction([broken, createListSource(albums)]);
    const { run, coverage } = await extraction.run();
    expect(run).toMatchObject({ state: 'failed', albumsNew: 5 });
    const finding = 'the source broken broke off: no such file';
    expect(coverage.find(({ source }) => source === 'broken')).toMatchObject({
      seen: 0,
      listingComplete: false,
      findings: [finding],
    });
    expect(coverage.find(({ source }) => source === 'letters')).toMatchObject({
      seen: 5,
      listingComplete: true,
    });
  });

  it('goes on after an abort with what was not committed, and nothing else', async () => {
    const offsets: number[] = [];
    const killed = new AbortController();
    const source = createListSource(albums, {
      async before(offset, { signal }) {
        offsets.push(offset);
        if (offset !== 4 || signal.aborted || killed.signal.aborted) return;
        killed.abort(new Error('killed'));
        // A source that heeds no signal cannot keep the run from ending.
        await new Promise(() => undefined);
      },
    });
    const { extraction, store } = await openExtraction([source]);
    await expect(extraction.run({ ...letters, signal: killed.signal })).rejects.toThrow('killed');
    const [stopped] = await store.listRuns({ limit: 1 });
    expect(stopped).toMatchObject({ state: 'interrupted', albumsSeen: 4 });
    const report = await extraction.run(letters);
    expect(report).toMatchObject({
      resumed: true,
      run: { id: stopped?.id, state: 'completed', albumsNew: 5 },
    });
    expect(offsets).toEqual([0, 2, 4, 4]);
  });

  it('may yield nulls, duplicates and bad ids: counted, taken once, kept as rejected', async () => {
    const records = [null, ...albums, { id: idOf(1), name: 'Again' }, { id: '../me' }, 'a text', undefined];
    const { extraction, asked, store } = await openExtraction([createListSource(records)]);
    const { run, coverage } = await extraction.run(letters);
    expect(run).toMatchObject({ state: 'completed', albumsSeen: 5, recordsRejected: 2 });
    expect(coverage).toMatchObject([{ seen: 5, nulls: 2, rejected: 2, listingComplete: true }]);
    expect(asked.flat().sort()).toEqual(albums.map(({ id }) => id));
    const rejected = await store.listRejected({ limit: 10 });
    expect(rejected.map(({ source, payload }) => [source, payload]).sort()).toEqual([
      ['letters', '"a text"'],
      ['letters', '{"id":"../me","name":""}'],
    ]);
  });

  it('that lists nothing leaves a word of it', async () => {
    const nothing: CustomSource = {
      name: 'nothing',
      async *pages() {
        // lists nothing
      },
    };
    const { extraction } = await openExtraction([nothing]);
    const { run, coverage } = await extraction.run({ source: 'nothing' });
    expect(run.state).toBe('completed');
    expect(coverage).toMatchObject([
      { source: 'nothing', seen: 0, listingComplete: true, findings: ['the source listed nothing'] },
    ]);
  });

  it('made over another listing begins at its beginning, also within an unfinished run', async () => {
    const torn = createListSource(albums, {
      partition: 'monday',
      before(offset) {
        if (offset > 0) throw new Error('torn');
      },
    });
    const { extraction, store } = await openExtraction([torn]);
    await extraction.run(letters);
    const others = [7, 8, 9].map((number) => ({ id: idOf(number) }));
    const next = await openExtraction([createListSource(others, { partition: 'tuesday' })], { store });
    const { resumed, run, coverage } = await next.extraction.run(letters);
    expect({ resumed, seen: run.albumsSeen }).toEqual({ resumed: true, seen: 5 });
    // Monday's letter was never read to its end, and this run says so.
    expect(coverage).toMatchObject([{ seen: 5, walks: 2, listingComplete: false }]);
  });

  it('may ask Spotify through the run, whose quota then defers it', async () => {
    const searching: CustomSource = {
      name: 'by-label',
      async *pages({ client, signal }) {
        const { items } = await client.searchAlbums({ q: 'label:X', limit: 10, offset: 0 }, { signal });
        const cursor = { offset: items.length, done: true, total: null, pages: 1 };
        yield { records: items.map((record, position) => ({ record, position })), cursor };
      },
    };
    const { extraction, store } = await openExtraction([searching]);
    const budget = { groups: { search: 0 } };
    expect((await extraction.run({ source: 'by-label', budget })).run).toMatchObject({
      state: 'deferred',
      exitCode: 75,
    });
    const { run, requests } = await extraction.run({ source: 'by-label' });
    expect(run.state).toBe('completed');
    expect(requests).toMatchObject({ search: { 200: 1 } });
    const quota = await store.listQuota('id', startMs);
    expect(quota.find(({ group }) => group === 'search')).toMatchObject({ spent: 1 });
  });

  it.each([
    ['artists', 'which is taken'],
    ['auto', 'which is taken'],
    ['Label list', 'small letters'],
    ['', 'small letters'],
  ])('cannot be named %j', async (name, problem) => {
    await expect(openExtraction([createListSource([], { name })])).rejects.toThrow(problem);
  });

  it('cannot have the name of another, nor be none', async () => {
    const twice = [createListSource([]), createListSource([])];
    await expect(openExtraction(twice)).rejects.toThrow(
      /^@new-releases\/extraction: option sources .*letters/,
    );
    const none = { name: 'none' } as unknown as CustomSource;
    await expect(openExtraction([none])).rejects.toThrow('pages()');
    const nameless = { pages: () => [] } as unknown as CustomSource;
    await expect(openExtraction([nameless])).rejects.toThrow('option sources holds the name undefined');
    await expect(openExtraction([null as unknown as CustomSource])).rejects.toThrow('option sources holds');
  });

  it('has to be there when it is asked for', async () => {
    const { extraction, store } = await openExtraction([createListSource(albums)]);
    await expect(extraction.run({ source: 'leters' })).rejects.toMatchObject({
      name: 'UnknownSourceError',
      source: 'leters',
      message: 'there is no source "leters": there are auto, new-releases, search, artists, letters',
    });
    expect(await store.listRuns({ limit: 1 })).toEqual([]);
  });
});
