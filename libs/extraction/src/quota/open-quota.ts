import type { EndpointGroup } from '@new-releases/spotify-client';
import type { Store, StoreWriter } from '@new-releases/storage';
import { createGroupLocks, type GroupLocks } from '../run/create-group-locks.js';
import type { ResolvedRequest } from '../run/run-request.js';
import { createStoreLedger, type StoreLedger } from './create-store-ledger.js';

/** The quota as one run sees it. */
export interface OpenQuota {
  readonly ledger: StoreLedger;
  readonly locks: GroupLocks;
  /** What learned quotas leave to their groups, by what was spent in the last 24 h. */
  readonly rest: ReadonlyMap<EndpointGroup, number>;
}

/** Opens the ledger with the locks that earlier runs met and whose time has not come, and tells of them. */
export async function openQuota(options: {
  store: Store;
  writer: StoreWriter;
  account: string;
  request: Pick<ResolvedRequest, 'budget' | 'ignoreCooldown' | 'onProgress'>;
  now: () => number;
}): Promise<OpenQuota> {
  const { store, writer, account, request, now } = options;
  const known = new Map<EndpointGroup, number>();
  const rest = new Map<EndpointGroup, number>();
  for (const { group, cooldownUntil, learnedBudget, spent } of await store.listQuota(account, now())) {
    if (learnedBudget !== null) rest.set(group as EndpointGroup, learnedBudget - spent);
    if (cooldownUntil === null || Date.parse(cooldownUntil) <= now()) continue;
    const means = request.ignoreCooldown ? 'called all the same' : 'not called';
    request.onProgress({
      kind: 'notice',
      message: `The quota of ${group} is used up until ${cooldownUntil}: ${means} in this run.`,
    });
    if (!request.ignoreCooldown) known.set(group as EndpointGroup, Date.parse(cooldownUntil));
  }
  const ledger = createStoreLedger({ store, writer, account, budget: request.budget, locks: known, now });
  return { ledger, locks: createGroupLocks(now, known), rest };
}
