import { QuotaExceededError, type EndpointGroup, type QuotaLedger } from '@new-releases/spotify-client';
import {
  quotaBucketMs,
  quotaFreeAfterMs,
  type QuotaRecord,
  type Store,
  type StoreWriter,
} from '@new-releases/storage';

/** How many requests a rolling 24 h may hold; what is not named is not bounded. */
export interface Budget {
  /** Over all groups of endpoints together. */
  readonly total?: number;
  readonly groups?: Readonly<Partial<Record<EndpointGroup, number>>>;
}

export interface StoreLedger extends QuotaLedger {
  /** Hands reserved requests that were not sent back to the budget. */
  giveBack(): Promise<void>;
}

/** Requests counted at once; after a kill, the unsent rest of a block stays counted. */
const blockSize = 20;

/** Used only in the ten minutes that it was counted in. */
interface Block {
  left: number;
  readonly atMs: number;
}

/**
 * The quota ledger in the store: every request is counted, in a commit of its own, before it is sent. A budget is
 * never overdrawn; a lock that Spotify set is kept for later runs, and for this one at once.
 */
export function createStoreLedger(options: {
  store: Pick<Store, 'listQuota'>;
  writer: Pick<StoreWriter, 'countRequests' | 'lockGroup'>;
  /** Whose quota it is: Spotify sums over all apps of one developer account. */
  account: string;
  budget: Budget;
  /** Locks that are known, epoch ms by group. */
  locks: ReadonlyMap<EndpointGroup, number>;
  now: () => number;
}): StoreLedger {
  const { store, writer, account, budget, now } = options;
  const locks = new Map<EndpointGroup, { untilMs: number; reason: string }>();
  for (const [group, untilMs] of options.locks) locks.set(group, { untilMs, reason: 'COOLDOWN' });
  const blocks = new Map<EndpointGroup, Block>();
  let turn: Promise<unknown> = Promise.resolve();

  /** One at a time, so that two callers never take the last request of a budget both. */
  function inTurn<T>(work: () => Promise<T>): Promise<T> {
    const mine = turn.then(work);
    turn = mine.catch(() => undefined);
    return mine;
  }

  const count = (group: EndpointGroup, requests: number, atMs: number) =>
    writer.countRequests({ account, group, count: requests, at: new Date(atMs).toISOString() });

  async function giveBackBlock(group: EndpointGroup): Promise<void> {
    const block = blocks.get(group);
    blocks.delete(group);
    if (block && block.left > 0) await count(group, -block.left, block.atMs);
  }

  /** How many requests the budget still holds for a group, and when the oldest spent ones count no more. */
  async function findRest(group: EndpointGroup): Promise<{ rest: number; freeAtMs: number }> {
    const ofGroup = budget.groups?.[group] ?? Infinity;
    const total = budget.total ?? Infinity;
    if (ofGroup === Infinity && total === Infinity) return { rest: Infinity, freeAtMs: 0 };
    const records = await store.listQuota(account, now());
    const own = records.filter((record) => record.group === group);
    const restOfGroup = ofGroup - sumSpent(own);
    const restOfTotal = total - sumSpent(records);
    const binding = restOfGroup <= restOfTotal ? own : records;
    return {
      rest: Math.min(restOfGroup, restOfTotal),
      freeAtMs: findOldest(binding, now()) + quotaFreeAfterMs,
    };
  }

  async function take(
    operation: Parameters<QuotaLedger['countRequest']>[0]['operation'],
    group: EndpointGroup,
  ) {
    const atMs = now();
    const lock = locks.get(group);
    if (lock && lock.untilMs > atMs) throw refuse(lock);
    const block = blocks.get(group);
    if (block && block.left > 0 && isSameBucket(block.atMs, atMs)) {
      block.left -= 1;
      return;
    }
    await giveBackBlock(group);
    let { rest, freeAtMs } = await findRest(group);
    if (rest < 1 && blocks.size > 0) {
      // What other groups reserved and did not use yet may be all that is missing.
      for (const other of [...blocks.keys()]) await giveBackBlock(other);
      ({ rest, freeAtMs } = await findRest(group));
    }
    if (rest < 1) throw refuse({ untilMs: freeAtMs, reason: 'BUDGET' });
    const size = Math.min(blockSize, rest);
    await count(group, size, atMs);
    blocks.set(group, { left: size - 1, atMs });

    function refuse({ untilMs, reason }: { untilMs: number; reason: string }): QuotaExceededError {
      const facts = { operation, status: null, attempts: 0, bodyExcerpt: '' };
      return new QuotaExceededError({ ...facts, group, untilMs, retryAfterMs: untilMs - atMs, reason });
    }
  }

  return {
    countRequest: ({ operation, group }) => inTurn(() => take(operation, group)),
    lockGroup: (lock) =>
      inTurn(async () => {
        const known = locks.get(lock.group)?.untilMs ?? 0;
        if (lock.untilMs <= known) return;
        locks.set(lock.group, lock);
        // First, so that what was learned of the quota's size counts only what was sent.
        await giveBackBlock(lock.group);
        await writer.lockGroup({ account, ...lock });
      }),
    giveBack: () =>
      inTurn(async () => {
        for (const group of [...blocks.keys()]) await giveBackBlock(group);
      }),
  };
}

function isSameBucket(aMs: number, bMs: number): boolean {
  return Math.floor(aMs / quotaBucketMs) === Math.floor(bMs / quotaBucketMs);
}

function sumSpent(records: readonly QuotaRecord[]): number {
  return records.reduce((sum, { spent }) => sum + spent, 0);
}

/** @param otherwiseMs where nothing was spent: a budget of nothing is looked at again in a day */
function findOldest(records: readonly QuotaRecord[], otherwiseMs: number): number {
  const starts = records.flatMap(({ oldestBucketStart }) =>
    oldestBucketStart === null ? [] : [Date.parse(oldestBucketStart)],
  );
  return starts.length === 0 ? otherwiseMs : Math.min(...starts);
}
