/**
 * The least that this job can cost in one process: a loop that fetches the answers which the extraction fetches, parses
 * them and inserts them with the bare driver. No retry, no check, no resuming, no snapshot.
 */
import { createBareWriter } from '../measure/create-bare-writer.js';
import type { AlbumAnswer, ListingAnswer, TrackPageAnswer } from './support/answers.js';
import { createGet } from './support/create-get.js';
import { getToken } from './support/get-token.js';

const [apiUrl = '', tokenUrl = '', directory = '.'] = process.argv.slice(2);
const get = createGet(apiUrl, await getToken(tokenUrl));

const ids: string[] = [];
for (let offset = 0; ; offset += 50) {
  const { albums } = await get<ListingAnswer>(`/browse/new-releases?limit=50&offset=${offset}`);
  ids.push(...albums.items.map(({ id }) => id));
  if (albums.next === null) break;
}
const writer = createBareWriter(`${directory}/bare.db`);
for (let from = 0; from < ids.length; from += 20) {
  const { albums } = await get<{ albums: AlbumAnswer[] }>(
    `/albums?ids=${ids.slice(from, from + 20).join(',')}`,
  );
  for (const { id, tracks } of albums) {
    for (let page = tracks; page.next !== null;) {
      page = await get<TrackPageAnswer>(`/albums/${id}/tracks?limit=50&offset=${tracks.items.length}`);
      tracks.items.push(...page.items);
    }
  }
  writer.write(albums);
}
writer.close();
