import { createBoundedCache, type BoundedCache } from './catalogue/bounded-cache.js';
import { createGeneratedLibrary } from './catalogue/create-generated-library.js';
import { type Library } from './catalogue/library.js';
import { createAnswerFaults, type AnswerFaults } from './faults/answer-faults.js';
import { createFaultPlan, type FaultPlan } from './faults/fault-plan.js';
import { createTokenFaults, type TokenFaults } from './faults/token-faults.js';
import { createLedger, type Ledger } from './ledger.js';
import { createAccessTokens, type AccessTokens } from './limits/access-tokens.js';
import { type Limits } from './limits/check-limits.js';
import { createQuotaWindows } from './limits/quota-windows.js';
import { createRollingWindow } from './limits/rolling-window.js';
import { type SimulatorOptions } from './options.js';
import { createRecordedLibrary } from './recorded/create-recorded-library.js';
import { resolveSettings, type Settings } from './settings.js';

/** Everything one server knows. */
export interface State {
  readonly settings: Settings;
  readonly music: Library;
  readonly plan: FaultPlan;
  readonly ledger: Ledger;
  readonly tokens: AccessTokens;
  readonly limits: Limits;
  readonly answerFaults: AnswerFaults;
  readonly tokenFaults: TokenFaults;
  readonly albumJson: BoundedCache<Buffer>;
  /** Of the API: the listening address once there is one. */
  readonly baseUrl: () => string;
  /** Epoch milliseconds, `clockOffsetMs` included. */
  now(): number;
  setBaseUrl(url: string): void;
  configure(options: Partial<SimulatorOptions>): void;
  /** Forgets what counts against limits, and every token. */
  resetLimits(): void;
}

/** Bytes of album JSON kept: some 2,000 albums. */
const cacheSize = 32_000_000;

/** Options of which the catalogue is made; a change of any makes a new one. */
const catalogueOptions = [
  'albums',
  'seed',
  'today',
  'recordedDir',
  'newReleasesTotal',
  'historyDays',
] as const;

/** @throws {TypeError} for an option that cannot be; {Error} when `recordedDir` cannot be read. */
export function createState(options: SimulatorOptions): State {
  let baseUrl = 'https://api.spotify.com/v1';
  let settings = resolveSettings(options);
  const now = (): number => settings.now() + settings.clockOffsetMs;
  const makeLibrary = (): Library =>
    settings.recordedDir === null
      ? createGeneratedLibrary({ ...settings, now, baseUrl: () => baseUrl })
      : createRecordedLibrary({ ...settings, folder: settings.recordedDir, baseUrl: () => baseUrl });
  let music = makeLibrary();
  let plan = createFaultPlan(settings.faults, settings.faultSeed);
  const limits = { rate: createRollingWindow(), quota: createQuotaWindows() };
  const tokens = createAccessTokens();
  const answerFaults = createAnswerFaults();
  const albumJson = createBoundedCache<Buffer>(cacheSize);
  return {
    get settings() {
      return settings;
    },
    get music() {
      return music;
    },
    get plan() {
      return plan;
    },
    ledger: createLedger(),
    tokens,
    limits,
    answerFaults,
    tokenFaults: createTokenFaults(),
    albumJson,
    baseUrl: () => baseUrl,
    now,
    setBaseUrl(url) {
      baseUrl = url;
      albumJson.clear();
    },
    configure(changes) {
      settings = resolveSettings(changes, settings);
      if (catalogueOptions.some((name) => changes[name] !== undefined)) music = makeLibrary();
      plan = createFaultPlan(settings.faults, settings.faultSeed);
      answerFaults.clear();
      albumJson.clear();
    },
    resetLimits() {
      limits.rate.clear();
      limits.quota.clear();
      tokens.clear();
      answerFaults.clear();
    },
  };
}
