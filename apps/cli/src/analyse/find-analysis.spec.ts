import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { openStore, saveWholeAnalysis } from '@new-releases/storage';
import { type Catalogue, openCatalogue } from '@new-releases/storage/catalogue';
import { findAnalysis } from './find-analysis.js';

const idOf = (number: number) => `4e8b11c7-0000-4000-8000-00000000000${number}`;
const alone = '4e9b11c7-0000-4000-8000-000000000001';

let directory: string;
let catalogue: Catalogue;
beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'new-releases-find-analysis-'));
  const path = join(directory, 'store.db');
  const store = await openStore({ path });
  const writer = await store.acquireLease({ purpose: 'test' });
  for (const id of [1, 2, 3, 4, 5, 6].map(idOf).concat(alone)) {
    await saveWholeAnalysis(
      writer,
      {
        ...{ id, kind: 'lags', title: `Analysis ${id.at(-1)}`, parameters: {}, seed: 1, dataVersion: 1 },
        ...{ inputs: { releases: [], sales: [], events: [] }, inputsSha256: 'ab'.repeat(32), method: [] },
        ...{ result: {}, tried: 0, findings: 0, durationMs: 1, programVersion: '0' },
      },
      [],
    );
  }
  await store.close();
  catalogue = openCatalogue({ path });
});
afterAll(async () => {
  catalogue.close();
  await rm(directory, { recursive: true });
});

it.each([idOf(1), idOf(1).toUpperCase(), ` ${idOf(1)}`])('finds %j', (given) => {
  expect(findAnalysis(catalogue, given).title).toBe('Analysis 1');
});

it('finds one by a beginning that no other has', () => {
  expect(findAnalysis(catalogue, '4e9').id).toBe(alone);
});

it.each(['', ' ', 'none', '%'])('knows no %j', (given) => {
  expect(() => findAnalysis(catalogue, given)).toThrow(
    `there is no analysis ${JSON.stringify(given)}; see new-releases analyse list`,
  );
});

it('lists those of which a beginning may be meant', () => {
  const shown = [1, 2, 3, 4, 5].map((one) => `${idOf(one)} (Analysis ${one})`).join(', ');
  expect(() => findAnalysis(catalogue, '4e8b')).toThrow(
    `"4e8b" begins the ids of several analyses: ${shown} and others; give more characters of one`,
  );
  expect(() => findAnalysis(catalogue, '4')).toThrow('and others; give more characters of one');
});
