import { describe, expect, it } from '@jest/globals';
import type { ListWorkOptions, Store, WorkItem, WorkKind } from '@new-releases/storage';
import { createDiscoveryGate } from './create-discovery-gate.js';
import { iterateWork } from './iterate-work.js';

/** Work items of a store; more may be added while they are iterated. */
function createWork(counts: Partial<Record<WorkKind, number>>) {
  const items: (WorkItem & { kind: WorkKind })[] = [];
  const queries: ListWorkOptions[] = [];
  const add = (kind: WorkKind, count: number) => {
    for (let index = 0; index < count; index += 1) {
      const seq = items.length + 1;
      items.push({ kind, albumId: `${kind}${seq}`, seq, nextOffset: null });
    }
  };
  add('refresh', counts.refresh ?? 0);
  add('new', counts.new ?? 0);
  const listWorkItems = async (options: ListWorkOptions) => {
    queries.push(options);
    const { afterSeq, limit, kind } = options;
    return items.filter((item) => item.kind === kind && item.seq > afterSeq).slice(0, limit);
  };
  const getLastWorkSeq = async () => items.at(-1)?.seq ?? 0;
  return { add, queries, store: { listWorkItems, getLastWorkSeq } as unknown as Store };
}

function start(work: ReturnType<typeof createWork>) {
  const gate = createDiscoveryGate();
  const [stop, abort] = [new AbortController(), new AbortController()];
  const items = iterateWork({ store: work.store, gate, stop: stop.signal, signal: abort.signal });
  return { gate, stop, abort, items };
}

async function collectIds(items: AsyncIterable<WorkItem>): Promise<string[]> {
  const ids: string[] = [];
  for await (const { albumId } of items) ids.push(albumId);
  return ids;
}

describe('iterateWork', () => {
  it('hands out new albums before those to refresh, each once, in the order of discovery', async () => {
    const work = createWork({ refresh: 3, new: 900 });
    const { gate, items } = start(work);
    gate.finish();
    const ids = await collectIds(items);
    expect(ids).toHaveLength(903);
    expect(new Set(ids).size).toBe(903);
    expect(ids.slice(0, 2)).toEqual(['new4', 'new5']);
    expect(ids.slice(-3)).toEqual(['refresh1', 'refresh2', 'refresh3']);
    expect(work.queries.every(({ limit }) => limit <= 400)).toBe(true);
  });

  it('waits for what discovery commits meanwhile, and does not begin refreshes before discovery ended', async () => {
    const work = createWork({ refresh: 1, new: 1 });
    const { gate, items } = start(work);
    const ids: string[] = [];
    const done = (async () => {
      for await (const { albumId } of items) ids.push(albumId);
    })();
    await new Promise(setImmediate);
    expect(ids).toEqual(['new2']);
    work.add('new', 2);
    gate.pageStored();
    await new Promise(setImmediate);
    expect(ids).toEqual(['new2', 'new3', 'new4']);
    work.add('new', 1);
    gate.finish();
    await done;
    expect(ids).toEqual(['new2', 'new3', 'new4', 'new5', 'refresh1']);
  });

  it('misses no page that is committed while the store is being asked', async () => {
    const work = createWork({});
    const { gate, items } = start(work);
    const slow: Store = {
      ...work.store,
      listWorkItems: async (options) => {
        const found = await work.store.listWorkItems(options);
        if (work.queries.length === 1) {
          // After the query saw nothing, before its answer is looked at.
          work.add('new', 1);
          gate.pageStored();
          gate.finish();
        }
        return found;
      },
    };
    await items.return();
    const { signal } = new AbortController();
    expect(await collectIds(iterateWork({ store: slow, gate, stop: signal, signal }))).toEqual(['new1']);
  });

  it('never looks again at numbers where nothing was of its kind', async () => {
    const work = createWork({ refresh: 500 });
    const { gate, items } = start(work);
    const done = collectIds(items);
    await new Promise(setImmediate);
    work.add('new', 1);
    work.add('refresh', 1);
    gate.pageStored();
    await new Promise(setImmediate);
    const ofNew = () => work.queries.filter(({ kind }) => kind === 'new').map(({ afterSeq }) => afterSeq);
    expect(ofNew()).toEqual([0, 500, 501]);
    gate.finish();
    const ids = await done;
    expect(ids[0]).toBe('new501');
    expect(ids).toHaveLength(502);
    expect(new Set(ids).size).toBe(502);
    // What stood behind the last new album was passed for new ones, and not for those to refresh.
    expect(ofNew().at(-1)).toBe(502);
    expect(ids.at(-1)).toBe('refresh502');
  });

  it('sees a page that is committed between the last number and the query', async () => {
    const work = createWork({ refresh: 2 });
    const { gate } = start(work);
    let asked = 0;
    const slow: Store = {
      ...work.store,
      getLastWorkSeq: async () => {
        const seq = await work.store.getLastWorkSeq();
        asked += 1;
        if (asked === 1) {
          work.add('new', 1);
          gate.pageStored();
          gate.finish();
        }
        return seq;
      },
    };
    const { signal } = new AbortController();
    expect(await collectIds(iterateWork({ store: slow, gate, stop: signal, signal }))).toEqual([
      'new3',
      'refresh1',
      'refresh2',
    ]);
  });

  it('ends at once when asked to stop, also while it waits', async () => {
    const work = createWork({ new: 10 });
    const { stop, items } = start(work);
    const ids: string[] = [];
    for await (const { albumId } of items) {
      ids.push(albumId);
      if (ids.length === 3) stop.abort();
    }
    expect(ids).toHaveLength(3);

    const waiting = start(createWork({}));
    const done = collectIds(waiting.items);
    waiting.stop.abort();
    waiting.gate.finish();
    expect(await done).toEqual([]);
  });

  it('rejects with the reason of the signal while it waits', async () => {
    const { abort, items } = start(createWork({}));
    const done = collectIds(items);
    await new Promise(setImmediate);
    abort.abort(new Error('lost the lease'));
    await expect(done).rejects.toThrow('lost the lease');
  });
});
