/**
 * What a script for this job looks like when nobody thought about time: one request after another. `batch` asks for
 * twenty albums at a call, `single` for one, `search` finds them as a development app must and asks for one.
 */
import type { AlbumAnswer, ListingAnswer, TrackPageAnswer } from './support/answers.js';
import { createGet } from './support/create-get.js';
import { getToken } from './support/get-token.js';
import { saveSimply } from './support/save-simply.js';

const [mode = 'batch', apiUrl = '', tokenUrl = '', directory = '.'] = process.argv.slice(2);
const get = createGet(apiUrl, await getToken(tokenUrl));

const [listing, pageSize] =
  mode === 'search' ? ['/search?q=tag:new&type=album', 10] : ['/browse/new-releases?', 50];
const ids: string[] = [];
for (let offset = 0; ; offset += pageSize) {
  const { albums } = await get<ListingAnswer>(`${listing}&limit=${pageSize}&offset=${offset}`);
  ids.push(...albums.items.map(({ id }) => id));
  if (albums.next === null) break;
}

const albums: AlbumAnswer[] = [];
const size = mode === 'batch' ? 20 : 1;
for (let from = 0; from < ids.length; from += size) {
  const part = ids.slice(from, from + size);
  if (mode === 'batch')
    albums.push(...(await get<{ albums: AlbumAnswer[] }>(`/albums?ids=${part.join(',')}`)).albums);
  else albums.push(await get<AlbumAnswer>(`/albums/${part[0] ?? ''}`));
}
for (const { id, tracks } of albums) {
  for (let page = tracks; page.next !== null;) {
    page = await get<TrackPageAnswer>(`/albums/${id}/tracks?limit=50&offset=${tracks.items.length}`);
    tracks.items.push(...page.items);
  }
}
saveSimply(directory, albums);
