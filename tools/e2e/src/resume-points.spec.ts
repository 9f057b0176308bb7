import { readdir, readFile, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import type { SimulatorOptions } from '@new-releases/spotify-simulator';
import { createBreaker, type Step } from './support/create-breaker.js';
import { createLaboratory, type Laboratory } from './support/create-laboratory.js';
import { dumpStore } from './support/dump-store.js';
import { readRows, readValue } from './support/read-store.js';

/** What a kill can make repeat: the calls in flight, and answers that are being committed or came ahead. */
const mostRepeated = 12;
/** Requests that the ledger counts at once. */
const block = 20;

interface Outcome {
  readonly store: Record<string, unknown[]>;
  readonly snapshots: unknown[];
  readonly requests: number;
}

/** What stands in store and folder now, and what the API was asked until now. */
async function look(laboratory: Laboratory): Promise<Outcome> {
  const files = (await readdir(laboratory.directory)).filter((name) => name.includes('album_items'));
  return {
    store: dumpStore(laboratory.databasePath),
    snapshots: await Promise.all(
      files.map(
        async (name) => JSON.parse(await readFile(join(laboratory.directory, name), 'utf8')) as unknown,
      ),
    ),
    requests: laboratory.simulator.requests.filter(({ group }) => group !== null).length,
  };
}

const run = (laboratory: Laboratory, breaker = createBreaker()) =>
  laboratory.inProcess(({ extraction }) => extraction.run({ snapshotDir: laboratory.directory }), breaker);

/** A thrown error lets the snapshot's temporary file be tidied up; a kill does not. */
async function leaveHalfSnapshot({ databasePath, directory }: Laboratory): Promise<void> {
  const path = readValue(databasePath, 'SELECT snapshot_path FROM extraction_runs');
  if (typeof path === 'string') await writeFile(join(directory, `.${basename(path)}.tmp`), '{"half');
}

/** The ledger counts before anything is sent, so it is never behind, and ahead by the blocks that a kill lost. */
function expectLedgerAhead({ databasePath, simulator }: Laboratory): void {
  const counted = new Map(
    readRows<{ name: string; spent: number }>(
      databasePath,
      'SELECT endpoint_group AS name, sum(spent) AS spent FROM quota_windows GROUP BY 1',
    ).map(({ name, spent }) => [name, spent]),
  );
  const sent = new Map<string, number>();
  for (const { group } of simulator.requests) if (group) sent.set(group, (sent.get(group) ?? 0) + 1);
  for (const group of new Set([...counted.keys(), ...sent.keys()])) {
    const ahead = (counted.get(group) ?? 0) - (sent.get(group) ?? 0);
    expect({ group, ahead }).toEqual({ group, ahead: expect.any(Number) });
    expect(ahead).toBeGreaterThanOrEqual(0);
    expect(ahead).toBeLessThanOrEqual(block);
  }
}

/** One run that breaks at a step, then a clean one; returns whether it came to that step at all. */
async function expectSameEnd(options: SimulatorOptions, step: Step, whole: Outcome): Promise<boolean> {
  const laboratory = await createLaboratory(options);
  try {
    const breaker = createBreaker(step);
    const broken = await run(laboratory, breaker).catch((error: unknown) => error);
    if (!breaker.isBroken) {
      expect(broken).toMatchObject({ run: { state: 'completed' } });
      return false;
    }
    expectLedgerAhead(laboratory);
    if (readValue(laboratory.databasePath, 'SELECT state FROM extraction_runs') !== 'completed') {
      await leaveHalfSnapshot(laboratory);
      expect(await run(laboratory)).toMatchObject({ run: { state: 'completed' } });
    }
    const { requests, ...end } = await look(laboratory);
    const wanted = { store: whole.store, snapshots: whole.snapshots };
    // All of it is JSON: what reads the same is the same, and where it does not, the long comparison judges and tells.
    if (JSON.stringify(end) !== JSON.stringify(wanted)) expect({ step, ...end }).toEqual({ step, ...wanted });
    expect(requests).toBeLessThanOrEqual(whole.requests + mostRepeated);
    expectLedgerAhead(laboratory);
    return true;
  } finally {
    await laboratory.close();
  }
}

/** Breaks a run at every step that an undisturbed one has, one after another; returns the points of those steps. */
async function breakEverywhere(options: SimulatorOptions): Promise<string[]> {
  const laboratory = await createLaboratory(options);
  const undisturbed = createBreaker();
  const whole = await run(laboratory, undisturbed)
    .then(() => look(laboratory))
    .finally(() => laboratory.close());
  expect(whole.snapshots).toHaveLength(1);
  for (const [point, times] of undisturbed.counts) {
    for (let nth = 1; nth <= times; nth += 1) {
      const isBroken = await expectSameEnd(options, { point, nth }, whole);
      // How many reads go into one transaction is left to chance, so a later one may not come.
      if (nth === 1) expect({ point, isBroken }).toEqual({ point, isBroken: true });
    }
  }
  return [...undisturbed.counts.keys()];
}

const everyPoint = [
  ...[
    'fetch',
    'acquireLease',
    'startRun',
    'countRequests',
    'saveCapability',
    'saveListingPage',
    'saveReads',
    'recordSnapshot',
    'finishRun',
    'release',
  ].flatMap((name) => [`before ${name}`, `after ${name}`]),
  'before the snapshot',
  'before the rename',
];

describe('a run that is stopped before and after every fetch, transaction and rename', () => {
  it.each<[string, SimulatorOptions]>([
    ['extended mode', { albums: 25, seed: 'points' }],
    ['development mode', { albums: 9, seed: 'points', access: 'development' }],
  ])('ends, after one more run, as one that was never disturbed: %s', async (_, options) => {
    const points = await breakEverywhere(options);
    expect(points).toEqual(expect.arrayContaining(everyPoint));
  });
});
