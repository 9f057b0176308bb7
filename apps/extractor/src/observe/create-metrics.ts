import type { RunShare, SentRequest } from '@new-releases/extraction';
import { judgeLease, type RunRecord, type Store, type TickRecord } from '@new-releases/storage';
import { Counter, Gauge, Registry, collectDefaultMetrics } from 'prom-client';

export interface Metrics {
  /** Counts a tick, begun or passed over. */
  countTick(tick: TickRecord): void;
  /** Counts what this process did of a run. */
  countRun(run: RunRecord, share: RunShare): void;
  /** Counts a request that was sent to Spotify. */
  countRequest(request: SentRequest): void;
  /** Adds the metrics of the process itself, which are gathered from then on, whether anybody asks or not. */
  watchProcess(): void;
  /** In Prometheus' text form. */
  render(): Promise<string>;
  readonly contentType: string;
}

/**
 * Creates the metrics of this process. Counters count what this process did, as Prometheus wants them; gauges are read
 * from the store when somebody looks.
 *
 * @param options.findStore the open store; null while there is none
 * @param options.account whose quota it is
 */
export function createMetrics(options: {
  findStore: () => Store | null;
  account: string;
  isWorking: () => boolean;
  now: () => number;
}): Metrics {
  const { findStore, account, isWorking, now } = options;
  const registry = new Registry();
  const registers = [registry];
  const counter = (name: string, help: string, labelNames: string[] = []) =>
    new Counter({ name: `new_releases_${name}_total`, help, labelNames, registers });
  const ticks = counter('ticks', 'Ticks by trigger and outcome', ['trigger', 'outcome']);
  const runs = counter('runs', 'Runs that this process worked on, by state', ['state']);
  const albums = counter('albums', 'Albums read, by result', ['result']);
  const tracks = counter('tracks', 'Track rows written');
  const rejected = counter('rejected_records', 'Records refused by validation');
  const requests = counter('requests', 'Requests to Spotify by operation and status', [
    'operation',
    'status',
  ]);
  const waits = counter('throttle_waits', 'Requests that had to wait for their turn');
  const waitSeconds = counter(
    'throttle_wait_seconds',
    'Time that requests waited for a place among those in flight, the rate limit, or the end of a pause',
  );

  /** A gauge that is asked of the store; left out while there is none, or where it fails. */
  const gauge = (
    name: string,
    help: string,
    labelNames: string[],
    read: (store: Store, set: (value: number, labels?: Record<string, string>) => void) => Promise<void>,
  ) =>
    new Gauge({
      name: `new_releases_${name}`,
      help,
      labelNames,
      registers,
      async collect() {
        this.reset();
        // Without labels that says 0, also where nothing is known.
        if (labelNames.length === 0) this.remove();
        const store = findStore();
        if (store === null) return;
        await read(store, (value, labels = {}) => {
          this.set(labels, value);
        }).catch(() => undefined);
      },
    });
  gauge('quota_spent_requests', 'Requests of the last 24 h', ['group'], async (store, set) => {
    for (const { group, spent } of await store.listQuota(account, now())) set(spent, { group });
  });
  gauge('quota_left_requests', 'What a learned quota leaves', ['group'], async (store, set) => {
    for (const { group, spent, learnedBudget } of await store.listQuota(account, now())) {
      if (learnedBudget !== null) set(Math.max(0, learnedBudget - spent), { group });
    }
  });
  gauge('data_age_seconds', 'Since the last complete run ended', [], async (store, set) => {
    const last = await store.findLastSuccess();
    if (last !== null) set(Math.max(0, (now() - Date.parse(last)) / 1000));
  });
  gauge('failed_ticks_in_a_row', 'Failed ticks since one that did not fail', [], async (store, set) => {
    set((await store.findSchedule())?.failures ?? 0);
  });
  gauge(
    'stored_albums',
    'Albums in the store, by whether all their tracks are',
    ['complete'],
    async (store, set) => {
      const { albums: all, albumsComplete } = await store.getSummary();
      set(albumsComplete, { complete: 'yes' });
      set(all - albumsComplete, { complete: 'no' });
    },
  );
  gauge('lease_held', '1 while some process writes to the store', [], async (store, set) => {
    set(judgeLease(await store.readLease(), { now }) === 'held' ? 1 : 0);
  });
  new Gauge({
    name: 'new_releases_working',
    help: '1 while this process works on a tick',
    registers,
    collect() {
      this.set(isWorking() ? 1 : 0);
    },
  });

  return {
    countTick({ trigger, outcome }) {
      ticks.inc({ trigger, outcome });
    },
    countRun(run, share) {
      runs.inc({ state: run.state });
      albums.inc({ result: 'new' }, share.albumsNew);
      albums.inc({ result: 'updated' }, share.albumsUpdated);
      albums.inc({ result: 'unchanged' }, share.albumsUnchanged);
      albums.inc({ result: 'gone' }, share.albumsGone);
      tracks.inc(share.tracksStored);
      rejected.inc(share.recordsRejected);
    },
    countRequest({ operation, status, waitedMs }) {
      requests.inc({ operation, status });
      if (waitedMs === 0) return;
      waits.inc();
      waitSeconds.inc(waitedMs / 1000);
    },
    watchProcess() {
      collectDefaultMetrics({ register: registry });
    },
    render: () => registry.metrics(),
    contentType: registry.contentType,
  };
}
