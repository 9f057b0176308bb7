import { describe, expect, it } from '@jest/globals';
import type { WorkCounts } from '@new-releases/storage';
import type { CapabilityState } from '../access/create-capabilities.js';
import { estimateReading } from './estimate-requests.js';

const estimateOf = (counts: Partial<WorkCounts>, batches: CapabilityState) =>
  estimateReading({
    store: {
      countWork: async () => ({
        pendingNew: 0,
        pendingRefresh: 0,
        gone: 0,
        done: 0,
        unopened: 0,
        furtherPages: 0,
        ...counts,
      }),
    },
    capabilities: { state: () => batches },
  });

describe('estimateReading', () => {
  it.each(['available', 'unknown'] as const)(
    'reckons with batches of twenty where they are %s',
    async (state) => {
      expect(await estimateOf({ unopened: 41, furtherPages: 3 }, state)).toMatchObject([
        { operation: 'get-multiple-albums', group: 'albums', requests: 3 },
        { operation: 'get-an-albums-tracks', group: 'album-tracks', requests: 3 },
      ]);
    },
  );

  it('reckons with a call for each album where batches are closed', async () => {
    const [albums] = await estimateOf({ unopened: 41, pendingRefresh: 11 }, 'unavailable');
    expect(albums).toMatchObject({ operation: 'get-an-album', group: 'albums', requests: 41 });
    expect(albums?.what).toContain('11 of them to refresh');
  });
});
