import { exitCodes } from '@new-releases/app-shell';
import type { CommandIo } from '../io.js';
import { formatTable } from '../output/format-table.js';
import { printJson } from '../output/print-json.js';
import { withStoreToRead } from './with-store-to-read.js';

/** `watch list`: the watched artists, with when their albums were walked last. */
export function listWatched(options: { json: boolean }, io: CommandIo): Promise<number> {
  return withStoreToRead(io, async (store) => {
    const artists = await store.listWatchedArtists();
    if (options.json) {
      await printJson(io, artists);
    } else if (artists.length === 0) {
      io.stdout.write('No artist is watched: new-releases watch add <artist> begins the list.\n');
    } else {
      const rows = artists.map(({ artistId, name, addedAt, lastWalkedAt }) => [
        artistId,
        name ?? '',
        addedAt.slice(0, 10),
        lastWalkedAt?.slice(0, 16).replace('T', ' ') ?? 'never',
      ]);
      io.stdout.write(formatTable(['artist', 'name', 'added', 'walked (UTC)'], rows));
    }
    return exitCodes.ok;
  });
}
