import { exitCodes } from '@new-releases/app-shell';
import type { CommandIo } from '../io.js';
import { parseArtist } from '../options/parse-artist.js';
import { UsageError } from '../usage-error.js';
import { withExistingStoreToWrite } from './with-existing-store-to-write.js';
import { withStoreToWrite } from './with-store-to-write.js';

/** `watch add` and `watch remove`: all of the artists, or none where one of them is no artist. */
export function changeWatchList(
  change: 'add' | 'remove',
  artists: readonly string[],
  io: CommandIo,
): Promise<number> {
  const artistIds = [...new Set(artists.map(toArtistId))];
  // The first artist of all may create the store; there is none to take off a list that is not there.
  const withStore = change === 'add' ? withStoreToWrite : withExistingStoreToWrite;
  return withStore(io, `watch ${change}`, async (writer) => {
    if (change === 'add') {
      const added = await writer.addWatchedArtists(artistIds.map((artistId) => ({ artistId })));
      const known = artistIds.length - added;
      io.stdout.write(`${added} added, ${known} ${known === 1 ? 'was' : 'were'} on the list already.\n`);
    } else {
      const removed = await writer.removeWatchedArtists(artistIds);
      const unknown = artistIds.length - removed;
      io.stdout.write(`${removed} removed, ${unknown} ${unknown === 1 ? 'was' : 'were'} not on the list.\n`);
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
