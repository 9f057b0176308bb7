import { omit } from '../omit.js';
import { isObject, objectsOf, type JsonObject } from './json.js';
import { type RecordedContent } from './read-recorded-file.js';

/** The recorded tracks of one album, and what the last page of them said about the rest. */
export interface RecordedTracks {
  items: JsonObject[];
  total: number | undefined;
  hasNext: boolean;
}

/** Collects the tracks of each album: from pages in the order of their offsets, else from single tracks. */
export function collectRecordedTracks(contents: readonly RecordedContent[]): Map<string, RecordedTracks> {
  const pages = contents
    .flatMap(({ fullAlbums, trackPages }) => [
      ...trackPages,
      ...fullAlbums.map((album) => ({
        albumId: String(album.id),
        page: isObject(album.tracks) ? album.tracks : {},
      })),
    ])
    .sort((left, right) => numberOf(left.page.offset) - numberOf(right.page.offset));
  const byAlbum = new Map<string, RecordedTracks>();
  for (const { albumId, page } of pages) {
    const known = byAlbum.get(albumId);
    byAlbum.set(albumId, {
      items: mergeById(known?.items ?? [], objectsOf(page.items)),
      total: typeof page.total === 'number' ? page.total : known?.total,
      hasNext: typeof page.next === 'string',
    });
  }
  const fromPages = new Set(byAlbum.keys());
  for (const track of contents.flatMap(({ tracks }) => tracks)) {
    const albumId = String(isObject(track.album) ? track.album.id : undefined);
    const simplified = omit(track, 'album', 'external_ids', 'popularity');
    if (fromPages.has(albumId)) continue;
    const items = mergeById(byAlbum.get(albumId)?.items ?? [], [simplified]);
    byAlbum.set(albumId, { items, total: undefined, hasNext: false });
  }
  return byAlbum;
}

function numberOf(value: unknown): number {
  return typeof value === 'number' ? value : 0;
}

function mergeById(known: readonly JsonObject[], more: readonly JsonObject[]): JsonObject[] {
  const ids = new Set(known.map(({ id }) => id));
  return [...known, ...more.filter(({ id }) => !ids.has(id))];
}
