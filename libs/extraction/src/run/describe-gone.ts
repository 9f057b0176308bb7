import type { GoneAlbums } from '@new-releases/storage';

/** What the listing showed and the store does not hold is a gap, and is told by each run that meets it. */
export function describeGone({ gone, setAside, example }: GoneAlbums): string[] {
  const lines: string[] = [];
  if (gone > 0) {
    lines.push(`${gone} listed albums cannot be had (Spotify answers null or 404) until they are due`);
  }
  if (example !== null) {
    const { albumId, reason } = example;
    lines.push(
      `${setAside} albums failed run after run, or their records are malformed, and are set aside until they are due (${albumId}: ${reason ?? 'no reason'})`,
    );
  }
  return lines;
}
