import { setTimeout as delay } from 'node:timers/promises';
import { noFaults } from './faults/fault-plan.js';
import { endpointGroups } from './operations.js';
import { type Faults, type SimulatorOptions } from './options.js';

/** The options with every default filled in. */
export type Settings = Required<Omit<SimulatorOptions, 'faults'>> & { faults: Readonly<Faults> };

const defaults: Settings = {
  albums: 300,
  seed: 1,
  access: 'extended',
  clientId: null,
  clientSecret: null,
  latencyMs: 0,
  now: Date.now,
  sleep: async (ms) => {
    await delay(ms);
  },
  clockOffsetMs: 0,
  tokenTtlSeconds: 3600,
  tokenCalls: null,
  rate: null,
  quota: null,
  quotaScope: 'group',
  quotaWindowMs: 86_400_000,
  quotaRetryAfterSeconds: null,
  quotaReason: true,
  faults: noFaults,
  faultSeed: 1,
  recordedDir: null,
  newReleasesTotal: null,
  today: '2026-11-20',
  historyDays: null,
  premiumLapsed: false,
  warn: (line) => {
    process.stderr.write(`${line}\n`);
  },
};

/** More albums than this have no ISRCs left. */
const maxAlbums = 1_000_000;

/**
 * Fills in defaults (or what was set before) and checks the values.
 *
 * @throws {TypeError} naming the option that cannot be.
 */
export function resolveSettings(options: SimulatorOptions, before: Settings = defaults): Settings {
  for (const name of Object.keys(options)) check(name in defaults, name, 'is not an option');
  const given = Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined));
  const settings: Settings = {
    ...before,
    ...given,
    faults: { ...noFaults, ...(options.faults ?? before.faults) },
  };
  checkNumbers(settings);
  checkWords(settings);
  checkFaults(settings.faults);
  return settings;
}

function checkNumbers(settings: Settings): void {
  const whole = (name: keyof Settings, least: number, most = Number.MAX_SAFE_INTEGER): void => {
    const value = settings[name];
    if (value === null && defaults[name] === null) return;
    const good = Number.isInteger(value) && Number(value) >= least && Number(value) <= most;
    check(good, name, `must be a whole number from ${least} to ${most}`);
  };
  whole('albums', 0, maxAlbums);
  whole('latencyMs', 0);
  whole('clockOffsetMs', -Number.MAX_SAFE_INTEGER);
  whole('tokenTtlSeconds', 1);
  whole('tokenCalls', 1);
  whole('quotaWindowMs', 1);
  whole('quotaRetryAfterSeconds', 0);
  whole('newReleasesTotal', 0);
  whole('historyDays', 15, 36_525);
}

function checkWords(settings: Settings): void {
  const { access, today, quota, quotaScope, rate } = settings;
  for (const name of ['now', 'sleep', 'warn'] as const) {
    check(typeof settings[name] === 'function', name, 'must be a function');
  }
  for (const name of ['quotaReason', 'premiumLapsed'] as const) {
    check(typeof settings[name] === 'boolean', name, 'must be true or false');
  }
  check(['extended', 'development', 'development-legacy'].includes(access), 'access', 'is unknown');
  check(['group', 'app'].includes(quotaScope), 'quotaScope', "must be 'group' or 'app'");
  const isDate = /^\d{4}-\d{2}-\d{2}$/.test(today) && !Number.isNaN(Date.parse(`${today}T00:00:00Z`));
  check(isDate, 'today', 'must be YYYY-MM-DD');
  if (rate !== null) {
    const good = Number.isInteger(rate.limit) && rate.limit >= 0 && rate.windowMs > 0;
    check(good, 'rate', 'must be { limit, windowMs }, limit whole');
  }
  if (quota === null) return;
  const byGroup = typeof quota === 'number' ? {} : quota;
  check(
    quotaScope === 'group' || typeof quota === 'number',
    'quota',
    "must be a number when quotaScope is 'app'",
  );
  for (const group of Object.keys(byGroup)) {
    check(
      endpointGroups.some((known) => known === group),
      'quota',
      `names an unknown group, ${group}`,
    );
  }
  const counts = typeof quota === 'number' ? [quota] : Object.values(byGroup);
  for (const count of counts) check(Number.isInteger(count) && count >= 0, 'quota', 'must be whole numbers');
}

function checkFaults(faults: Readonly<Faults>): void {
  for (const [name, value] of Object.entries(faults)) {
    check(name in noFaults, 'faults', `names an unknown fault, ${name}`);
    const isSwitch = name === 'htmlErrors';
    const good = isSwitch
      ? typeof value === 'boolean'
      : typeof value === 'number' && value >= 0 && value <= 1;
    check(good, 'faults', `${name} must be ${isSwitch ? 'a boolean' : 'a probability, 0 to 1'}`);
  }
}

function check(good: boolean, option: string, what: string): void {
  if (!good) throw new TypeError(`@new-releases/spotify-simulator: ${option} ${what}`);
}
