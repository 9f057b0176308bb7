import { describe, expect, it } from '@jest/globals';
import type { AlbumRead, AlbumReadOutcome } from '@new-releases/storage';
import { createReadCommitter } from './create-read-committer.js';

const gone = (albumId: string): AlbumRead => ({ kind: 'gone', albumId, reason: '', at: '' });
const outcomesOf = (reads: readonly AlbumRead[]): AlbumReadOutcome[] =>
  reads.map((read) => ({ albumId: read.kind === 'gone' ? read.albumId : '', result: 'gone' }));

/** A store whose transactions end when the test says so. */
function createSlowStore() {
  const calls: { ids: string[]; end: () => void; fail: (error: Error) => void }[] = [];
  return {
    calls,
    saveReads: (reads: readonly AlbumRead[]) =>
      new Promise<AlbumReadOutcome[]>((resolve, reject) => {
        calls.push({
          ids: outcomesOf(reads).map(({ albumId }) => albumId),
          end: () => {
            resolve(outcomesOf(reads));
          },
          fail: reject,
        });
      }),
  };
}

describe('createReadCommitter', () => {
  it('saves at once when nothing is under way', () => {
    const store = createSlowStore();
    void createReadCommitter(store.saveReads).save([gone('a')]);
    expect(store.calls.map(({ ids }) => ids)).toEqual([['a']]);
  });

  it('puts what arrives meanwhile into one transaction, and gives each caller its own outcomes', async () => {
    const store = createSlowStore();
    const committer = createReadCommitter(store.saveReads);
    const first = committer.save([gone('a')]);
    const second = committer.save([gone('b'), gone('c')]);
    const third = committer.save([gone('d')]);
    store.calls[0]?.end();
    await first;
    await new Promise(setImmediate);
    expect(store.calls.map(({ ids }) => ids)).toEqual([['a'], ['b', 'c', 'd']]);
    store.calls[1]?.end();
    expect((await second).map(({ albumId }) => albumId)).toEqual(['b', 'c']);
    expect((await third).map(({ albumId }) => albumId)).toEqual(['d']);
  });

  it('bounds a transaction, but never splits what one caller saves', async () => {
    const store = createSlowStore();
    const committer = createReadCommitter(store.saveReads, 2);
    const saves = [['a'], ['b', 'c', 'd'], ['e'], ['f'], ['g']].map((ids) => committer.save(ids.map(gone)));
    for (let call = 0; call < 4; call += 1) {
      store.calls[call]?.end();
      await new Promise(setImmediate);
    }
    await Promise.all(saves);
    expect(store.calls.map(({ ids }) => ids)).toEqual([['a'], ['b', 'c', 'd'], ['e', 'f'], ['g']]);
  });

  it('tells everyone of a transaction that failed, and goes on', async () => {
    const store = createSlowStore();
    const committer = createReadCommitter(store.saveReads);
    const first = committer.save([gone('a')]);
    store.calls[0]?.fail(new Error('full'));
    await expect(first).rejects.toThrow('full');
    const second = committer.save([gone('b')]);
    store.calls[1]?.end();
    await expect(second).resolves.toHaveLength(1);
  });
});
