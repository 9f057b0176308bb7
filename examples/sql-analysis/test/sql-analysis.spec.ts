import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createSimulator, type Simulator } from '@new-releases/spotify-simulator';

const program = fileURLToPath(new URL('../dist/main.js', import.meta.url));
const cli = fileURLToPath(new URL('../../../apps/cli/bin/new-releases.js', import.meta.url));
const queryPath = (name: string) => fileURLToPath(new URL(`../queries/${name}.sql`, import.meta.url));

let simulator: Simulator;
let directory: string;
let store: string;

interface Result {
  code: unknown;
  stdout: string;
  stderr: string;
}

function run(args: readonly string[], env: Record<string, string> = {}): Promise<Result> {
  return new Promise((resolve) => {
    const options = { cwd: directory, env: { PATH: process.env.PATH ?? '', ...env } };
    execFile(process.execPath, [...args], options, (error, stdout, stderr) => {
      resolve({ code: error === null ? 0 : error.code, stdout, stderr });
    });
  });
}

/** A store as the real extraction makes it. */
beforeAll(async () => {
  simulator = createSimulator({ albums: 350 });
  const { apiUrl, tokenUrl } = await simulator.listen();
  directory = await mkdtemp(join(tmpdir(), 'sql-analysis-'));
  store = join(directory, 'store.db');
  const { code, stderr } = await run([cli, 'extract', '--no-snapshot'], {
    SPOTIFY_CLIENT_ID: 'id',
    SPOTIFY_CLIENT_SECRET: 'the-secret',
    SPOTIFY_API_URL: apiUrl,
    SPOTIFY_TOKEN_URL: tokenUrl,
    DATABASE_URL: `file:${store}`,
  });
  if (code !== 0) throw new Error(stderr);
});
afterAll(async () => {
  await simulator.close();
  await rm(directory, { recursive: true, force: true });
});

/** The rows that one query prints, cell by cell; cells are two spaces apart. */
async function ask(name: string): Promise<string[][]> {
  const { code, stdout, stderr } = await run([program, '--store', store, queryPath(name)]);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  const [, , , , ...rows] = stdout.trimEnd().split('\n');
  return rows.map((row) => row.trim().split(/ {2,}/));
}

const listAlbums = () => simulator.catalogue.albumIds().map((id) => simulator.catalogue.album(id));
const isDated = ({ release_date: date }: { release_date?: string | null }) => date?.length === 10;
/** As SQLite rounds: half away from zero. */
const round = (value: number, digits: number) =>
  Number(`${Math.round(Number(`${value}e${digits}`))}e-${digits}`);

describe('sql-analysis', () => {
  it('counts weekdays of dated albums, and tells what share it leaves out', async () => {
    const names = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
    const dated = listAlbums().filter(isDated);
    const all = listAlbums().length;
    const left = all - dated.length;
    expect(left).toBeGreaterThan(0);
    const expected = [1, 2, 3, 4, 5, 6, 0].map((day) => {
      const count = dated.filter(({ release_date: date }) => new Date(date!).getUTCDay() === day).length;
      return [names[day], count, round((100 * count) / dated.length, 1), round((100 * count) / all, 1)];
    });
    const rows = await ask('weekday');
    expect(rows).toEqual([
      ...expected.map((row) => row.map(String)),
      ['(left out: no day is known)', String(left), '-', String(round((100 * left) / all, 1))],
    ]);
  });

  it('gives quartiles of track lengths by type of release', async () => {
    const lengths = new Map<string, number[]>();
    for (const { id, album_type: type } of listAlbums()) {
      const known = lengths.get(type ?? '(not told)') ?? [];
      lengths.set(type ?? '(not told)', [
        ...known,
        ...simulator.catalogue.tracks(id).map((track) => track.duration_ms),
      ]);
    }
    const expected = [...lengths].map(([type, values]) => {
      const sorted = [...values].sort((one, other) => one - other);
      const at = (share: number) =>
        round(sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)]! / 60_000, 2);
      return [type, sorted.length, at(0), at(0.25), at(0.5), at(0.75), at(1)];
    });
    const rows = await ask('track-length');
    expect(rows.length).toBeGreaterThan(3);
    expect(rows.map(([type, ...cells]) => [type, ...cells.map(Number)])).toEqual(
      expected.sort((one, other) => Number(other[1]) - Number(one[1])),
    );
  });

  it('follows the share of explicit tracks over the weeks of release', async () => {
    const weeks = new Map<string, { albums: number; explicit: boolean[] }>();
    for (const album of listAlbums().filter(isDated)) {
      const day = new Date(album.release_date!);
      day.setUTCDate(day.getUTCDate() - ((day.getUTCDay() + 6) % 7));
      const week = day.toISOString().slice(0, 10);
      const { albums, explicit } = weeks.get(week) ?? { albums: 0, explicit: [] };
      const more = simulator.catalogue.tracks(album.id).map((track) => track.explicit);
      weeks.set(week, { albums: albums + 1, explicit: [...explicit, ...more] });
    }
    const sorted = [...weeks].sort(([one], [other]) => (one < other ? -1 : 1));
    const shares = sorted.map(
      ([, { explicit }]) => (100 * explicit.filter(Boolean).length) / explicit.length,
    );
    const expected = sorted.map(([week, { albums, explicit }], index) => [
      week,
      String(albums),
      String(explicit.length),
      String(round(shares[index]!, 1)),
      index === 0 ? '-' : String(round(shares[index]! - shares[index - 1]!, 1)),
    ]);
    expect(expected.length).toBeGreaterThan(1);
    expect(await ask('explicit-share')).toEqual(expected);
  });

  it('answers all of its questions where none is named, and changes nothing', async () => {
    const before = await readFile(store);
    const { code, stdout } = await run([program, '--store', store]);
    expect(code).toBe(0);
    expect(stdout.match(/\?$/gm)).toHaveLength(2);
    expect(stdout).toContain('How long are tracks, by type of release? Minutes.');
    expect((await readFile(store)).equals(before)).toBe(true);
    const bad = join(directory, 'bad.sql');
    await writeFile(bad, 'DELETE FROM albums RETURNING id');
    const refused = await run([program, '--store', store, bad]);
    expect(refused).toMatchObject({ code: 1, stdout: '' });
    expect(refused.stderr).toContain('readonly');
  });

  it('says which store is not there, and how it is used', async () => {
    expect(await run([program, '--stroe', store])).toMatchObject({ code: 2, stdout: '' });
    const { code, stderr } = await run([program, '--store', 'none.db']);
    expect(code).toBe(1);
    expect(stderr).toMatch(/^none\.db: /);
  });
});
