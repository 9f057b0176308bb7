// Runs the built extract over a folder of recorded answers, served by the simulator: every album and track in them
// must end in the store or among the rejected records.
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';

const [recorded] = process.argv.slice(2);
const directory = mkdtempSync(join(tmpdir(), 'new-releases-recorded-'));
const simulator = spawn(
  process.execPath,
  [
    'tools/spotify-simulator/dist/main.js',
    '--recorded',
    recorded,
    '--client-id',
    'id',
    '--client-secret',
    'secret',
  ],
  { stdio: ['ignore', 'pipe', 'inherit'] },
);
const { apiUrl, tokenUrl } = await new Promise((resolve) => {
  simulator.stdout.once('data', (line) => resolve(JSON.parse(line)));
});
try {
  const { status, stdout } = spawnSync(process.execPath, ['apps/cli/bin/new-releases.js', 'extract'], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
    timeout: 60_000,
    env: {
      PATH: process.env.PATH,
      SPOTIFY_CLIENT_ID: 'id',
      SPOTIFY_CLIENT_SECRET: 'secret',
      SPOTIFY_API_URL: apiUrl,
      SPOTIFY_TOKEN_URL: tokenUrl,
      DATABASE_URL: `file:${directory}/store.db`,
      OUTPUT_DIR: directory,
    },
  });
  console.log(stdout);
  const missing = findMissing(
    new Database(`${directory}/store.db`, { readonly: true }),
    collectIds(recorded),
  );
  if (missing.length > 0) console.error('neither stored nor rejected:', missing);
  process.exitCode = status === 0 && missing.length === 0 ? 0 : 1;
} finally {
  simulator.kill();
  rmSync(directory, { recursive: true, force: true });
}

/** Every album and every track in any file of the folder. */
function collectIds(folder) {
  const ids = new Set();
  for (const name of readdirSync(folder).filter((file) => file.endsWith('.json'))) {
    const visit = (value) => {
      if (typeof value !== 'object' || value === null) return;
      if (value.type === 'album' || value.type === 'track') ids.add(`${value.type} ${value.id}`);
      Object.values(value).forEach(visit);
    };
    visit(JSON.parse(readFileSync(join(folder, name), 'utf8')));
  }
  return [...ids];
}

function findMissing(database, ids) {
  const known = new Set(
    database
      .prepare(
        `SELECT 'album ' || id FROM albums WHERE fetched_at IS NOT NULL UNION SELECT 'track ' || id FROM tracks
         UNION SELECT entity || ' ' || coalesce(entity_id, '') FROM rejected_records`,
      )
      .pluck()
      .all(),
  );
  return ids.filter((id) => !known.has(id));
}
