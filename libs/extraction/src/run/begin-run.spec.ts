import { describe, expect, it } from '@jest/globals';
import { hourMs, openTestStore, type TestStore } from '../../test/support/open-test-store.js';
import { beginRun, toResumeKey } from './begin-run.js';
import { resolveRequest, type RunRequest } from './run-request.js';

const begin = ({ store, writer, clock }: TestStore, request: RunRequest = {}, isLocked = false) =>
  beginRun({
    store,
    writer,
    request: resolveRequest(request),
    programVersion: '1.2.3',
    isLocked,
    now: clock.now,
  });
const finish = (
  { writer, clock }: TestStore,
  id: string,
  state: 'completed' | 'deferred' | 'failed' | 'incomplete',
) =>
  writer.finishRun(id, {
    state,
    exitCode: 0,
    durationMs: 1,
    // What a quota stood in the way of, whatever else ended it.
    comeBackAt: state === 'deferred' || state === 'failed' ? new Date(clock.now()).toISOString() : null,
  });

describe('beginRun', () => {
  it('starts a run with what was asked for', async () => {
    const { run, resumed } = await begin(await openTestStore(), {
      source: 'search',
      queries: ['a', 'b'],
      market: 'SE',
    });
    expect(resumed).toBe(false);
    expect(run).toMatchObject({
      source: 'search',
      query: 'a | b',
      market: 'SE',
      access: 'auto',
      state: 'running',
      attempts: 1,
      programVersion: '1.2.3',
    });
  });

  it('goes on with an unfinished run under its id, once more and again', async () => {
    const test = await openTestStore();
    const first = await begin(test);
    // Killed: nobody finished it. Then deferred.
    const second = await begin(test);
    await finish(test, second.run.id, 'deferred');
    const third = await begin(test);
    expect([second.run.id, third.run.id]).toEqual([first.run.id, first.run.id]);
    expect(third).toMatchObject({ resumed: true, run: { attempts: 3, state: 'running' } });
  });

  it('starts anew after a completed run', async () => {
    const test = await openTestStore();
    const first = await begin(test);
    await finish(test, first.run.id, 'completed');
    const second = await begin(test);
    expect(second.resumed).toBe(false);
    expect(second.run.id).not.toBe(first.run.id);
  });

  it('starts anew where that is asked for, and later goes on with the newer of the two', async () => {
    const test = await openTestStore();
    const first = await begin(test);
    test.clock.advance(1000);
    const fresh = await begin(test, { fresh: true });
    expect(fresh).toMatchObject({ resumed: false });
    expect(fresh.run.id).not.toBe(first.run.id);
    expect((await begin(test)).run.id).toBe(fresh.run.id);
  });

  it.each([
    { source: 'search' },
    { queries: ['other'] },
    { market: 'SE' },
    { access: 'development' },
  ] as const)('does not go on with a run of another %p', async (request) => {
    const test = await openTestStore();
    const first = await begin(test);
    expect((await begin(test, request)).run.id).not.toBe(first.run.id);
  });

  it('takes other settings along into a run that goes on', async () => {
    const test = await openTestStore();
    const first = await begin(test);
    const second = await begin(test, {
      limit: 7,
      refreshAfterMs: 5,
      budget: { total: 3 },
      splitBy: ['2026'],
    });
    expect(second.run).toMatchObject({ id: first.run.id, options: { limit: 7, refreshAfterMs: 5 } });
  });

  it('keeps the cursors of a listing for twenty hours, and starts an older listing again', async () => {
    const test = await openTestStore();
    const { run } = await begin(test);
    const cursorOf = () => test.store.findCursor({ runId: run.id, source: 'search', partition: '' });
    await test.writer.saveListingPage({
      runId: run.id,
      source: 'search',
      partition: '',
      cursor: '{"offset":50}',
      done: false,
      albums: [],
      rejected: [],
      dueBefore: '2026-11-15T00:00:00.000Z',
      coverage: {
        reportedTotal: 100,
        nulls: 0,
        pagesMoved: 0,
        capReached: false,
        findings: [],
      },
    });
    test.clock.advance(20 * hourMs);
    expect((await begin(test)).run.listing).toBe(1);
    expect(await cursorOf()).not.toBeNull();
    test.clock.advance(1);
    // While a group is closed the listing can wait, however old it is.
    expect(await begin(test, {}, true)).toMatchObject({ resumed: true, run: { id: run.id, listing: 1 } });
    expect(await cursorOf()).not.toBeNull();
    const again = await begin(test);
    expect(again).toMatchObject({ resumed: true, run: { id: run.id, listing: 2 } });
    expect(await cursorOf()).toBeNull();
    // The age counts from the new beginning.
    test.clock.advance(20 * hourMs);
    expect((await begin(test)).run.listing).toBe(2);
    expect((await begin(test, { relistAfterMs: 0 })).run.listing).toBe(3);
  });

  it.each(['deferred', 'failed'] as const)(
    'keeps the listing of a run that a quota left %s for seven days, unless another age is asked for',
    async (state) => {
      const test = await openTestStore();
      const { run } = await begin(test);
      test.clock.advance(7 * 24 * hourMs);
      await finish(test, run.id, state);
      expect((await begin(test)).run.listing).toBe(1);
      await finish(test, run.id, state);
      test.clock.advance(1);
      expect((await begin(test)).run.listing).toBe(2);
      test.clock.advance(hourMs);
      await finish(test, run.id, state);
      expect((await begin(test, { relistAfterMs: hourMs - 1 })).run.listing).toBe(3);
      test.clock.advance(21 * hourMs);
      await finish(test, run.id, 'incomplete');
      expect((await begin(test)).run.listing).toBe(4);
    },
  );

  it('keeps the listing no longer than others once the run went on and met no quota', async () => {
    const test = await openTestStore();
    const { run } = await begin(test);
    await finish(test, run.id, 'deferred');
    await begin(test);
    await finish(test, run.id, 'incomplete');
    test.clock.advance(21 * hourMs);
    expect((await begin(test)).run.listing).toBe(2);
  });
});

describe('toResumeKey', () => {
  it('tells queries apart whose texts are alike', () => {
    const key = (request: RunRequest) => toResumeKey(resolveRequest(request));
    expect(key({ queries: ['a', 'b'] })).not.toBe(key({ queries: ['a'] }));
    expect(key({ queries: ['a'], market: 'SE' })).not.toBe(key({ queries: ['a'] }));
    expect(key({ limit: 5, fresh: true })).toBe(key({}));
  });
});
