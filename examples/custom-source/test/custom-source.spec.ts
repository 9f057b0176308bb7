import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { createSimulator, type Simulator } from '@new-releases/spotify-simulator';
import Database from 'better-sqlite3';

const program = fileURLToPath(new URL('../dist/main.js', import.meta.url));

let simulator: Simulator;
let directory: string;
let env: Record<string, string>;
let file: string;

beforeEach(async () => {
  simulator = createSimulator({ albums: 300, access: 'development' });
  const { apiUrl, tokenUrl } = await simulator.listen();
  directory = await mkdtemp(join(tmpdir(), 'custom-source-'));
  file = join(directory, 'letter.csv');
  env = {
    PATH: process.env.PATH ?? '',
    SPOTIFY_API_URL: apiUrl,
    SPOTIFY_TOKEN_URL: tokenUrl,
    SPOTIFY_CLIENT_ID: 'id',
    SPOTIFY_CLIENT_SECRET: 'the-secret',
  };
});
afterEach(async () => {
  await simulator.close();
  await rm(directory, { recursive: true, force: true });
});

function start(args: readonly string[] = [file]): { child: ChildProcess; done: Promise<Result> } {
  const child = spawn(process.execPath, [program, ...args], { cwd: directory, env });
  const closed = new Promise<number | null>((resolve) => child.on('close', resolve));
  const done = Promise.all([closed, text(child.stdout), text(child.stderr)]).then(
    ([code, stdout, stderr]) => ({
      code,
      stdout,
      stderr,
    }),
  );
  return { child, done };
}

interface Result {
  code: number | null;
  stdout: string;
  stderr: string;
}

const run = (args?: readonly string[]) => start(args).done;

function query<Row>(sql: string): Row[] {
  const database = new Database(join(directory, 'letter.db'), { readonly: true });
  try {
    return database.prepare(sql).all() as Row[];
  } finally {
    database.close();
  }
}

/** Albums that are stored whole: title and number of tracks by id. */
function readAlbums(): Record<string, [string, number]> {
  const rows = query<{ id: string; name: string; tracks: number }>(
    `SELECT id, name, (SELECT count(*) FROM tracks WHERE album_id = albums.id) AS tracks
     FROM albums WHERE fetched_at IS NOT NULL`,
  );
  return Object.fromEntries(rows.map(({ id, name, tracks }) => [id, [name, tracks]]));
}

function expectedAlbums(ids: readonly string[]): Record<string, [string, number]> {
  const { catalogue } = simulator;
  return Object.fromEntries(ids.map((id) => [id, [catalogue.album(id).name, catalogue.tracks(id).length]]));
}

const countReads = () => simulator.requests.filter(({ operation }) => operation === 'get-an-album').length;

describe('custom-source', () => {
  it('stores the albums that a file names, says which lines named none, and reads nothing twice', async () => {
    const ids = simulator.catalogue.albumIds().slice(100, 160);
    const [first, second, third, ...rest] = ids as [string, string, string, ...string[]];
    const lines = [
      '# Letter of November',
      'title,link',
      `"One, two",https://open.spotify.com/album/${first}?si=abc`,
      '',
      `spotify:album:${second}`,
      `${third},by id`,
      `https://open.spotify.com/intl-de/album/${first}`,
      'https://open.spotify.com/artist/0000000000000000000000',
      ...rest.map((id) => `https://open.spotify.com/album/${id}`),
      `https://open.spotify.com/album/${'0'.repeat(22)}`,
    ];
    await writeFile(file, lines.join('\r\n'));

    const once = await run();
    expect(once).toMatchObject({ code: 0, stderr: '' });
    expect(readAlbums()).toEqual(expectedAlbums(ids));
    expect(once.stdout).toContain('albums: 61 seen, 60 new, 1 gone, 0 not read yet');
    expect(once.stdout).toContain('file: 61 albums on 64 lines, 2 rejected, read to the end');
    expect(once.stdout).toContain('  line 2 names no album: "title,link"');
    expect(once.stdout).toContain(
      '  line 8 names no album: "https://open.spotify.com/artist/0000000000000000000000"',
    );
    expect(query('SELECT DISTINCT source FROM album_sightings')).toEqual([{ source: 'file' }]);
    expect(countReads()).toBe(61);

    simulator.resetRequests();
    const twice = await run();
    expect(twice.code).toBe(0);
    expect(twice.stdout).toContain('albums: 61 seen, 0 new');
    expect(countReads()).toBe(0);
  });

  it('goes on after a kill where it was, and loses nothing', async () => {
    const ids = simulator.catalogue.albumIds();
    await writeFile(file, ids.map((id) => `spotify:album:${id}`).join('\n'));
    simulator.configure({ latencyMs: 20 });
    const { child, done } = start();
    while (countReads() < 60 && child.exitCode === null) await sleep(5);
    child.kill('SIGKILL');
    expect((await done).code).toBeNull();
    simulator.configure({ latencyMs: 0 });
    const stored = Object.keys(readAlbums()).length;
    expect(stored).toBeGreaterThan(0);
    expect(stored).toBeLessThan(300);

    const again = await run();
    expect(again.code).toBe(0);
    expect(again.stdout).toContain('completed, going on with a run that was stopped');
    expect(again.stdout).toContain('file: 300 albums on 300 lines, 0 rejected, read to the end');
    // At most what was in flight, or waited for its commit, is asked for again: eight calls and four lanes.
    expect(countReads()).toBeLessThanOrEqual(300 + 12);
    expect(readAlbums()).toEqual(expectedAlbums(ids));
  });

  it('says of a file that is not there that it is not, and reads it once it is', async () => {
    const missing = await run();
    expect(missing.code).toBe(1);
    expect(missing.stdout).toMatch(/^failed$/m);
    expect(missing.stdout).toContain('error: the source file broke off: ENOENT');
    expect(missing.stdout).toContain('not read to the end');
    const [id] = simulator.catalogue.albumIds() as [string];
    await writeFile(file, id);
    expect((await run()).stdout).toContain('completed, going on');
    expect(Object.keys(readAlbums())).toEqual([id]);
  });

  it('refuses to guess what it is asked for', async () => {
    expect(await run([])).toMatchObject({ code: 2, stdout: '' });
    env.SPOTIFY_CLIENT_ID = '';
    expect(await run()).toMatchObject({ code: 78, stdout: '' });
  });
});
