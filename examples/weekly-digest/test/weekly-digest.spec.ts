import { spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { createSimulator, type Simulator } from '@new-releases/spotify-simulator';

const program = fileURLToPath(new URL('../dist/main.js', import.meta.url));
const today = '2026-11-20';
const since = '2026-11-14';

let simulator: Simulator;
let directory: string;
let env: Record<string, string>;

beforeAll(async () => {
  simulator = createSimulator({ albums: 400, access: 'development', today });
  const { apiUrl, tokenUrl } = await simulator.listen();
  directory = await mkdtemp(join(tmpdir(), 'weekly-digest-'));
  env = {
    PATH: process.env.PATH ?? '',
    SPOTIFY_API_URL: apiUrl,
    SPOTIFY_TOKEN_URL: tokenUrl,
    SPOTIFY_CLIENT_ID: 'id',
    SPOTIFY_CLIENT_SECRET: 'the-secret',
  };
});
beforeEach(() => {
  simulator.resetRequests();
  simulator.configure({ quota: null });
});
afterAll(async () => {
  await simulator.close();
  await rm(directory, { recursive: true, force: true });
});

/** Starts the program as a user would, in an environment of its own. */
async function run(args: readonly string[], more: Record<string, string> = {}) {
  const child = spawn(process.execPath, [program, ...args], { env: { ...env, ...more }, cwd: directory });
  const code = new Promise((resolve) => child.on('close', resolve));
  const [stdout, stderr] = await Promise.all([text(child.stdout), text(child.stderr)]);
  return { code: await code, stdout, stderr };
}

interface Known {
  id: string;
  name: string;
  type: string;
  date: string;
  tracks: number;
  artistIds: string[];
}

/** The catalogue's albums and singles, by no code of the program's. */
function listKnown(): Known[] {
  return simulator.catalogue.albumIds().flatMap((id) => {
    const album = simulator.catalogue.album(id);
    if (album.album_type === 'compilation') return [];
    return [
      {
        id,
        name: album.name,
        type: album.album_type ?? 'album',
        date: album.release_date ?? '',
        tracks: album.total_tracks ?? 0,
        artistIds: (album.artists ?? []).map((artist) => artist.id),
      },
    ];
  });
}

const isThisWeek = ({ date }: Known) => date.length === 10 && date >= since && date <= today;
const linksIn = (message: string) =>
  [...message.matchAll(/open\.spotify\.com\/album\/(\w{22})/g)].map(([, id]) => id);

/** Artists with the most albums of this week. */
function pickArtists(count: number): string[] {
  const counts = new Map<string, number>();
  for (const album of listKnown().filter(isThisWeek)) {
    for (const id of album.artistIds) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return [...counts]
    .sort((one, other) => other[1] - one[1])
    .map(([id]) => id)
    .slice(0, count);
}

describe('weekly-digest', () => {
  it("prints this week's albums of a watch-list, all of them and no others", async () => {
    const artists = pickArtists(6);
    const list = join(directory, 'artists.txt');
    const [first, second, ...rest] = artists;
    await writeFile(
      list,
      `# friends\nhttps://open.spotify.com/artist/${first}?si=1 # best\n\nspotify:artist:${second}\n`,
    );
    const { code, stdout, stderr } = await run(['--file', list, '--today', today, ...rest, first!]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });

    const expected = listKnown().filter(
      (album) => isThisWeek(album) && album.artistIds.some((id) => artists.includes(id)),
    );
    const [week = '', perhaps = ''] = stdout.split('## Perhaps');
    expect(expected.length).toBeGreaterThan(5);
    expect(linksIn(week).sort()).toEqual(expected.map(({ id }) => id).sort());
    expect(week).toContain(`${since} to ${today} (UTC), 6 artists: ${expected.length} new`);
    const plain = week.replace(/\\(.)/g, '$1');
    for (const { name, type, tracks, date, id } of expected) {
      expect(plain).toContain(`[${name || '(no title)'}](https://open.spotify.com/album/${id})`);
      expect(week).toContain(`(${type}, ${tracks} ${tracks === 1 ? 'track' : 'tracks'}, ${date})`);
    }
    expect(week.match(/!\[cover\]\(https:/g)).toHaveLength(expected.length);
    expect(linksIn(perhaps)).toEqual([]);
  });

  it('keeps apart what is known by year or month alone, and counts what has no date', async () => {
    const month = listKnown().find(({ date }) => date.length === 7)!;
    const year = month.date.slice(0, 4);
    const vague = listKnown().filter(({ date }) => date === year || date === month.date);
    const undated = listKnown().filter(({ date }) => date === '' || date === '0000');
    const artists = [...new Set([...vague, ...undated].map(({ artistIds }) => artistIds[0]!))];
    const shown = vague.filter(({ artistIds }) => artistIds.some((id) => artists.includes(id)));

    const { code, stdout } = await run(['--today', `${month.date}-10`, ...artists]);
    expect(code).toBe(0);
    const [week = '', perhaps = ''] = stdout.split(
      '## Perhaps of this week: only the month or the year is known',
    );
    expect(week).toContain('nothing new');
    expect(linksIn(perhaps).sort()).toEqual(shown.map(({ id }) => id).sort());
    expect(undated.length).toBeGreaterThan(0);
    expect(perhaps).toContain(`${undated.length} albums carry no usable date`);
  });

  it('says of an empty week that it was empty', async () => {
    const { code, stdout } = await run(['--today', '1950-01-07', pickArtists(1)[0]!]);
    expect(code).toBe(0);
    expect(stdout).toContain('1950-01-01 to 1950-01-07 (UTC), 1 artist: nothing new');
  });

  it('takes today from its clock where no day is given', async () => {
    const { stdout } = await run([pickArtists(1)[0]!]);
    const [, from = '', to = ''] = /(\S+) to (\S+) \(UTC\)/.exec(stdout) ?? [];
    expect(Date.parse(to) - Date.parse(from)).toBe(6 * 86_400_000);
    expect(Math.abs(Date.now() - Date.parse(to))).toBeLessThan(2 * 86_400_000);
  });

  it('names the artist that is not there, and reads the others', async () => {
    const gone = '0'.repeat(22);
    const { code, stdout } = await run(['--today', today, gone, pickArtists(1)[0]!]);
    expect(code).toBe(1);
    expect(stdout).toContain(
      `Artist ${gone} was not read, or not to the end: Spotify knows no such artist (404).`,
    );
    expect(linksIn(stdout).length).toBeGreaterThan(0);
  });

  it('stops at the quota, says until when, prints what it has, and exits 75', async () => {
    const [first, second, third] = pickArtists(3) as [string, string, string];
    await run(['--today', today, first]);
    const calls = simulator.requests.filter(({ operation }) => operation === 'get-an-artists-albums').length;
    simulator.configure({ quota: { 'artist-albums': calls + 1 }, quotaRetryAfterSeconds: 7200 });
    simulator.resetRequests();
    const before = Date.now();
    const { code, stdout } = await run(['--today', today, first, second, third]);
    expect(code).toBe(75);
    expect(linksIn(stdout).length).toBeGreaterThan(0);
    expect(stdout).toContain(
      `Artist ${second} was not read, or not to the end: Spotify's quota is used up (429).`,
    );
    expect(stdout).toContain(`Artist ${third} was not read, or not to the end: not asked for`);
    const [, until = ''] = /not whole\. Run it again after (\S+Z)\./.exec(stdout) ?? [];
    const waitMs = Date.parse(until) - before;
    expect(waitMs).toBeGreaterThanOrEqual(7_200_000 - 1000);
    expect(waitMs).toBeLessThan(7_200_000 + 60_000);
    const refused = simulator.requests.filter(({ status }) => status === 429);
    expect(refused).toHaveLength(1);
  });

  it('posts Block Kit to the webhook, and prints the same with --slack', async () => {
    const posted: { type: string | undefined; body: unknown }[] = [];
    let status = 200;
    const server = createServer((request, response) => {
      void text(request).then((body) => {
        posted.push({ type: request.headers['content-type'], body: JSON.parse(body) });
        response.writeHead(status).end(status === 200 ? 'ok' : 'no_service');
      });
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/services/T0/hook-secret`;
    const artists = pickArtists(2);
    const args = ['--today', today, '--slack', ...artists];
    const { code, stdout } = await run(args, { SLACK_WEBHOOK_URL: url });
    expect(code).toBe(0);
    expect(posted).toEqual([{ type: 'application/json', body: JSON.parse(stdout) as unknown }]);
    const { blocks } = JSON.parse(stdout) as {
      blocks: { type: string; accessory?: { image_url: string } }[];
    };
    const sections = blocks.filter(({ type }) => type === 'section');
    const expected = listKnown().filter(
      (album) => isThisWeek(album) && album.artistIds.some((id) => artists.includes(id)),
    );
    expect(linksIn(stdout).filter((id) => expected.some((album) => album.id === id))).toHaveLength(
      expected.length,
    );
    expect(sections.every(({ accessory }) => accessory?.image_url.startsWith('https://'))).toBe(true);
    expect(blocks.length).toBeLessThanOrEqual(50);

    status = 404;
    const refused = await run(args, { SLACK_WEBHOOK_URL: url });
    server.close();
    expect(refused).toMatchObject({ code: 1, stderr: 'Slack did not take the digest: 404 no_service\n' });
    expect(refused.stderr).not.toContain('hook-secret');
  });

  it.each([
    [[], 'no artist is given'],
    [['not-an-artist'], '"not-an-artist" is no artist'],
    [['--today', '2026-13-01', '0'.repeat(22)], 'is no day'],
    [['--file', 'missing.txt'], 'missing.txt'],
  ])('refuses %j with a word on why', async (args, problem) => {
    const { code, stdout, stderr } = await run(args);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(problem);
  });

  it('exits 77 without credentials', async () => {
    const { code, stderr } = await run([pickArtists(1)[0]!], { SPOTIFY_CLIENT_SECRET: '' });
    expect({ code, stderr }).toEqual({
      code: 77,
      stderr: 'set SPOTIFY_CLIENT_ID and SPOTIFY_CLIENT_SECRET\n',
    });
  });
});
