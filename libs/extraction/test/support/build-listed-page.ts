import type { SimplifiedAlbum } from '@new-releases/spotify-types';
import type { ListedPage } from '../../src/sources/album-source.js';

export function buildListedPage(overrides: Partial<ListedPage> = {}): ListedPage {
  return {
    partition: '',
    records: [],
    nulls: 0,
    moved: false,
    reportedTotal: null,
    capReached: false,
    findings: [],
    cursor: { offset: 0, done: true, total: null, pages: 1 },
    ...overrides,
  };
}

/** A listed album that holds no more than sources look at. */
export function buildAlbum(id: string, releaseDate = '2026-11-20'): SimplifiedAlbum {
  return { id, name: id, release_date: releaseDate };
}

/** Albums `a0`, `a1`, ... */
export function buildAlbums(count: number): SimplifiedAlbum[] {
  return Array.from({ length: count }, (_, index) => buildAlbum(`a${index}`));
}

/** The ids of the albums on these pages, in order. */
export function idsOf(pages: readonly ListedPage[]): string[] {
  return pages.flatMap(({ records }) => records.map(({ record }) => (record as { id: string }).id));
}
