import { describe, expect, it } from '@jest/globals';
import { collect, createListing, type Item } from '../test/listing.js';
import { iteratePages, type FetchPage, type PageStep } from './index.js';

const turn = () => new Promise((resolve) => setImmediate(resolve));
const turns = async (count: number) => {
  for (let n = 0; n < count; n += 1) await turn();
};

/** Reads until the walk throws. */
async function readUntilError(pages: AsyncIterable<PageStep<Item>>) {
  const steps: PageStep<Item>[] = [];
  try {
    for await (const step of pages) steps.push(step);
  } catch (error) {
    return { steps, error };
  }
  throw new Error('The walk did not fail.');
}

describe('a page that fails', () => {
  it('throws its own error at its turn, after the pages before it', async () => {
    const failure = new Error('502 at 30');
    const listing = createListing({
      size: 200,
      // The failing page answers first of all.
      turns: (offset) => (offset === 30 ? 1 : 6),
      before: (offset) => {
        if (offset === 30) throw failure;
      },
    });
    const { steps, error } = await readUntilError(iteratePages({ fetchPage: listing.fetchPage, limit: 10 }));
    expect(error).toBe(failure);
    expect(steps.map(({ offset }) => offset)).toEqual([0, 10, 20]);
    expect(steps.at(-1)?.cursor).toMatchObject({ offset: 30, done: false });
  });

  it('stops further reading ahead, and what was in flight is over when the error comes out', async () => {
    const listing = createListing({
      size: 900,
      turns: (offset) => (offset > 30 ? 30 : offset === 10 ? 4 : 1),
      before: (offset) => {
        if (offset === 20) throw new Error('gone');
      },
    });
    await readUntilError(iteratePages({ fetchPage: listing.fetchPage, limit: 10, readAhead: 4 }));
    expect(listing.requests.map(({ offset }) => offset)).toEqual([0, 10, 20, 30, 40, 50]);
    expect(listing.aborted).toEqual([40, 50]);
    expect(listing.inFlight).toBe(0);
  });

  it('may be the first, may throw before it returns a promise, and ends the iterator', async () => {
    const failure = new Error('no network');
    const pages = iteratePages<Item>({
      fetchPage: () => {
        throw failure;
      },
      limit: 10,
    });
    await expect(pages.next()).rejects.toBe(failure);
    await expect(pages.next()).resolves.toEqual({ done: true, value: undefined });
  });

  it('is no unhandled rejection where it fails while nobody waits', async () => {
    const listing = createListing({
      size: 100,
      before: (offset) => {
        if (offset > 0) throw new Error(`fails at ${offset}`);
      },
    });
    const pages = iteratePages({ fetchPage: listing.fetchPage, limit: 10 });
    await pages.next();
    await turns(10);
    expect(listing.requests).toHaveLength(5);
    await expect(pages.next()).rejects.toThrow('fails at 10');
    await turns(5);
  });

  it('that was read ahead in vain costs nothing where the reader leaves', async () => {
    const listing = createListing({
      size: 100,
      before: (offset) => {
        if (offset > 0) throw new Error(`fails at ${offset}`);
      },
    });
    for await (const step of iteratePages({ fetchPage: listing.fetchPage, limit: 10 })) {
      expect(step.offset).toBe(0);
      await turns(5);
      break;
    }
    expect(listing.inFlight).toBe(0);
  });

  it('can be asked for again from the last cursor, with exactly the rest', async () => {
    let fails = true;
    const listing = createListing({
      size: 95,
      before: (offset) => {
        if (offset === 50 && fails) throw new Error('once');
      },
    });
    const first = await readUntilError(iteratePages({ fetchPage: listing.fetchPage, limit: 10 }));
    fails = false;
    const cursor = first.steps.at(-1)!.cursor;
    const rest = await collect(iteratePages({ fetchPage: listing.fetchPage, limit: 10, cursor }));
    const positions = [...first.steps, ...rest].flatMap((step) => step.positions);
    expect(positions).toEqual(Array.from({ length: 95 }, (_, index) => index));
  });

  it('without an array of items is a TypeError', async () => {
    const fetchPage = (async () => ({ albums: [] })) as unknown as FetchPage<Item>;
    await expect(collect(iteratePages({ fetchPage, limit: 10 }))).rejects.toThrow(TypeError);
  });
});

describe('a reader that leaves', () => {
  it.each(['break', 'throw'] as const)(
    'by %s stops the requests in flight and waits for them',
    async (how) => {
      const listing = createListing({ size: 500, turns: (offset) => (offset > 10 ? 20 : 1) });
      const leaving = (async () => {
        for await (const { offset } of iteratePages({ fetchPage: listing.fetchPage, limit: 10 })) {
          if (offset < 10) continue;
          if (how === 'break') break;
          throw new Error('disk full');
        }
      })();
      if (how === 'break') await leaving;
      else await expect(leaving).rejects.toThrow('disk full');
      expect(listing.inFlight).toBe(0);
      expect(listing.aborted).toEqual([20, 30, 40, 50]);
    },
  );

  it('waits even for a request that does not heed its signal', async () => {
    const listing = createListing({ size: 500, turns: (offset) => (offset > 0 ? 7 : 1) });
    const deaf = new AbortController().signal;
    const fetchPage: FetchPage<Item> = (request) => listing.fetchPage({ ...request, signal: deaf });
    const pages = iteratePages({ fetchPage, limit: 10 });
    await pages.next();
    expect(listing.inFlight).toBe(4);
    await pages.return();
    expect(listing.inFlight).toBe(0);
    expect(listing.aborted).toEqual([]);
  });
});

describe('a signal that aborts', () => {
  const reason = new Error('stopped by SIGTERM');

  it('beforehand makes no request', async () => {
    const listing = createListing({ size: 50 });
    const signal = AbortSignal.abort(reason);
    await expect(iteratePages({ fetchPage: listing.fetchPage, limit: 10, signal }).next()).rejects.toBe(
      reason,
    );
    expect(listing.requests).toEqual([]);
  });

  it('during a request passes its reason on and throws it', async () => {
    const controller = new AbortController();
    const listing = createListing({ size: 50, turns: () => 50 });
    const seen: AbortSignal[] = [];
    const fetchPage: FetchPage<Item> = (request) => {
      seen.push(request.signal);
      return listing.fetchPage(request);
    };
    const next = iteratePages({ fetchPage, limit: 10, signal: controller.signal }).next();
    await turns(3);
    controller.abort(reason);
    await expect(next).rejects.toBe(reason);
    expect(seen.map((signal) => signal.reason as unknown)).toEqual([reason]);
    expect(listing).toMatchObject({ inFlight: 0, aborted: [0] });
  });

  it('throws its reason also where fetchPage makes another error of it', async () => {
    const controller = new AbortController();
    const fetchPage: FetchPage<Item> = ({ signal }) =>
      new Promise((_, reject) => {
        signal.addEventListener('abort', () => {
          reject(new Error('socket hang up'));
        });
      });
    const next = iteratePages({ fetchPage, limit: 10, signal: controller.signal }).next();
    controller.abort(reason);
    await expect(next).rejects.toBe(reason);
  });

  it('while a page is worked on ends the walk at the next turn, with nothing left in flight', async () => {
    const controller = new AbortController();
    const listing = createListing({ size: 500, turns: (offset) => (offset > 0 ? 20 : 1) });
    const pages = iteratePages({ fetchPage: listing.fetchPage, limit: 10, signal: controller.signal });
    await pages.next();
    controller.abort(reason);
    await expect(pages.next()).rejects.toBe(reason);
    expect(listing).toMatchObject({ inFlight: 0, aborted: [10, 20, 30, 40] });
    await expect(pages.next()).resolves.toEqual({ done: true, value: undefined });
  });

  it('does not undo a walk that is over, which leaves no listener behind', async () => {
    const { signal, added, removed } = createCountedSignal();
    const listing = createListing({ size: 35 });
    const steps = await collect(iteratePages({ fetchPage: listing.fetchPage, limit: 10, signal }));
    expect(steps).toHaveLength(4);
    expect(added()).toBe(1);
    expect(removed()).toBe(1);
  });
});

function createCountedSignal() {
  const { signal } = new AbortController();
  const counts = { added: 0, removed: 0 };
  const add = signal.addEventListener.bind(signal);
  const remove = signal.removeEventListener.bind(signal);
  signal.addEventListener = (...args: Parameters<typeof add>) => {
    counts.added += 1;
    add(...args);
  };
  signal.removeEventListener = (...args: Parameters<typeof remove>) => {
    counts.removed += 1;
    remove(...args);
  };
  return { signal, added: () => counts.added, removed: () => counts.removed };
}
