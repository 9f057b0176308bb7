import { exitCodes } from '@new-releases/app-shell';
import type { CommandIo } from '../io.js';
import { parseArtist } from '../options/parse-artist.js';
import { UsageError } from '../usage-error.js';
import { withStoreToWrite } from './with-store-to-write.js';

/** `watch add` and `watch remove`: all of the artists, or none where one of them is no artist. */
export function changeWatchList(
  change: 'add' | 'remove',
  artists: readonly string[],
  io: CommandIo,
): Promise<number> {
  const artistIds = [...new Set(artists.map(toArtistId))];
  return withStoreToWrite(io, `watch ${change}`, async (writer) => {
    if (change === 'add') {
      const added = await writer.addWatchedArtists(artistIds.map((artistId) => ({ artistId })));
      io.stdout.write(`${added} added, ${artistIds.length - added} were on the list already.\n`);
    } else {
      const removed = await writer.removeWatchedArtists(artistIds);
      io.stdout.write(`${removed} removed, ${artistIds.length - removed} were not on the list.\n`);
    }
    return exitCodes.ok;
  });
}

function toArtistId(text: string): string {
  const artistId = parseArtist(text);
  if (artistId === null) {
    throw new UsageError(
      `${JSON.stringify(text)} is no artist: give an id of 22 characters, a link or a URI`,
    );
  }
  return artistId;
}
