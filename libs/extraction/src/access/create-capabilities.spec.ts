import { describe, expect, it } from '@jest/globals';
import { dayMs, openTestStore, type TestStore } from '../../test/support/open-test-store.js';
import { createCapabilities, type Access } from './create-capabilities.js';

const create = ({ store, writer, clock }: TestStore, access: Access = 'auto', clientId = 'app') =>
  createCapabilities({ store, writer, clientId, access, recheckAfterMs: 7 * dayMs, now: clock.now });

describe('createCapabilities', () => {
  it('knows nothing at first, and hopes for large pages', async () => {
    const capabilities = await create(await openTestStore());
    expect(capabilities.state('get-new-releases')).toBe('unknown');
    expect(capabilities.pageSize('search')).toBe(50);
  });

  it('remembers a refusal over runs, with date and evidence, and tries again after the set time', async () => {
    const test = await openTestStore();
    await (await create(test)).markUnavailable('get-new-releases', '403 Forbidden');
    expect(await test.store.listCapabilities('app')).toMatchObject([
      {
        operation: 'get-new-releases',
        available: false,
        evidence: '403 Forbidden',
        checkedAt: '2026-11-22T12:00:00.000Z',
      },
    ]);
    test.clock.advance(7 * dayMs - 1);
    const later = await create(test);
    expect(later.state('get-new-releases')).toBe('unavailable');
    expect(later.state('get-multiple-albums')).toBe('unknown');
    test.clock.advance(1);
    // Also within a run that is under way.
    expect(later.state('get-new-releases')).toBe('unknown');
    expect((await create(test)).state('get-new-releases')).toBe('unknown');
  });

  it('learns that an operation opened, and that it closed after it was open', async () => {
    const test = await openTestStore();
    const capabilities = await create(test);
    await capabilities.markUnavailable('get-multiple-albums', '403');
    await capabilities.markAvailable('get-multiple-albums');
    // What was refused in this very run stays refused; the next run has what was learned since.
    expect(capabilities.state('get-multiple-albums')).toBe('unavailable');
    expect((await create(test)).state('get-multiple-albums')).toBe('available');
    test.clock.advance(30 * dayMs);
    // What once worked is believed to go on working; the next answer tells.
    expect((await create(test)).state('get-multiple-albums')).toBe('available');
    await capabilities.markUnavailable('get-multiple-albums', '403');
    expect((await create(test)).state('get-multiple-albums')).toBe('unavailable');
  });

  it('does not write the same success down again with every answer', async () => {
    const test = await openTestStore();
    let saved = 0;
    const capabilities = await createCapabilities({
      store: test.store,
      writer: {
        saveCapability: async (capability) => {
          saved += 1;
          await test.writer.saveCapability(capability);
        },
      },
      clientId: 'app',
      access: 'auto',
      recheckAfterMs: 7 * dayMs,
      now: test.clock.now,
    });
    for (let answer = 0; answer < 5; answer += 1) await capabilities.markAvailable('get-multiple-albums');
    expect(saved).toBe(1);
  });

  it('remembers the page size that an operation takes, and tries the larger one again after the set time', async () => {
    const test = await openTestStore();
    await (await create(test)).rememberPageSize('search', 10, 'Invalid limit');
    const later = await create(test);
    expect(later.pageSize('search')).toBe(10);
    expect(later.state('search')).toBe('available');
    expect(later.pageSize('get-an-artists-albums')).toBe(50);
    test.clock.advance(7 * dayMs);
    expect(later.pageSize('search')).toBe(50);
  });

  it('keeps the page size when it learns something else of the operation', async () => {
    const test = await openTestStore();
    const capabilities = await create(test);
    await capabilities.rememberPageSize('search', 10, 'Invalid limit');
    await capabilities.markUnavailable('search', '403');
    await capabilities.markAvailable('search');
    expect((await create(test)).pageSize('search')).toBe(10);
  });

  it('keeps apps apart', async () => {
    const test = await openTestStore();
    await (await create(test)).markUnavailable('get-new-releases', '403');
    expect((await create(test, 'auto', 'other')).state('get-new-releases')).toBe('unknown');
  });

  it('believes the user who says which world it is', async () => {
    const test = await openTestStore();
    await (await create(test)).markUnavailable('get-new-releases', '403');
    const extended = await create(test, 'extended');
    expect(extended.state('get-new-releases')).toBe('available');
    const development = await create(test, 'development');
    expect(development.state('get-multiple-albums')).toBe('unavailable');
    expect(development.state('get-multiple-artists')).toBe('unavailable');
    expect(development.state('get-an-album')).toBe('available');
    expect(development.pageSize('search')).toBe(10);
  });

  it.each(['auto', 'extended', 'development'] as const)(
    'believes a refusal of this very run more than access %s',
    async (access) => {
      const test = await openTestStore();
      const capabilities = await create(test, access);
      await capabilities.markUnavailable('get-an-album', '403 Forbidden');
      expect(capabilities.state('get-an-album')).toBe('unavailable');
      expect(capabilities.state('get-track')).toBe(access === 'auto' ? 'unknown' : 'available');
      test.clock.advance(30 * dayMs);
      expect(capabilities.state('get-an-album')).toBe('unavailable');
    },
  );
});
