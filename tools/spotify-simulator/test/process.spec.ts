import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { afterEach, describe, expect, it } from '@jest/globals';
import { requestToken, type Json } from './start.js';

interface Ready {
  apiUrl: string;
  tokenUrl: string;
  port: number;
}

const root = new URL('..', import.meta.url);
const started: ChildProcess[] = [];
afterEach(() => {
  for (const child of started.splice(0)) child.kill('SIGKILL');
});

/** Starts the command from source; resolves with its first line. */
async function start(...flags: string[]): Promise<{ child: ChildProcess; ready: Ready }> {
  const child = run(flags);
  const [line] = (await once(child.stdout!, 'data')) as [Buffer];
  return { child, ready: JSON.parse(line.toString()) as Ready };
}

function run(flags: string[]): ChildProcess {
  const child = spawn(
    process.execPath,
    ['--conditions=@new-releases/source', '--import', 'tsx', 'src/main.ts', ...flags],
    { cwd: root, stdio: ['ignore', 'pipe', 'pipe'], env: { PATH: process.env.PATH } },
  );
  started.push(child);
  return child;
}

async function fail(...flags: string[]): Promise<{ code: number | null; stderr: string }> {
  const child = run(flags);
  let stderr = '';
  child.stderr!.on('data', (chunk: Buffer) => (stderr += chunk.toString()));
  const [code] = (await once(child, 'close')) as [number | null];
  return { code, stderr };
}

describe('the command', () => {
  it('serves as its flags say, several at once, until a signal', async () => {
    const [one, two] = await Promise.all([
      start(
        '--albums',
        '7',
        '--access',
        'development',
        '--faults',
        '{"albumNull":1}',
        '--quota',
        '{"search":1}',
      ),
      start(
        '--albums',
        '9',
        '--seed',
        'other',
        '--client-id',
        'me',
        '--client-secret',
        's',
        '--rate',
        '2/30',
      ),
    ]);
    expect(one.ready.port).not.toBe(two.ready.port);
    expect(one.ready.apiUrl).toBe(`http://127.0.0.1:${one.ready.port}/v1`);
    expect((await requestToken(two.ready.tokenUrl)).status).toBe(400);
    const { token } = await requestToken(one.ready.tokenUrl);
    const headers = { authorization: `Bearer ${token}` };
    expect((await fetch(`${one.ready.apiUrl}/browse/new-releases`, { headers })).status).toBe(403);
    const search = `${one.ready.apiUrl}/search?q=tag:new&type=album&limit=10`;
    const found = (await (await fetch(search, { headers })).json()) as Json;
    expect(found.albums.total).toBe(7);
    expect((await fetch(search, { headers })).status).toBe(429);
    expect((await fetch(`${one.ready.apiUrl}/albums/${found.albums.items[0]!.id}`, { headers })).status).toBe(
      404,
    );

    const mine = await requestToken(two.ready.tokenUrl, { id: 'me', secret: 's' });
    const asMe = { headers: { authorization: `Bearer ${mine.token}` } };
    const statuses: number[] = [];
    for (let i = 0; i < 3; i++)
      statuses.push((await fetch(`${two.ready.apiUrl}/browse/new-releases`, asMe)).status);
    expect(statuses).toEqual([200, 200, 429]);

    for (const [child, signal] of [
      [one.child, 'SIGTERM'],
      [two.child, 'SIGINT'],
    ] as const) {
      child.kill(signal);
      expect(await once(child, 'exit')).toEqual([0, null]);
    }
  });

  it('answers the questions of tests out of band', async () => {
    const { ready } = await start('--albums', '12');
    const origin = ready.apiUrl.replace('/v1', '');
    const ask = (path: string, body?: object): Promise<Response> =>
      fetch(`${origin}/_simulator${path}`, body && { method: 'POST', body: JSON.stringify(body) });
    const lines = (await (await ask('/catalogue')).text()).trim().split('\n');
    expect(lines).toHaveLength(12);
    const eighth = JSON.parse(lines[7]!) as Json;
    expect(eighth.tracks.items).toHaveLength(eighth.total_tracks);
    expect(eighth.total_tracks).toBeGreaterThan(50);
    expect((await ask('/configure', { premiumLapsed: true, faults: { nullItems: 1 } })).status).toBe(200);
    const expected = (await (await ask('/expected')).json()) as Json;
    expect(expected.nullItemIds).toHaveLength(12);
    const { token } = await requestToken(ready.tokenUrl);
    await fetch(`${ready.apiUrl}/search`, { headers: { authorization: `Bearer ${token}` } });
    const ledger = (await (await ask('/ledger')).json()) as Json[];
    expect(ledger.map((entry) => [entry.operation, entry.status])).toEqual([
      ['token', 200],
      ['search', 403],
    ]);
    expect((await ask('/reset', {})).status).toBe(200);
    expect(await (await ask('/ledger')).json()).toEqual([]);
    const refused = await ask('/configure', { albums: -1 });
    expect([refused.status, await refused.text()]).toEqual([400, expect.stringContaining('albums must be')]);
    expect((await ask('/nothing')).status).toBe(404);
  });

  it.each([
    [['--rate', 'fast'], 'COUNT/SECONDS'],
    [['--faults', '{'], 'not JSON'],
    [['--faults', '{"fire":1}'], 'unknown fault, fire'],
    [['--access', 'free'], 'Allowed choices'],
    [['--recorded', '/nowhere/at/all'], 'recordedDir /nowhere/at/all cannot be read'],
  ])('%j ends with one clear line', async (flags, message) => {
    const { code, stderr } = await fail(...flags);
    expect(code).toBe(1);
    expect(stderr.trim().split('\n')).toEqual([expect.stringContaining(message)]);
  });
});
