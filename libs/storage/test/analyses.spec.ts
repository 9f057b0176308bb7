import { describe, expect, it } from '@jest/globals';
import type { AnalysisPairRecord, NewAnalysis, StoreWriter } from '../src/index.js';
import { saveWholeAnalysis } from '../src/index.js';
import { buildPage } from './support/build-album.js';
import { openTestCatalogue, type Row } from './support/open-test-catalogue.js';

const at = '2026-11-22T12:00:00.000Z';

function buildAnalysis(overrides: Partial<NewAnalysis> = {}): NewAnalysis {
  return {
    id: '6b0f7a4e-0000-4000-8000-000000000001',
    kind: 'scan',
    title: 'Units and releases by label',
    parameters: { weeks: { from: '2023-01-02', to: '2025-12-22' }, alpha: 0.05 },
    seed: 7,
    dataVersion: 1,
    inputs: { releases: [{ by: 'label', key: 'Atlantic' }], sales: [], events: [] },
    inputsSha256: 'ab'.repeat(32),
    method: [{ step: 'trend', choice: 'a line', source: 'MacKinnon 2010' }],
    result: { outcome: 'analysed', pairs: 3, slope: 0.1 + 0.2 },
    tried: 51,
    findings: 1,
    durationMs: 1_234,
    programVersion: '0.1.0',
    ...overrides,
  };
}

const releases = { by: 'label', key: 'a', name: 'Atlantic', measure: 'releases' };
const sales = { product: 'Shoes', region: null, measure: 'units' };

function buildPair(qValue: number, found = false): AnalysisPairRecord {
  const figures = {
    lag: 3,
    weeks: 140,
    correlation: 1 / 3,
    interval: [-0.1, 2 / 3] as const,
    p_value: qValue / 7,
    q_value: qValue,
    slope: -5.000000000000001,
    slope_interval: [-9.5, 1e-7] as const,
    moves_at_lags: found ? [3, 4] : [],
  };
  return { releases, sales, found, figures, refusal: null };
}

const refused: AnalysisPairRecord = {
  releases,
  sales: { ...sales, region: 'DE' },
  found: false,
  figures: null,
  refusal: { reason: 'too-short', message: 'Shoes in DE has 3 weeks', weeks_needed: 113 },
};
const pairs = [buildPair(0.001, true), buildPair(0.5), refused];

const parse = (rows: readonly string[]) => rows.map((row) => JSON.parse(row) as Row);
const pairsOf = (analysisId: string, more = {}) => ({
  ...{ analysisId, found: null, limit: 10, after: null, count: false },
  ...more,
});

describe('an analysis', () => {
  it('comes back as it was saved, with the time of its saving', async () => {
    const { writer, catalogue } = await openTestCatalogue();
    const analysis = buildAnalysis({ dataVersion: catalogue.getState().inputsVersion });
    await saveWholeAnalysis(writer, analysis, pairs);
    const listed = {
      id: analysis.id,
      kind: 'scan',
      title: analysis.title,
      created_at: at,
      parameters: analysis.parameters,
      data_version: analysis.dataVersion,
      is_current: true,
      outcome: 'analysed',
      tried: 51,
      findings: 1,
      seed: 7,
      duration_ms: 1_234,
      program_version: '0.1.0',
    };
    const { rows } = catalogue.listAnalyses({ kind: null, limit: 5, after: null });
    expect(parse(rows)).toEqual([listed]);
    expect(JSON.parse(catalogue.findAnalysis(analysis.id) ?? '')).toEqual({
      ...listed,
      inputs: analysis.inputs,
      inputs_sha256: analysis.inputsSha256,
      method: analysis.method,
      result: analysis.result,
    });
    expect(catalogue.findAnalysis('none')).toBeNull();
  });

  it('is current until something changes that analyses are made of, which other analyses are not', async () => {
    const { writer, catalogue, run } = await openTestCatalogue();
    const isCurrent = () =>
      parse(catalogue.listAnalyses({ kind: null, limit: 5, after: null }).rows).map((row) => row.is_current);
    await writer.saveAnalysis(buildAnalysis({ dataVersion: catalogue.getState().inputsVersion }));
    const { dataVersion } = catalogue.getState();
    await writer.saveAnalysis(buildAnalysis({ id: 'other', dataVersion: 0 }));
    expect(catalogue.getState().dataVersion).toBe(dataVersion + 1);
    expect(isCurrent()).toEqual([false, true]);
    await writer.addWatchedArtists([{ artistId: 'w' }]);
    expect(isCurrent()).toEqual([false, true]);
    await writer.saveListingPage(buildPage(run.id, ['A']));
    expect(isCurrent()).toEqual([false, false]);
  });

  it('stays current while only ties of products change, but for one of ties, also in a store of before', async () => {
    const { writer, catalogue, run, database } = await openTestCatalogue();
    const save = (id: string, ties: object) =>
      writer.saveAnalysis(
        buildAnalysis({
          ...{ id, dataVersion: catalogue.getState().inputsVersion, parameters: { alpha: 0.05, ...ties } },
        }),
      );
    const listCurrent = () =>
      parse(catalogue.listAnalyses({ kind: null, limit: 5, after: null }).rows)
        .filter((row) => row.is_current)
        .map(({ id }) => id)
        .sort();
    const tie = (product: string) => writer.replaceProductLinks([{ product, kind: 'genre', id: 'pop' }]);
    await save('alone', {});
    await save('tied', { ties: { pairs: [[0, 0]] } });
    expect(listCurrent()).toEqual(['alone', 'tied']);
    // Written before anybody told changes of ties from others.
    database.exec(`DELETE FROM store_meta WHERE key = 'series_version'`);
    expect(listCurrent()).toEqual(['alone', 'tied']);
    await tie('Shoes');
    await tie('Hats');
    expect(listCurrent()).toEqual(['alone']);
    await save('tied anew', { ties: { pairs: [[0, 0]] } });
    await save('alone anew', {});
    expect(listCurrent()).toEqual(['alone', 'alone anew', 'tied anew']);
    await writer.saveListingPage(buildPage(run.id, ['A']));
    expect(listCurrent()).toEqual([]);
  });

  it('is found by the beginning of its id', async () => {
    const { writer, catalogue } = await openTestCatalogue();
    for (const id of ['abc-1', 'abc-2', 'ab_3']) await writer.saveAnalysis(buildAnalysis({ id }));
    expect(catalogue.findAnalysisIds('abc-', 5)).toEqual(['abc-1', 'abc-2']);
    expect(catalogue.findAnalysisIds('ab', 2)).toEqual(['ab_3', 'abc-1']);
    expect(catalogue.findAnalysisIds('ab%', 2)).toEqual([]);
  });

  it('is removed with its pairs', async () => {
    const { writer, catalogue, query } = await openTestCatalogue();
    await saveWholeAnalysis(writer, buildAnalysis(), pairs);
    await saveWholeAnalysis(writer, buildAnalysis({ id: 'kept' }), pairs);
    await expect(writer.removeAnalysis(buildAnalysis().id)).resolves.toBe(true);
    await expect(writer.removeAnalysis(buildAnalysis().id)).resolves.toBe(false);
    expect(catalogue.listAnalysisPairs(pairsOf(buildAnalysis().id))).toBeNull();
    await expect(writer.clearAnalysisPairs()).resolves.toBe(3);
    await expect(writer.clearAnalysisPairs()).resolves.toBe(0);
    expect(query('SELECT DISTINCT analysis_id FROM analysis_pairs')).toEqual([{ analysis_id: 'kept' }]);
  });

  it('goes when everything is purged, and only then', async () => {
    const { store, writer, query } = await openTestCatalogue();
    await saveWholeAnalysis(writer, buildAnalysis(), pairs);
    const count = () =>
      query('SELECT (SELECT count(*) FROM analyses) AS a, (SELECT count(*) FROM analysis_pairs) AS p');
    await expect(store.countAnalyses()).resolves.toBe(1);
    await expect(writer.purge({ before: '2030-01-01T00:00:00.000Z' })).resolves.toMatchObject({
      analyses: 0,
    });
    expect(count()).toEqual([{ a: 1, p: 3 }]);
    await expect(writer.purge({ before: null })).resolves.toMatchObject({ analyses: 1 });
    await expect(store.countAnalyses()).resolves.toBe(0);
    expect(count()).toEqual([{ a: 0, p: 0 }]);
  });
});

describe('a list of analyses', () => {
  it('has the newest first, page by page, of one kind where that is asked for', async () => {
    const { writer, catalogue, clock } = await openTestCatalogue();
    for (const [index, kind] of (['lags', 'scan', 'lags', 'events', 'lags'] as const).entries()) {
      // Two share a time.
      if (index !== 2) clock.advance(1_000);
      await writer.saveAnalysis(buildAnalysis({ id: `id-${index}`, kind }));
    }
    const walk = (kind: 'lags' | null, limit: number) => {
      const ids: unknown[] = [];
      for (let after: readonly [string, string] | null = null; ;) {
        const page = catalogue.listAnalyses({ kind, limit, after });
        ids.push(...parse(page.rows).map(({ id }) => id));
        if (page.next === null) return ids;
        expect(page.rows).toHaveLength(limit);
        after = page.next;
      }
    };
    for (const limit of [1, 2, 5]) {
      expect(walk(null, limit)).toEqual(['id-4', 'id-3', 'id-2', 'id-1', 'id-0']);
      expect(walk('lags', limit)).toEqual(['id-4', 'id-2', 'id-0']);
    }
  });
});

describe('the pairs of a scan', () => {
  async function openWithPairs() {
    const opened = await openTestCatalogue();
    await saveWholeAnalysis(opened.writer, buildAnalysis(), pairs);
    const list = (more = {}) => {
      const page = opened.catalogue.listAnalysisPairs(pairsOf(buildAnalysis().id, more));
      if (page === null) throw new Error('no such analysis');
      return { ...page, rows: parse(page.rows) };
    };
    return { ...opened, list };
  }

  it('come back in their order, with figures or with the reason why there are none', async () => {
    const { list } = await openWithPairs();
    const [first, second, third] = list().rows;
    expect(first).toEqual({
      ...{ releases, sales, lag: 3, weeks: 140, found: true, moves_at_lags: [3, 4], refusal: null },
      ...{ p_value: expect.closeTo(0.001 / 7, 15), q_value: 0.001 },
      ...{ correlation: expect.closeTo(1 / 3, 14), slope: expect.closeTo(-5, 14) },
      interval: [-0.1, expect.closeTo(2 / 3, 14)],
      slope_interval: [-9.5, 1e-7],
    });
    expect(second).toMatchObject({ found: false, q_value: 0.5, moves_at_lags: [] });
    expect(third).toEqual({
      ...{ releases, sales: refused.sales, found: false, moves_at_lags: [], refusal: refused.refusal },
      ...{ lag: null, weeks: null, correlation: null, interval: null, p_value: null, q_value: null },
      ...{ slope: null, slope_interval: null },
    });
  });

  it('keep every digit in the table', async () => {
    const { query } = await openWithPairs();
    expect(query('SELECT correlation, slope FROM analysis_pairs WHERE number = 1')).toEqual([
      { correlation: 1 / 3, slope: -5.000000000000001 },
    ]);
  });

  it('are walked page by page, counted, and chosen', async () => {
    const { list } = await openWithPairs();
    expect(list({ limit: 2 })).toMatchObject({ next: 2, total: null });
    expect(list({ limit: 2, after: 2, count: true })).toMatchObject({ next: null, total: 3 });
    expect(list({ limit: 2, after: 2 }).rows).toHaveLength(1);
    expect(list({ found: true, count: true })).toMatchObject({ total: 1, rows: [{ q_value: 0.001 }] });
    expect(list({ found: false, limit: 1 })).toMatchObject({ next: 2, rows: [{ q_value: 0.5 }] });
  });

  it('are put in order by an index', async () => {
    const { database } = await openWithPairs();
    const plan = (condition: string) =>
      database
        .prepare<[], { detail: string }>(
          `EXPLAIN QUERY PLAN SELECT * FROM analysis_pairs t WHERE t.analysis_id = 'a' ${condition} AND t.number > 5 ORDER BY t.number`,
        )
        .all()
        .map(({ detail }) => detail)
        .join();
    for (const condition of ['', 'AND t.found = 1']) {
      expect(plan(condition)).toContain('USING INDEX');
      expect(plan(condition)).not.toContain('B-TREE');
    }
  });
});

describe('saveWholeAnalysis', () => {
  it('writes in pieces, shows nothing before all is there, and clears what was cut short', async () => {
    const { writer, catalogue, query } = await openTestCatalogue();
    const many = Array.from({ length: 1_201 }, (_, index) => buildPair(index / 2_000));
    const sizes: number[] = [];
    const isCut = (size: number) => sizes.push(size) === 3;
    const broken: StoreWriter = {
      ...writer,
      addAnalysisPairs: (id, first, piece) => {
        if (isCut(piece.length)) return Promise.reject(new Error('killed'));
        return writer.addAnalysisPairs(id, first, piece);
      },
    };
    const { dataVersion } = catalogue.getState();
    await expect(saveWholeAnalysis(broken, buildAnalysis(), many)).rejects.toThrow('killed');
    expect(sizes).toEqual([500, 500, 201]);
    expect(query('SELECT count(*) AS n FROM analysis_pairs')).toEqual([{ n: 1_000 }]);
    expect(catalogue.listAnalysisPairs(pairsOf(buildAnalysis().id))).toBeNull();
    expect(catalogue.getState().dataVersion).toBe(dataVersion);

    await saveWholeAnalysis(writer, buildAnalysis({ id: 'again' }), many);
    const page = catalogue.listAnalysisPairs(pairsOf('again', { count: true, limit: 2_000 }));
    expect(page).toMatchObject({ total: 1_201, next: null });
    expect(query('SELECT count(*) AS n FROM analysis_pairs')).toEqual([{ n: 1_201 }]);
    expect(catalogue.getState().dataVersion).toBe(dataVersion + 1);
  });
});
