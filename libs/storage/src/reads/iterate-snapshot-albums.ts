import type { Reader } from '../open/create-reader.js';
import type { SnapshotAlbum } from '../types/album.js';
import { listSnapshotChunk, type SnapshotPlace } from './list-snapshot-chunk.js';
import { readTracksJson } from './read-tracks-json.js';

const albumsPerChunk = 100;

/**
 * Walks the complete albums that a run's listings saw, each once: sources in the order in which they were met, albums by
 * their place in the listing. Reads a chunk at a time, so that memory stays flat and no transaction stays open.
 */
export async function* iterateSnapshotAlbums(
  reader: Reader,
  runId: string,
): AsyncGenerator<SnapshotAlbum, void, void> {
  const sources = await reader.read((driver) =>
    driver
      .prepare<[string], string>('SELECT source FROM run_coverage WHERE run_id = ? ORDER BY rowid')
      .pluck()
      .all(runId),
  );
  for (const [index, source] of sources.entries()) {
    let after: SnapshotPlace = { position: -1, albumId: '' };
    for (;;) {
      const earlierSources = sources.slice(0, index);
      const chunk = await reader.read((driver) => {
        const places = listSnapshotChunk(driver, {
          runId,
          source,
          earlierSources,
          after,
          limit: albumsPerChunk,
        });
        const tracks = readTracksJson(
          driver,
          places.map(({ albumId }) => albumId),
        );
        return places.map(({ albumId, position }) => ({
          albumId,
          position,
          tracksJson: tracks.get(albumId) ?? '[]',
        }));
      });
      for (const { albumId, tracksJson } of chunk) yield { albumId, tracksJson };
      const last = chunk.at(-1);
      if (last === undefined || chunk.length < albumsPerChunk) break;
      after = { position: last.position, albumId: last.albumId };
    }
  }
}
