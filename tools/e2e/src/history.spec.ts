import { describe, expect, it } from '@jest/globals';
import type { RunReport, RunRequest } from '@new-releases/extraction';
import type { SimulatorOptions } from '@new-releases/spotify-simulator';
import { changeAnswers } from './support/change-answers.js';
import { countHistory } from './support/count-history.js';
import { createBreaker } from './support/create-breaker.js';
import { createLaboratory, type Laboratory, type ProcessChanges } from './support/create-laboratory.js';
import { readRows } from './support/read-store.js';

const hourMs = 3_600_000;
const dayMs = 24 * hourMs;

/** Reads everything again, whatever was read a moment ago. */
const everything: RunRequest = { refreshAfterMs: 0, refreshDue: true, artistDetails: true };

async function withLaboratory(
  options: SimulatorOptions,
  work: (laboratory: Laboratory) => Promise<void>,
): Promise<void> {
  const laboratory = await createLaboratory(options);
  try {
    await work(laboratory);
  } finally {
    await laboratory.close();
  }
}

async function extract(
  laboratory: Laboratory,
  request: RunRequest = {},
  changes: ProcessChanges = {},
): Promise<RunReport> {
  laboratory.advance(dayMs);
  const report = await laboratory.inProcess(
    ({ extraction }) => extraction.run({ ...everything, ...request }),
    changes,
  );
  expect({ state: report.run.state, error: report.run.error }).toEqual({ state: 'completed', error: null });
  return report;
}

/** What the listings show now, by source and partition. */
function readPlaces({ databasePath }: Laboratory): string[] {
  return readRows<{ album_id: string }>(
    databasePath,
    'SELECT album_id FROM album_placements WHERE valid_to IS NULL ORDER BY source, partition, position',
  ).map(({ album_id: id }) => id);
}

describe('a source that does not change', () => {
  it.each<[string, SimulatorOptions, RunRequest]>([
    ['new releases', { albums: 120, seed: 'still' }, { source: 'new-releases' }],
    ['search in development mode', { albums: 60, seed: 'still', access: 'development' }, {}],
    [
      'nulls, bad records, withdrawn albums, pages that repeat',
      {
        albums: 200,
        seed: 'still',
        faults: {
          nullItems: 0.05,
          wrongTypes: 0.02,
          malformedAlbums: 0.03,
          albumNull: 0.03,
          duplicates: 0.3,
          serverError: 0.02,
        },
      },
      {},
    ],
  ])('adds no row of history, however often it is read: %s', async (_, options, request) => {
    await withLaboratory(options, async (laboratory) => {
      const { run } = await extract(laboratory, request);
      const first = countHistory(laboratory.databasePath);
      expect(first).toEqual({ albums: 0, artists: 0, placements: run.albumsSeen });
      for (let again = 0; again < 3; again += 1) {
        const { run: next } = await extract(laboratory, request);
        expect(next.albumsUnchanged + next.albumsUpdated).toBeGreaterThan(run.albumsSeen / 2);
        expect(countHistory(laboratory.databasePath)).toEqual(first);
      }
    });
  });

  it('adds none by the walks of watched artists, of which the later ones end early', async () => {
    await withLaboratory({ albums: 300, seed: 'watched' }, async (laboratory) => {
      await extract(laboratory, { source: 'new-releases' });
      const artistIds = readRows<{ id: string }>(
        laboratory.databasePath,
        'SELECT artist_id AS id FROM album_artists GROUP BY 1 ORDER BY count(*) DESC, 1 LIMIT 3',
      ).map(({ id }) => id);
      await extract(laboratory, { source: 'artists', artistIds });
      const first = countHistory(laboratory.databasePath);
      expect(first.placements).toBeGreaterThan(300);
      for (let again = 0; again < 3; again += 1) {
        await extract(laboratory, { source: 'artists' });
        expect(countHistory(laboratory.databasePath)).toEqual(first);
      }
    });
  });

  it('adds none where runs are killed, taken up again, and list anew', async () => {
    await withLaboratory({ albums: 150, seed: 'killed' }, async (laboratory) => {
      const source = { source: 'new-releases' } as const;
      await extract(laboratory, source);
      const first = countHistory(laboratory.databasePath);
      for (const [point, nth, pauseMs] of [
        ['after saveListingPage', 2, hourMs],
        ['before saveListingPage', 3, hourMs],
        ['after saveReads', 2, hourMs],
        // So long that the listing is begun anew.
        ['after saveListingPage', 2, 2 * dayMs],
      ] as const) {
        const breaker = createBreaker({ point, nth });
        laboratory.advance(dayMs);
        const killed = laboratory.inProcess(
          ({ extraction }) => extraction.run({ ...everything, ...source }),
          breaker,
        );
        await expect(killed).rejects.toThrow('killed');
        laboratory.advance(pauseMs - dayMs);
        const { resumed } = await extract(laboratory, source);
        expect({ point, resumed }).toEqual({ point, resumed: true });
        expect(countHistory(laboratory.databasePath)).toEqual(first);
      }
    });
  });

  it('adds none once a listing that moved while it was read stands still', async () => {
    const faults = { shift: 1 };
    await withLaboratory({ albums: 300, seed: 'moving', faults }, async (laboratory) => {
      const source = { source: 'new-releases' } as const;
      await extract(laboratory, source);
      const { catalogue } = laboratory.simulator;
      const added = catalogue.addedAlbumIds();
      expect(added.length).toBeGreaterThan(1);
      laboratory.simulator.configure({ faults: {} });
      const listed = [...added, ...Array.from(catalogue.albumIds()).filter((id) => !added.includes(id))];
      const before = readPlaces(laboratory);
      const moved = listed.filter((id, place) => before[place] !== id).length;
      const first = countHistory(laboratory.databasePath);
      await extract(laboratory, source);
      // What the walk could not tell is told by the next one: a row for each album that stands elsewhere.
      const second = { ...first, placements: first.placements + moved };
      expect(countHistory(laboratory.databasePath)).toEqual(second);
      expect(readPlaces(laboratory)).toEqual(listed);
      for (let again = 0; again < 2; again += 1) {
        await extract(laboratory, source);
        expect(countHistory(laboratory.databasePath)).toEqual(second);
      }
    });
  });
});

describe('planted changes', () => {
  it('of albums and artists add a row each, and their history tells them', async () => {
    await withLaboratory({ albums: 90, seed: 'planted' }, async (laboratory) => {
      const source = { source: 'new-releases' } as const;
      await extract(laboratory, source);
      const ids = Array.from(laboratory.simulator.catalogue.albumIds());
      const albums = new Map<string, Record<string, unknown>>([
        [ids[3] ?? '', { popularity: 1 }],
        [ids[40] ?? '', { name: 'Another name' }],
        [ids[41] ?? '', { label: 'Another label', popularity: 2 }],
        [ids[88] ?? '', { total_tracks: 400 }],
        [ids[89] ?? '', { release_date: '1999', release_date_precision: 'year' }],
        [ids[60] ?? '', { images: [] }],
      ]);
      const byAlbums = changeAnswers('album', ({ id }) => albums.get(String(id)) ?? {});
      for (let again = 0; again < 3; again += 1) await extract(laboratory, source, byAlbums);
      expect(countHistory(laboratory.databasePath)).toEqual({ albums: 5, artists: 0, placements: 90 });

      const [artist] = readRows<{ id: string; followers: number }>(
        laboratory.databasePath,
        'SELECT id, followers FROM artists WHERE followers IS NOT NULL ORDER BY id LIMIT 1',
      );
      const followers = (artist?.followers ?? 0) + 1;
      const byBoth = changeAnswers('artist', ({ id, followers: known }) =>
        id === artist?.id && known !== undefined ? { followers: { href: null, total: followers } } : {},
      );
      // The albums are as they were at first: so they change again.
      for (let again = 0; again < 3; again += 1) await extract(laboratory, source, byBoth);
      expect(countHistory(laboratory.databasePath)).toEqual({ albums: 10, artists: 1, placements: 90 });
      const versions = readRows<{ id: string; name: string; label: string; popularity: number }>(
        laboratory.databasePath,
        `SELECT v.album_id AS id, v.name, v.label, v.popularity FROM album_versions v JOIN album_versions w
          ON w.album_id = v.album_id AND w.valid_to = v.valid_from`,
      );
      expect(versions.map(({ id }) => id).sort()).toEqual([3, 40, 41, 88, 89].map((at) => ids[at]).sort());
      for (const { id, ...version } of versions)
        for (const [name, value] of Object.entries(albums.get(id) ?? {}))
          if (name in version) expect(version).toMatchObject({ [name]: value });
    });
  });

  it('of a listing add a row for each album that came or stands elsewhere', async () => {
    await withLaboratory({ albums: 100, seed: 'listing' }, async (laboratory) => {
      const source = { source: 'new-releases' } as const;
      await extract(laboratory, source);
      let { placements } = countHistory(laboratory.databasePath);
      for (const newReleasesTotal of [80, 100, 95]) {
        laboratory.simulator.configure({ newReleasesTotal });
        const before = readPlaces(laboratory);
        await extract(laboratory, source);
        const after = readPlaces(laboratory);
        expect(after).toHaveLength(newReleasesTotal);
        placements += after.filter((id, place) => before[place] !== id).length;
        expect(countHistory(laboratory.databasePath)).toEqual({ albums: 0, artists: 0, placements });
      }
    });
  });
});
