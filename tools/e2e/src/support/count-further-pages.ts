import type { Simulator } from '@new-releases/spotify-simulator';

/** Pages of 50 tracks beyond the embedded first one, over these albums of the catalogue. */
export function countFurtherPages({ catalogue }: Simulator, albumIds = catalogue.albumIds()): number {
  return albumIds.reduce((sum, id) => sum + Math.max(0, Math.ceil(catalogue.tracks(id).length / 50) - 1), 0);
}
