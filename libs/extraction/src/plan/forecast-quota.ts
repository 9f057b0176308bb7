import type { EndpointGroup } from '@new-releases/spotify-client';
import type { QuotaRecord, Store } from '@new-releases/storage';
import { createCapabilities } from '../access/create-capabilities.js';
import type { Budget } from '../quota/create-store-ledger.js';
import { resolveRequest } from '../run/run-request.js';
import { estimateReading } from './estimate-requests.js';

/** How one group of endpoints stands. Times are ISO 8601. */
export interface GroupForecast {
  readonly group: string;
  /** Requests of the last 24 h. */
  readonly spent: number;
  /** Requests that 24 h may hold, or null where nobody knows. */
  readonly budget: number | null;
  readonly budgetKind: 'given' | 'learned' | 'unknown';
  /** null where the group may be called. */
  readonly cooldownUntil: string | null;
  /** Requests that waiting albums need of this group. */
  readonly waiting: number;
  /** When those will be done at this rate; null where nothing waits or the rate is not known. */
  readonly doneAt: string | null;
}

export interface QuotaForecast {
  readonly account: string;
  readonly groups: readonly GroupForecast[];
}

const dayMs = 24 * 3_600_000;

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
  const { store, account, clientId, budget, now } = options;
  const capabilities = await createCapabilities({
    store,
    writer: { saveCapability: () => Promise.resolve() },
    clientId,
    access: 'auto',
    recheckAfterMs: resolveRequest({}).recheckAfterMs,
    now,
  });
  const waiting = new Map<string, number>();
  for (const { group, requests } of await estimateReading({ store, capabilities })) {
    waiting.set(group, (waiting.get(group) ?? 0) + (requests ?? 0));
  }
  const records = new Map((await store.listQuota(account, now())).map((record) => [record.group, record]));
  const names = new Set([
    ...records.keys(),
    ...[...waiting].filter(([, count]) => count > 0).map(([group]) => group),
  ]);
  return {
    account,
    groups: [...names].sort().map((group) =>
      forecastGroup({
        group,
        record: records.get(group),
        waiting: waiting.get(group) ?? 0,
        budget,
        nowMs: now(),
      }),
    ),
  };
}

function forecastGroup(facts: {
  group: string;
  record: QuotaRecord | undefined;
  waiting: number;
  budget: Budget;
  nowMs: number;
}): GroupForecast {
  const { group, record, waiting, nowMs } = facts;
  const spent = record?.spent ?? 0;
  const given = facts.budget.groups?.[group as EndpointGroup] ?? facts.budget.total ?? null;
  const learned = record?.learnedBudget == null ? null : Math.max(record.learnedBudget, spent);
  const budget = given ?? learned;
  const closedUntilMs = record?.cooldownUntil == null ? 0 : Date.parse(record.cooldownUntil);
  const isClosed = closedUntilMs > nowMs;
  return {
    group,
    spent,
    budget,
    budgetKind: given !== null ? 'given' : learned !== null ? 'learned' : 'unknown',
    cooldownUntil: isClosed ? new Date(closedUntilMs).toISOString() : null,
    waiting,
    doneAt: findDoneAt(),
  };

  function findDoneAt(): string | null {
    if (waiting === 0 || budget === null || budget === 0) return null;
    // Closed: the whole budget is there again when it opens. Open: what is left of today's comes first.
    const startMs = isClosed ? closedUntilMs : nowMs;
    const first = isClosed ? budget : Math.max(0, budget - spent);
    const days = waiting <= first ? 0 : Math.ceil((waiting - first) / budget);
    return new Date(startMs + days * dayMs).toISOString();
  }
}
