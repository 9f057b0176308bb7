import type { AlbumListItem } from '@new-releases/storage';
import Table from 'cli-table3';

/** A small table of albums for a terminal; wide characters are counted as they are shown. */
export function formatNewest(albums: readonly AlbumListItem[]): string {
  const table = new Table({
    head: ['released', 'album', 'artists', 'type', 'tracks'],
    colWidths: [12, 34, 34, 13, 8],
    style: { head: [], border: [] },
  });
  for (const { releaseDate, name, artists, albumType, trackCount } of albums) {
    table.push([releaseDate ?? '?', name || '(no title)', artists, albumType ?? '?', trackCount]);
  }
  return `${table.toString()}\n`;
}
