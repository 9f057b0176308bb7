import type { EnvironmentWithCredentials, Logger } from '@new-releases/app-shell';
import type { ScheduleRecord, TickRecord } from '@new-releases/storage';
import { createHealthServer, type HealthServer } from './observe/create-health-server.js';
import { createMetrics, type Metrics } from './observe/create-metrics.js';
import { createPings } from './observe/create-pings.js';
import { createScheduler, type Scheduler } from './schedule/create-scheduler.js';
import { judgeHolder } from './schedule/judge-holder.js';
import { fromScheduleRecord, toScheduleRecord } from './schedule/schedule.js';
import { workedTick } from './schedule/tick-record.js';
import type { Sleep } from './schedule/wait-a-while.js';
import type { ExtractorSettings } from './settings/load-settings.js';
import { createStoreKeeper } from './tick/create-store-keeper.js';
import { createTickPings } from './tick/create-tick-pings.js';
import { createTick, type TickDependencies } from './tick/create-tick.js';
import type { TickReport } from './tick/tick-report.js';

export interface ExtractorOptions extends Pick<TickDependencies, 'extractionOptions' | 'after'> {
  readonly environment: EnvironmentWithCredentials;
  readonly settings: ExtractorSettings;
  readonly log: Logger;
  readonly now: () => number;
  readonly sleep: Sleep;
  /** For pings. */
  readonly fetch: typeof globalThis.fetch;
}

export interface StopSignals {
  /** Finish what is in flight, commit, end. */
  readonly stop: AbortSignal;
  /** End now. */
  readonly abort: AbortSignal;
}

/** The scheduled extractor: one tick, or tick after tick. */
export interface Extractor {
  /** Works on one tick now, as somebody else's scheduler asks for it. Never throws. */
  once(signals: StopSignals & { deadlineMs: number | null }): Promise<TickReport>;
  /** Works tick after tick until it is asked to stop. Rejects where health and metrics cannot be served. */
  daemon(signals: StopSignals): Promise<void>;
  readonly metrics: Metrics;
}

/** With less than this before a deadline, no ping may take its time. */
const timeForPingsMs = 30_000;

export function createExtractor(options: ExtractorOptions): Extractor {
  const { environment, settings, log, now, sleep } = options;
  const keeper = createStoreKeeper({ path: environment.databasePath, now });
  const pings = createTickPings(createPings({ ...settings.pings, fetch: options.fetch, log }));
  let scheduler: Scheduler | null = null;
  const metrics = createMetrics({
    findStore: () => keeper.current,
    account: environment.clientId,
    isWorking: () => scheduler?.status.phase === 'working',
    now,
  });
  const tick = createTick({
    keeper,
    environment,
    settings,
    log,
    now,
    after: options.after,
    metrics,
    ...(options.extractionOptions && { extractionOptions: options.extractionOptions }),
  });

  async function save(schedule: ScheduleRecord | null, ticks: readonly TickRecord[]): Promise<void> {
    const store = await keeper.open();
    const writer = await store.acquireLease({ purpose: 'schedule' });
    try {
      await writer.saveSchedule(schedule, ticks);
    } finally {
      await writer.release();
    }
  }

  return {
    metrics,
    async once(signals) {
      const startedAtMs = now();
      try {
        pings.start(signals.stop);
        const report = await tick(signals);
        const facts = { outcome: report.outcome, exitCode: report.exitCode, reason: report.note };
        if (report.exitCode === 0) log.info(facts, 'tick completed');
        else log.warn(facts, `tick ${report.outcome}`);
        const record = workedTick({ trigger: 'once', dueAtMs: startedAtMs }, report, {
          startedAtMs,
          endedAtMs: now(),
        });
        await save(null, [record]).catch((error: unknown) => {
          // Whoever holds the store is the reason, and was told already.
          if (report.outcome === 'skipped') return;
          const reason = error instanceof Error ? error.message : String(error);
          log.warn({ reason }, 'the tick could not be noted in the store');
        });
        const leftMs = (signals.deadlineMs ?? Infinity) - (now() - startedAtMs);
        await pings.end(report, leftMs < timeForPingsMs ? AbortSignal.abort() : signals.stop);
        return report;
      } finally {
        await keeper.drop();
      }
    },
    async daemon(signals) {
      metrics.watchProcess();
      const created = createScheduler({
        ...settings,
        tick: (request) => {
          pings.start(request.stop);
          return tick(request);
        },
        announce: (report, { stop }) => pings.end(report, stop),
        load: async () => {
          const record = await (await keeper.open()).findSchedule();
          return record && fromScheduleRecord(record);
        },
        save: (schedule, ticks) => save(toScheduleRecord(schedule), ticks),
        judgeHolder: async () => judgeHolder(await keeper.open(), { now }),
        log,
        now,
        sleep,
        onTick: (record) => {
          metrics.countTick(record);
        },
      });
      scheduler = created;
      let health: HealthServer | null = null;
      try {
        if (settings.health !== null) {
          const status = () => created.status;
          const { freshnessMs } = settings;
          const findStore = () => keeper.current;
          health = await createHealthServer({
            ...settings.health,
            metrics,
            findStore,
            status,
            freshnessMs,
            now,
          });
          log.info({ url: health.url }, 'health and metrics are served');
          if (!isLoopback(settings.health.host))
            log.warn('health and metrics can be asked for from other machines, by anybody who reaches them');
        }
        await created.run(signals);
      } finally {
        await health?.close();
        await keeper.drop();
      }
    },
  };
}

function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || host.startsWith('127.');
}
