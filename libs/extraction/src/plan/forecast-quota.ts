import type { EndpointGroup } from '@new-releases/spotify-client';
import type { QuotaRecord, Store } from '@new-releases/storage';
import type { Budget } from '../quota/create-store-ledger.js';
import { findDoneAt } from './find-done-at.js';
import { planWaiting } from './plan-waiting.js';

/** How one group of endpoints, or all of them together, stand. Times are ISO 8601. */
export interface GroupForecast {
  /** `all` for all groups together. */
  readonly group: string;
  /** Requests of the last 24 h. */
  readonly spent: number;
  /** Requests that 24 h may hold, or null where nobody knows. */
  readonly budget: number | null;
  readonly budgetKind: 'given' | 'learned' | 'unknown';
  /** null where the group may be called. */
  readonly cooldownUntil: string | null;
  /** Requests that waiting work needs of this group. */
  readonly waiting: number;
  /** Whether it may well be more, for a listing of unknown length is among it. */
  readonly isLowerBound: boolean;
  /** When those will be done at this rate; null where nothing waits or the rate is not known. */
  readonly doneAt: string | null;
}

/** How the quota of an account stands. */
export interface QuotaForecast {
  readonly account: string;
  readonly groups: readonly GroupForecast[];
  /** All groups together, where a total budget is given. */
  readonly total: GroupForecast | null;
}

/**
 * Where the quota stands and when waiting work will be done. A learned budget is what had been spent when Spotify
 * refused; more than that went through since raises it. It forbids nothing.
 */
export async function forecastQuota(options: {
  store: Store;
  account: string;
  clientId: string;
  budget: Budget;
  now: () => number;
}): Promise<QuotaForecast> {
  const { store, account, budget, now } = options;
  const waiting = new Map<string, { requests: number; isLowerBound: boolean }>();
  for (const { group, requests, isLowerBound } of await planWaiting(options)) {
    if (requests === 0) continue;
    const known = waiting.get(group);
    waiting.set(group, {
      requests: (known?.requests ?? 0) + (requests ?? 0),
      isLowerBound: isLowerBound || (known?.isLowerBound ?? false),
    });
  }
  const nowMs = now();
  const records = new Map((await store.listQuota(account, nowMs)).map((record) => [record.group, record]));
  const names = [...new Set([...records.keys(), ...waiting.keys()])].sort();
  const groups = names.map((group) => {
    const { requests = 0, isLowerBound = false } = waiting.get(group) ?? {};
    const given = budget.groups?.[group as EndpointGroup] ?? null;
    return forecastGroup({
      group,
      record: records.get(group),
      waiting: requests,
      isLowerBound,
      given,
      nowMs,
    });
  });
  const total =
    budget.total === undefined ? null : forecastAll(groups, [...records.values()], budget.total, nowMs);
  return { account, groups, total };
}

function forecastGroup(facts: {
  group: string;
  record: QuotaRecord | undefined;
  waiting: number;
  isLowerBound: boolean;
  given: number | null;
  nowMs: number;
}): GroupForecast {
  const { group, record, waiting, isLowerBound, given, nowMs } = facts;
  const spent = record?.spent ?? 0;
  const learned = record?.learnedBudget == null ? null : Math.max(record.learnedBudget, spent);
  const budget = given ?? learned;
  const closedUntilMs = record?.cooldownUntil == null ? 0 : Date.parse(record.cooldownUntil);
  const isClosed = closedUntilMs > nowMs;
  const doneAtMs =
    waiting === 0 || budget === null
      ? null
      : findDoneAt(waiting, {
          budget,
          spent,
          oldestBucketMs: record?.oldestBucketStart == null ? null : Date.parse(record.oldestBucketStart),
          openAtMs: isClosed ? closedUntilMs : nowMs,
          // What Spotify opens again it opens with all that it is known to give; a budget of one's own goes on counting.
          isWholeAtOpening: isClosed && given === null,
        });
  return {
    group,
    spent,
    budget,
    budgetKind: given !== null ? 'given' : learned !== null ? 'learned' : 'unknown',
    cooldownUntil: isClosed ? new Date(closedUntilMs).toISOString() : null,
    waiting,
    isLowerBound,
    doneAt: toIso(doneAtMs),
  };
}

/** A total budget bounds the sum; no group with waiting work is done before it opens, nor before its own budget allows. */
function forecastAll(
  groups: readonly GroupForecast[],
  records: readonly QuotaRecord[],
  budget: number,
  nowMs: number,
): GroupForecast {
  const sum = (key: 'spent' | 'waiting') => groups.reduce((all, group) => all + group[key], 0);
  const spent = sum('spent');
  const waiting = sum('waiting');
  const starts = records.flatMap(({ oldestBucketStart }) =>
    oldestBucketStart === null ? [] : [Date.parse(oldestBucketStart)],
  );
  const byTotal = findDoneAt(waiting, {
    budget,
    spent,
    oldestBucketMs: starts.length === 0 ? null : Math.min(...starts),
    openAtMs: nowMs,
    isWholeAtOpening: false,
  });
  const ofGroups = groups
    .filter((group) => group.waiting > 0)
    .flatMap(({ doneAt, cooldownUntil }) => [doneAt, cooldownUntil])
    .flatMap((time) => (time === null ? [] : [Date.parse(time)]));
  return {
    group: 'all',
    spent,
    budget,
    budgetKind: 'given',
    cooldownUntil: null,
    waiting,
    isLowerBound: groups.some(({ isLowerBound }) => isLowerBound),
    doneAt: toIso(waiting === 0 || byTotal === null ? null : Math.max(byTotal, ...ofGroups)),
  };
}

function toIso(timeMs: number | null): string | null {
  return timeMs === null ? null : new Date(timeMs).toISOString();
}
