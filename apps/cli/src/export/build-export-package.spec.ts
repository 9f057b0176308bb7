import { describe, expect, it } from '@jest/globals';
import type { CatalogueState } from '@new-releases/storage/catalogue';
import { formatExport } from '../output/format-export.js';
import { toExportJson } from '../output/to-export-json.js';
import { buildExportPackage } from './build-export-package.js';
import type { ExportResult } from './export-result.js';
import { listExportColumns } from './list-export-columns.js';
import { toQueries } from './to-queries.js';

const [query] = toQueries(['albums'], {});
const runId = '3f2a0000-0000-4000-8000-000000000000';
const completeAt = '2026-11-22T12:00:00.000Z';

function buildResult(state: Partial<CatalogueState> = {}): ExportResult {
  return {
    folder: '/data/export',
    format: 'csv',
    files: [
      {
        query: query!,
        name: 'albums.csv',
        columns: listExportColumns(query!, 'csv'),
        rows: 60,
        bytes: 2048,
        hash: 'sha256:00ff',
      },
    ],
    state: {
      dataVersion: 7,
      inputsVersion: 7,
      dataChangedAt: completeAt,
      lastRun: { id: runId, state: 'completed', endedAt: completeAt },
      historySince: null,
      lastCompleteAt: completeAt,
      ...state,
    },
    createdAt: '2026-11-22T14:30:00.000Z',
  };
}

const nowMs = Date.parse('2026-11-22T14:30:00.000Z');
const incomplete = { lastRun: { id: runId, state: 'incomplete', endedAt: completeAt } };

describe('buildExportPackage', () => {
  it('names file, key, source, terms and the state of the store', () => {
    expect(buildExportPackage(buildResult(), {})).toMatchObject({
      created: '2026-11-22T14:30:00.000Z',
      description: expect.stringContaining('Link back to spotify_url'),
      sources: [{ title: 'Spotify Web API' }],
      licenses: [{ path: 'https://developer.spotify.com/terms' }],
      resources: [
        {
          name: 'albums',
          path: 'albums.csv',
          rows: 60,
          bytes: 2048,
          hash: 'sha256:00ff',
          schema: { primaryKey: ['id'] },
        },
      ],
      dataState: { dataVersion: 7, dataChangedAt: completeAt, lastCompleteAt: completeAt, gap: null },
    });
  });

  it('does not call the sales of a user Spotify’s', () => {
    const [sales] = toQueries(['sales'], {});
    const result = buildResult(incomplete);
    const files = result.files.map((file) => ({
      ...file,
      query: sales!,
      columns: listExportColumns(sales!, 'csv'),
    }));
    const described = buildExportPackage({ ...result, files }, {});
    expect(described).toMatchObject({
      title: 'Sales',
      description: 'Rows of one moment of a new-releases store.',
    });
    expect(described).not.toHaveProperty('sources');
    expect(described).not.toHaveProperty('licenses');
    expect(buildExportPackage({ ...result, files: [...result.files, ...files] }, {})).toHaveProperty(
      'licenses',
    );
  });

  it('says which rows were chosen', () => {
    const choice = { filter: [['label', 'Sony']], updatedSince: '2026-11-01', limit: 5 } as const;
    expect(buildExportPackage(buildResult(), choice).resources[0]?.description).toContain(
      'Only rows with label=Sony, updated_since=2026-11-01. At most 5 of them, the first in order.',
    );
  });

  it.each([
    [null, 'No run has been made yet'],
    ['running', 'still at work, or was killed'],
    ['deferred', 'ended as deferred'],
    ['incomplete', 'ended as incomplete'],
  ])('says that rows may be missing where the last run is %s', (state, words) => {
    const lastRun = state === null ? null : { id: runId, state, endedAt: null };
    const data = buildExportPackage(buildResult({ lastRun }), {});
    expect(data.dataState.gap).toContain(words);
    expect(data.description).toContain(data.dataState.gap);
  });
});

describe('formatExport', () => {
  it('tells files, rows, sizes, age, and to link back', () => {
    const text = formatExport(buildResult(), nowMs);
    expect(text).toMatch(/^file +rows +size\n\/data\/export\/albums\.csv +60 +2\.0 KiB\n\n/);
    expect(text).toContain('Described in /data/export/datapackage.json\n');
    expect(text).toMatch(
      /Last complete run: 2026-11-22 12:00:00 UTC \(.*\), 2 h 30 min ago\nLink back to spotify_url/,
    );
  });

  it('tells what may be missing', () => {
    const text = formatExport(buildResult({ ...incomplete, lastCompleteAt: null }), nowMs);
    expect(text).toMatch(/Last complete run: never\nThe last run ended as incomplete: .*runs show 3f2a0000/);
  });

  it('asks for links only where there are any', () => {
    const result = buildResult();
    const files = result.files.map((file) => ({ ...file, columns: [] }));
    expect(formatExport({ ...result, files }, nowMs)).not.toContain('spotify_url');
  });
});

it('toExportJson tells the same to machines', () => {
  expect(toExportJson(buildResult(incomplete))).toEqual({
    format: 'csv',
    createdAt: '2026-11-22T14:30:00.000Z',
    files: [
      { resource: 'albums', path: '/data/export/albums.csv', rows: 60, bytes: 2048, hash: 'sha256:00ff' },
    ],
    dataPackage: '/data/export/datapackage.json',
    data: {
      dataVersion: 7,
      dataChangedAt: completeAt,
      lastRun: incomplete.lastRun,
      lastCompleteAt: completeAt,
      gap: expect.stringContaining('incomplete'),
    },
  });
});
