import { openStore, type AlbumPageRead, type SalesRow } from '@new-releases/storage';

const dayMs = 86_400_000;
const labels = ['Atlantic', 'Parlophone', 'Domino'] as const;

/**
 * Fills a store as weekly runs over three years would have, each of which saw what came out in its week, and with the sales of a shop in DE:
 * of `Shoes` it sells 15 more for each release of Atlantic, three weeks later; `Hats` have nothing to do with any. Domino has few releases, far
 * apart.
 */
export async function fillWeeks(path: string, weeks = 156): Promise<void> {
  const random = createChance(7);
  const firstMs = Date.parse('2023-10-02T00:00:00Z');
  const toDay = (ms: number) => new Date(ms).toISOString().slice(0, 10);
  const draw = () => Array.from({ length: weeks }, () => Math.floor(random() * 7));
  const releases = {
    Atlantic: draw(),
    Parlophone: draw(),
    Domino: draw().map((_, week) => +(week % 23 === 9)),
  };

  let nowMs = firstMs;
  const store = await openStore({ path, now: () => nowMs });
  const writer = await store.acquireLease({ purpose: 'test' });
  for (let week = 0; week < weeks; week++) {
    const mondayMs = firstMs + week * 7 * dayMs;
    // Sunday: all days of the week can be seen.
    nowMs = mondayMs + 6 * dayMs + dayMs / 2;
    const reads = labels.flatMap((label) =>
      Array.from({ length: releases[label][week] ?? 0 }, (_, index) =>
        buildRead(label, `${week}-${index}`, toDay(mondayMs + 4 * dayMs), new Date(nowMs).toISOString()),
      ),
    );
    const run = await writer.startRun({ resumeKey: 'search||', source: 'search', programVersion: '0' });
    await writer.saveListingPage({
      ...{ runId: run.id, source: 'search', partition: '', cursor: '{}', done: true, rejected: [] },
      albums: reads.map(({ album }, position) => ({ ...album, position })),
      dueBefore: new Date(0).toISOString(),
      coverage: {
        ...{ reportedTotal: reads.length, nulls: 0, pagesMoved: 0, capReached: false, findings: [] },
      },
    });
    await writer.saveReads(run.id, reads);
    await writer.completeListing(run.id, 'search');
    await writer.finishRun(run.id, { state: 'completed', exitCode: 0, durationMs: 1_000 });
  }
  const sales: SalesRow[] = [];
  for (let day = 0; day < weeks * 7; day++) {
    const week = Math.floor(day / 7);
    const season = 20 * Math.sin((2 * Math.PI * day) / 365.25);
    const lift = day % 7 === 5 ? 15 * (releases.Atlantic[week - 3] ?? 3) : 0;
    const common = { region: 'DE', day: toDay(firstMs + day * dayMs) };
    const sold = { Shoes: 100 + season + lift + 20 * random(), Hats: 50 + season + 20 * random() };
    for (const [product, value] of Object.entries(sold)) {
      const units = Math.round(value);
      sales.push({ ...common, line: sales.length + 2, product, units, revenue: 20 * units });
    }
  }
  const terms = { currency: 'EUR', timeZone: 'Europe/Berlin' };
  await writer.stageSales(sales, { ...terms, hasRegions: true });
  await writer.importSales({
    ...{
      ...terms,
      sha256: '0'.repeat(64),
      name: 'sales.csv',
      absentDays: 'unknown',
      rowsRefused: 0,
      options: {},
    },
  });
  await store.close();
}

function buildRead(label: string, name: string, day: string, fetchedAt: string): AlbumPageRead {
  const id = `${label}${name.replace('-', 'x')}`.padEnd(22, '0').slice(0, 22);
  const artist = { id: label.padEnd(22, 'A').slice(0, 22), name: `${label} Band`, spotifyUrl: null };
  const url = `https://open.spotify.com/album/${id}`;
  return {
    kind: 'album',
    album: {
      ...{ id, name: `${label} ${name}`, albumType: 'album', releaseDate: day, releasedOn: day },
      ...{ releaseDatePrecision: 'day', totalTracks: 1, spotifyUrl: url, imageUrl: null },
      ...{ artists: [artist], label, popularity: 10, upc: null, notSent: [] },
    },
    tracks: [
      {
        ...{ id: id.replace(/.$/, 'T'), name: 'Track', discNumber: 1, trackNumber: 1, durationMs: 180_000 },
        ...{ explicit: false, isLocal: false, spotifyUrl: null, artists: [artist] },
      },
    ],
    ...{ nextOffset: null, rejected: [], fetchedAt, hash: id },
  };
}

/** The same numbers from 0 to 1 for the same seed. Source: mulberry32, Tommy Ettinger, public domain. */
function createChance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
