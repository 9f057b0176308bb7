import { describe, expect, it } from '@jest/globals';
import type { Page } from '@new-releases/spotify-types';
import type { PageRequest } from './iterate-pages-options.js';
import { createRequestWindow } from './request-window.js';

interface Sent extends PageRequest {
  signal: AbortSignal;
  answer: (page: Page<string>) => void;
  fail: (reason: Error) => void;
}

const stop = new Error('stop');
const turn = () => new Promise((resolve) => setImmediate(resolve));

/** A window whose requests are answered by hand, and which are rejected with the reason when aborted. */
function setUp(signal: AbortSignal | null = null) {
  const sent: Sent[] = [];
  const requests = createRequestWindow<string>(
    (request) =>
      new Promise((resolve, reject) => {
        sent.push({ ...request, answer: resolve, fail: reject });
      }),
    signal,
  );
  for (const offset of [0, 10, 20]) requests.start({ offset, limit: 10 });
  return { requests, sent };
}

describe('createRequestWindow', () => {
  it('gives requests in the order in which they were started, however they are answered', async () => {
    const { requests, sent } = setUp();
    expect(sent.map(({ offset, limit }) => [offset, limit])).toEqual([
      [0, 10],
      [10, 10],
      [20, 10],
    ]);
    sent[1]?.answer({ items: ['b'] });
    sent[0]?.answer({ items: ['a'] });
    expect([requests.size, requests.peek()]).toEqual([3, { offset: 0, limit: 10 }]);
    const first = requests.take();
    expect([requests.size, requests.peek()]).toEqual([2, { offset: 10, limit: 10 }]);
    expect(first.request).toEqual({ offset: 0, limit: 10 });
    expect(await first.page).toEqual({ items: ['a'] });
    expect(await requests.take().page).toEqual({ items: ['b'] });
  });

  it('has nothing to take once all are taken', () => {
    const { requests } = setUp();
    for (let count = 0; count < 3; count += 1) requests.take();
    expect([requests.size, requests.peek()]).toEqual([0, undefined]);
    expect(() => requests.take()).toThrow(
      new RangeError('@new-releases/pagination: no request is under way'),
    );
  });

  it('says that one has failed whose turn is still to come', async () => {
    const { requests, sent } = setUp();
    expect(requests.hasFailed).toBe(false);
    sent[2]?.fail(stop);
    await turn();
    expect(requests.hasFailed).toBe(true);
    requests.drop();
    expect([requests.size, requests.hasFailed]).toEqual([0, false]);
  });

  it('does not say so of one that was taken: that is told by its promise', async () => {
    const { requests, sent } = setUp();
    const { page } = requests.take();
    sent[0]?.fail(stop);
    await expect(page).rejects.toBe(stop);
    await turn();
    expect(requests.hasFailed).toBe(false);
  });

  it('drops what was not taken, and goes on', async () => {
    const { requests, sent } = setUp();
    const { page } = requests.take();
    requests.drop();
    expect(sent.map(({ signal }) => signal.aborted)).toEqual([false, true, true]);
    sent[1]?.fail(stop);
    await turn();
    expect(requests.hasFailed).toBe(false);
    requests.start({ offset: 5, limit: 5 });
    expect(requests.peek()).toEqual({ offset: 5, limit: 5 });
    sent[0]?.answer({ items: [] });
    expect(await page).toEqual({ items: [] });
  });

  it('aborts all with the reason of its signal, but not those that have ended', async () => {
    const controller = new AbortController();
    const { requests, sent } = setUp(controller.signal);
    sent[0]?.answer({ items: [] });
    sent[1]?.fail(new Error('502'));
    requests.take();
    await turn();
    controller.abort(stop);
    expect(sent.map(({ signal }) => signal.reason as unknown)).toEqual([undefined, undefined, stop]);
  });

  it('closes once the last request has ended, taken ones too', async () => {
    const controller = new AbortController();
    const { requests, sent } = setUp(controller.signal);
    requests.take().page.catch(() => undefined);
    let closed = false;
    const closing = requests.close().then(() => (closed = true));
    expect(sent.every(({ signal }) => signal.aborted)).toBe(true);
    expect(requests.size).toBe(0);
    sent[1]?.answer({ items: [] });
    sent[2]?.fail(stop);
    await turn();
    expect(closed).toBe(false);
    sent[0]?.fail(stop);
    await closing;
    expect(requests.hasFailed).toBe(false);
  });

  it('takes what fetchPage throws for a page that fails', async () => {
    const requests = createRequestWindow<string>(() => {
      throw stop;
    }, null);
    requests.start({ offset: 0, limit: 1 });
    await turn();
    expect(requests.hasFailed).toBe(true);
    await expect(requests.take().page).rejects.toBe(stop);
  });
});
