import { describe, expect, it } from '@jest/globals';
import type { AlbumRead, AlbumReadOutcome } from '@new-releases/storage';
import { createReadCommitter } from './create-read-committer.js';

const gone = (albumId: string): AlbumRead => ({ kind: 'gone', albumId, reason: '', at: '' });
const outcomesOf = (reads: readonly AlbumRead[]): AlbumReadOutcome[] =>
  reads.map((read) => ({ albumId: read.kind === 'gone' ? read.albumId : '', result: 'gone' }));
const nextTurn = () => new Promise(setImmediate);

/** A store whose transactions end, and a wait for company that ends, when the test says so. */
function createSlowStore(company: number) {
  const calls: { ids: string[]; end: () => void; fail: (error: Error) => void }[] = [];
  const lingering: (() => void)[] = [];
  const committer = createReadCommitter({
    company,
    linger: () => new Promise((resolve) => lingering.push(resolve)),
    saveReads: (reads) =>
      new Promise<AlbumReadOutcome[]>((resolve, reject) => {
        calls.push({
          ids: outcomesOf(reads).map(({ albumId }) => albumId),
          end: () => {
            resolve(outcomesOf(reads));
          },
          fail: reject,
        });
      }),
  });
  return {
    calls,
    lingering,
    save: (...ids: string[]) => committer.save(ids.map(gone)),
    idsOf: () => calls.map(({ ids }) => ids),
  };
}

describe('createReadCommitter', () => {
  it('waits a moment for company, then commits what came', async () => {
    const store = createSlowStore(3);
    const first = store.save('a');
    const second = store.save('b', 'c');
    await nextTurn();
    expect(store.calls).toEqual([]);
    expect(store.lingering).toHaveLength(1);
    store.lingering[0]?.();
    await nextTurn();
    expect(store.idsOf()).toEqual([['a', 'b', 'c']]);
    store.calls[0]?.end();
    expect((await first).map(({ albumId }) => albumId)).toEqual(['a']);
    expect((await second).map(({ albumId }) => albumId)).toEqual(['b', 'c']);
  });

  it('waits no longer once everyone who could come is there', async () => {
    const store = createSlowStore(3);
    const saves = [store.save('a'), store.save('b'), store.save('c')];
    await nextTurn();
    expect(store.idsOf()).toEqual([['a', 'b', 'c']]);
    store.calls[0]?.end();
    await Promise.all(saves);
  });

  it('does not wait at all where nobody else can come', async () => {
    const store = createSlowStore(1);
    const saved = store.save('a');
    await nextTurn();
    expect(store.lingering).toEqual([]);
    expect(store.idsOf()).toEqual([['a']]);
    store.calls[0]?.end();
    await saved;
  });

  it('puts what arrives during a transaction into the next one, never two at a time', async () => {
    const store = createSlowStore(2);
    const first = [store.save('a'), store.save('b')];
    await nextTurn();
    const second = [store.save('c'), store.save('d')];
    await nextTurn();
    expect(store.idsOf()).toEqual([['a', 'b']]);
    store.calls[0]?.end();
    await Promise.all(first);
    await nextTurn();
    expect(store.idsOf()).toEqual([
      ['a', 'b'],
      ['c', 'd'],
    ]);
    store.calls[1]?.end();
    await Promise.all(second);
  });

  it('resolves nobody before the transaction has ended', async () => {
    const store = createSlowStore(1);
    let isSaved = false;
    const saved = store.save('a').then(() => (isSaved = true));
    await nextTurn();
    expect(store.calls).toHaveLength(1);
    expect(isSaved).toBe(false);
    store.calls[0]?.end();
    await saved;
  });

  it('tells everyone of a transaction that failed, and goes on', async () => {
    const store = createSlowStore(2);
    const saves = [store.save('a'), store.save('b')];
    const outcomes = Promise.allSettled(saves);
    await nextTurn();
    store.calls[0]?.fail(new Error('full'));
    expect((await outcomes).map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    await expect(saves[1]).rejects.toThrow('full');
    const next = [store.save('c'), store.save('d')];
    await nextTurn();
    store.calls[1]?.end();
    expect((await Promise.all(next)).flat().map(({ albumId }) => albumId)).toEqual(['c', 'd']);
  });

  it('puts at most 200 reads into a transaction, but keeps what one caller saves together', async () => {
    const store = createSlowStore(5);
    const ids = (name: string, count: number) => Array.from({ length: count }, (_, i) => `${name}${i}`);
    const parts = [ids('a', 150), ids('b', 50), ids('c', 1), ids('d', 250), ids('e', 1)];
    const saves = parts.map((part) => store.save(...part));
    for (let index = 0; index < 4; index += 1) {
      await nextTurn();
      store.lingering.at(-1)?.();
      await nextTurn();
      store.calls[index]?.end();
    }
    const outcomes = await Promise.all(saves);
    expect(outcomes.map((each) => each.map(({ albumId }) => albumId))).toEqual(parts);
    expect(store.idsOf()).toEqual([parts.slice(0, 2).flat(), ...parts.slice(2)]);
  });

  it('takes a wait that fails for a wait that is over', async () => {
    const committer = createReadCommitter({
      company: 3,
      linger: () => Promise.reject(new Error('no timer')),
      saveReads: (reads) => Promise.resolve(outcomesOf(reads)),
    });
    expect(await committer.save([gone('a')])).toEqual([{ albumId: 'a', result: 'gone' }]);
    expect(await committer.save([gone('b')])).toEqual([{ albumId: 'b', result: 'gone' }]);
  });

  it('is not held up by a wait of an earlier group that ends late', async () => {
    const store = createSlowStore(2);
    const first = [store.save('a'), store.save('b')];
    await nextTurn();
    store.calls[0]?.end();
    await Promise.all(first);
    const third = store.save('c');
    await nextTurn();
    store.lingering.at(0)?.();
    await nextTurn();
    expect(store.idsOf()).toEqual([['a', 'b']]);
    store.lingering.at(-1)?.();
    await nextTurn();
    expect(store.idsOf()).toEqual([['a', 'b'], ['c']]);
    store.calls[1]?.end();
    await third;
  });
});
