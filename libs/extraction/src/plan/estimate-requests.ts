import { endpointGroupOf, type EndpointGroup } from '@new-releases/spotify-client';
import type { OperationId } from '@new-releases/spotify-types';
import type { Store } from '@new-releases/storage';
import type { Capabilities } from '../access/create-capabilities.js';

/** Requests of one operation that are foreseen. */
export interface RequestEstimate {
  readonly operation: OperationId;
  readonly group: EndpointGroup;
  /** null where nothing tells how many. */
  readonly requests: number | null;
  /** Whether it may well be more, for a listing of unknown length is among them. */
  readonly isLowerBound: boolean;
  /** What they are for. */
  readonly what: string;
}

/** The requests that waiting albums need, from what the store knows of them. */
export async function estimateReading(options: {
  store: Pick<Store, 'countWork'>;
  capabilities: Pick<Capabilities, 'state'>;
}): Promise<RequestEstimate[]> {
  const { unopened, furtherPages, pendingRefresh } = await options.store.countWork();
  const batches = options.capabilities.state('get-multiple-albums') !== 'unavailable';
  const refreshes = pendingRefresh > 0 ? `, ${pendingRefresh} of them to refresh` : '';
  return [
    batches
      ? estimate('get-multiple-albums', Math.ceil(unopened / 20), `${unopened} albums, 20 a call${refreshes}`)
      : estimate('get-an-album', unopened, `${unopened} albums, one a call${refreshes}`),
    estimate('get-an-albums-tracks', furtherPages, 'further tracks of long albums'),
  ];
}

/** @param requests null where nothing tells how many */
export function estimate(
  operation: OperationId,
  requests: number | null,
  what: string,
  isLowerBound = requests === null,
): RequestEstimate {
  return { operation, group: endpointGroupOf(operation), requests, isLowerBound, what };
}
