import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { changeStore } from './support/change-store.js';
import { createSandbox, quiet, type Sandbox } from './support/create-sandbox.js';
import { fillWeeks } from './support/fill-weeks.js';
import { readValue } from './support/read-store.js';
import { startReadApi } from './support/start-read-api.js';

interface Analysis {
  id: string;
  kind: string;
  title: string;
  tried: number;
  findings: number;
  parameters: { weeks: { from: string; to: string } };
  method: { step: string }[];
  result: Record<string, unknown> & {
    advice?: string[];
    moves_at_lags?: number[];
    strongest?: { lag: number; slope: number; slope_interval: [number, number] };
  };
  pairs?: { found: boolean; lag: number | null; releases: { name: string }; sales: { product: string } }[];
}

let sandbox: Sandbox;
let lags: Analysis;
const analyse = (...args: string[]) => sandbox.run(['analyse', ...args], quiet);
const readAnswer = async (wanted: number, args: string[]): Promise<Analysis> => {
  const { code, stdout, stderr } = await analyse(...args, '--json');
  expect({ args, code, stderr: code === wanted ? '' : stderr }).toEqual({ args, code: wanted, stderr: '' });
  return JSON.parse(stdout) as Analysis;
};
const analyseJson = (...args: string[]) => readAnswer(0, args);
const readRefusal = (...args: string[]) => readAnswer(1, args);

beforeAll(async () => {
  sandbox = await createSandbox({ albums: 1 });
  await fillWeeks(sandbox.databasePath);
  lags = await analyseJson('lags', '--product', 'Shoes', '--by', 'label', '--key', 'Atlantic');
});
afterAll(() => sandbox.close());

describe('analyse lags', () => {
  it('finds the effect that was planted, with its lag and its size', () => {
    expect(lags).toMatchObject({
      kind: 'lags',
      title: 'Units of Shoes and releases of label Atlantic',
      tried: 17,
      result: { outcome: 'analysed', strongest: { lag: 3 } },
    });
    expect(lags.result.moves_at_lags).toContain(3);
    const [low, high] = lags.result.strongest?.slope_interval ?? [0, 0];
    expect(low).toBeLessThan(15);
    expect(high).toBeGreaterThan(15);
    expect(low).toBeGreaterThan(5);
  });

  it('tells of one region in words', async () => {
    const { code, stdout } = await analyse('lags', '--product', 'Shoes', '--region', 'DE', '--lags', '0..8');
    expect(code).toBe(0);
    expect(stdout).toContain('9 lags tried');
    expect(stdout).toContain('"Moves with" says nothing of what causes what.');
  });

  it('refuses too few weeks, says how many are missing, and keeps that', async () => {
    const { result } = await readRefusal('lags', '--product', 'Hats', '--from', '2026-01-01');
    expect(result).toMatchObject({
      outcome: 'refused',
      reason: 'too-short',
      weeks_needed: expect.any(Number),
    });
  });

  it.each([
    [['--product', 'Socks'], 'the store knows no units of Socks'],
    [['--product', 'Shoes', '--by', 'label', '--key', 'Nobody'], 'no releases of label "Nobody"'],
    [['--product', 'Shoes', '--by', 'market', '--key', 'XX'], 'no releases of market "XX"'],
    [['--product', 'Shoes', '--lags', '9..1'], 'Give first and last week'],
    [['--product', 'Shoes', '--by', 'label', '--key', ''], "option '--key <value>' argument '' is invalid"],
    [['--product', 'Shoes', '--title', '  '], "option '--title <text>' argument '  ' is invalid"],
    [['--product', 'Hsoes'], 'the store knows no units of Hsoes; nearest: "Shoes"'],
  ])('refuses %j', async (args, message) => {
    const { code, stderr, stdout } = await analyse('lags', ...args);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(message);
  });
});

describe('analyse scan', () => {
  it('finds what moves together among all, keeps all of it, and tells what could not be compared', async () => {
    const scan = await analyseJson('scan', '--by', 'label', 'artist', '--top', '25');
    // Two products, three labels with one artist each; the releases of Domino are too few to compare.
    expect(scan.pairs).toHaveLength(12);
    expect(scan).toMatchObject({ tried: 8 * 17, result: { pairs: 8, pairs_refused: 4 } });
    const found = scan.pairs?.filter((pair) => pair.found) ?? [];
    expect(found.map(({ lag, releases, sales }) => [releases.name, lag, sales.product])).toEqual([
      ['Atlantic', 3, 'Shoes'],
      ['Atlantic Band', 3, 'Shoes'],
    ]);
    const shown = await analyse('show', scan.id.slice(0, 8), '--found');
    expect(shown.stdout).toMatch(/label Atlantic +Shoes +3 /);
    expect(shown.stdout).not.toContain('Hats');
    expect((await analyse('repeat', scan.id)).stdout).toContain('the same figures came out');
  });
});

describe('analyse events', () => {
  it('studies releases of the store, and days that are named', async () => {
    const ofLabel = await analyseJson('events', '--product', 'Shoes', '--label', 'Domino', '--type', 'album');
    expect(ofLabel).toMatchObject({
      title: 'Units of Shoes round 7 albums of Domino',
      parameters: { chosen: { artists: [], labels: ['Domino'], types: ['album'], days: [] } },
      result: { outcome: 'analysed', left_out: [{ name: 'Domino 9-0' }] },
    });
    const unknown = await analyse('events', '--product', 'Shoes', '--label', 'Domino', '--label', 'Nope');
    expect({ code: unknown.code, stdout: unknown.stdout }).toEqual({ code: 2, stdout: '' });
    expect(unknown.stderr).toContain('the store knows no releases of label "Nope"');
    const days = ['2024-07-05', '2025-03-14', '2026-02-06'].flatMap((day) => ['--day', day]);
    const ofDays = await analyseJson('events', '--product', 'Hats', ...days);
    expect(ofDays.result.events).toHaveLength(3);
    const crowded = await readRefusal('events', '--product', 'Shoes', '--label', 'Atlantic');
    expect(crowded.result).toMatchObject({ outcome: 'refused', reason: 'too-few-dates' });
  });

  it.each([
    [['--label', 'Atlantic']],
    [['--label', 'Atlantic', '--from', '2025-06-01', '--to', '2026-03-01']],
    [['--day', '2025-03-14', '--day', '2025-03-21', '--day', '2026-02-06', '--parts', '26']],
    [['--label', 'Atlantic', '--day', '2025-03-14']],
    [['--day', '2023-10-06', '--day', '2023-10-13']],
  ])('comes to a result where the advice of a refusal of %j is followed', async (args) => {
    const { result } = await readRefusal('events', '--product', 'Shoes', ...args);
    const [advice = ''] = result.advice ?? [];
    const [, without = '', cure = ''] =
      /^(?:Without (.*), )?[Ww]ith (.*) it can be computed[.:]/.exec(advice) ?? [];
    const [given = '', replaced = ''] = cure.split(' in place of ');
    const changed = [...given.matchAll(/--[\w-]+(?: [\d.-]+)?/g)].flatMap(([option]) => option.split(' '));
    const told = `${without} ${replaced.replace('all days', '--day')}`;
    const gone = [...told.matchAll(/--[\w-]+/g)].map(([option]) => option);
    const kept = args.flatMap((word, place) =>
      place % 2 === 0 && !gone.includes(word) ? [word, args[place + 1] ?? ''] : [],
    );
    const followed = await analyseJson('events', '--product', 'Shoes', ...kept, ...changed);
    expect({ advice, outcome: followed.result.outcome }).toEqual({ advice, outcome: 'analysed' });
  });
});

describe('what was kept', () => {
  it('is listed, newest first, and shown with method and result', async () => {
    const { stdout } = await analyse('list', '--kind', 'lags');
    expect(stdout).toMatch(new RegExp(`^${lags.id.slice(0, 8)} .* lags +17 +\\d+ +yes +${lags.title}$`, 'm'));
    expect(stdout).toMatch(/ lags +0 +refused +yes +Units of Hats and all releases: from 2026-01-01$/m);
    const listed = JSON.parse((await analyse('list', '--json', '--limit', '1')).stdout) as Analysis[];
    expect(listed).toHaveLength(1);
    const shown = await analyseJson('show', lags.id.slice(0, 8));
    expect(shown).toEqual(lags);
    expect(shown.method.map(({ step }) => step)).toContain('number of tests');
    expect(await analyse('show', 'none')).toMatchObject({
      code: 2,
      stderr: 'new-releases: there is no analysis "none"; see new-releases analyse list\n',
    });
  });

  it('is served by the read API as the command line prints it', async () => {
    const api = await startReadApi({ cwd: sandbox.directory, databasePath: sandbox.databasePath, env: {} });
    try {
      const served: unknown = await (await fetch(`${api.url}/v1/analyses/${lags.id}`)).json();
      expect(served).toEqual(lags);
    } finally {
      await api.close();
    }
  });

  it('is repeated to the same figures, and tells when the numbers have changed', async () => {
    const same = JSON.parse((await analyse('repeat', lags.id, '--json')).stdout) as Record<string, unknown>;
    expect(same).toMatchObject({
      inputs_unchanged: true,
      figures_unchanged: true,
      changed: [],
      kept_as: null,
    });
    expect(same.result).toEqual(lags.result);
    changeStore(
      sandbox.databasePath,
      `UPDATE sales SET units = units + 100 WHERE product = 'Shoes' AND day = '2025-01-10'`,
    );
    const changed = await analyse('repeat', lags.id, '--save');
    expect(changed.code).toBe(0);
    expect(changed.stdout).toMatch(/The numbers of its weeks have changed .* Kept as [0-9a-f]{8}\./);
    expect(changed.stdout).toMatch(/^figure +was +is now\n(.*\n)*slope at that lag +[\d.]+ +[\d.]+$/m);
    const told = JSON.parse((await analyse('repeat', lags.id, '--json')).stdout) as {
      changed: unknown[];
      result: Analysis['result'];
    };
    expect(told.changed).toContainEqual({
      figure: 'strongest.slope',
      before: lags.result.strongest?.slope,
      after: told.result.strongest?.slope,
    });
    changeStore(
      sandbox.databasePath,
      `UPDATE sales SET units = units - 100 WHERE product = 'Shoes' AND day = '2025-01-10'`,
    );
    changeStore(sandbox.databasePath, `UPDATE analyses SET seed = 99 WHERE id = '${lags.id}'`);
    const others = await analyse('repeat', lags.id);
    expect(others.code).toBe(1);
    expect(others.stdout).toContain('other figures came out');
    changeStore(sandbox.databasePath, `UPDATE analyses SET seed = 1 WHERE id = '${lags.id}'`);
  });

  it('tells which pairs of a scan are others when it is repeated', async () => {
    const scan = await analyseJson('scan', '--product', 'Shoes', '--product', 'Hats', '--by', 'label');
    const change = (by: string) => {
      changeStore(
        sandbox.databasePath,
        `UPDATE sales SET units = units ${by} WHERE product = 'Shoes' AND day = '2025-01-10'`,
      );
    };
    change('+ 100');
    const { stdout } = await analyse('repeat', scan.id);
    expect(stdout).toMatch(
      /^4 pairs changed:\nreleases +sales +was +is now\nlabel Atlantic +Shoes +lag 3, /m,
    );
    const told = JSON.parse((await analyse('repeat', scan.id, '--json')).stdout) as {
      changed_pairs: {
        count: number;
        first: { releases: { name: string }; before: object; after: object }[];
      };
    };
    // Those of Hats have another q-value, for it goes by all that were tried; the two that cannot be compared have not changed.
    expect(
      readValue(sandbox.databasePath, `SELECT count(*) FROM analysis_pairs WHERE analysis_id = '${scan.id}'`),
    ).toBe(6);
    expect(told.changed_pairs.count).toBe(4);
    expect(told.changed_pairs.first[0]).toMatchObject({
      releases: { name: 'Atlantic' },
      before: { found: true },
    });
    expect(told.changed_pairs.first.map(({ releases }) => releases.name)).not.toContain('Domino');
    change('- 100');
    expect((await analyse('repeat', scan.id)).stdout).toContain('the same figures came out');
  });

  it('is removed for good', async () => {
    const of = ['--product', 'Shoes', '--by', 'album_type', '--measure', 'revenue'];
    const { id, title } = await analyseJson('scan', ...of);
    expect((await analyse('remove', id)).stdout).toBe(`Removed ${id.slice(0, 8)}: ${title}\n`);
    expect(
      readValue(sandbox.databasePath, `SELECT count(*) FROM analysis_pairs WHERE analysis_id = '${id}'`),
    ).toBe(0);
    expect((await analyse('remove', id)).code).toBe(2);
  });

  it('needs the store to be there', async () => {
    const missing = { DATABASE_URL: `file:${join(sandbox.directory, 'none.db')}` };
    expect((await sandbox.run(['analyse', 'list'], missing)).code).toBe(78);
  });
});

describe('analyse scan --ties', () => {
  it('tries only what products are tied to, where that is asked for', async () => {
    const none = await analyse('scan', '--ties');
    expect(none).toMatchObject({ code: 2, stderr: expect.stringContaining('sales map FILE.csv ties them') });
    const ties = [
      ...['label,Atlantic', 'label,Nowhere', 'genre,pop'].map((tie) => `Shoes,${tie}`),
      ...[`artist,${'Atlantic'.padEnd(22, 'A')}`, 'label,Parlophone'].map((tie) => `Hats,${tie}`),
    ];
    await writeFile(join(sandbox.directory, 'ties.csv'), ['product,kind,id', ...ties, ''].join('\n'));
    expect((await sandbox.run(['sales', 'map', 'ties.csv'])).code).toBe(0);
    const scan = await analyseJson('scan', '--ties');
    const leftOut = { genres: 1, albums: 0, unknown: 1 };
    expect(scan).toMatchObject({ tried: 3 * 17, findings: 1, parameters: { ties: { left_out: leftOut } } });
    expect(scan.pairs?.[0]).toMatchObject({ found: true, releases: { name: 'Atlantic' } });
    expect((await sandbox.run(['sales', 'map', '--remove-all'])).code).toBe(0);
    expect((await analyse('repeat', scan.id)).stdout).toContain('the same figures came out');
  });
});
