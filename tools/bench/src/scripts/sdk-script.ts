/**
 * The same job by Spotify's own TypeScript SDK with its own calls: `extended` lists new releases and reads twenty albums
 * at a call, `development` searches and reads one. `lanes` calls are in flight while albums are read.
 */
import { SpotifyApi } from '@spotify/web-api-ts-sdk';
import type { AlbumAnswer } from './support/answers.js';
import { getToken } from './support/get-token.js';
import { saveSimply } from './support/save-simply.js';

const [world = 'extended', lanes = '1', apiUrl = '', tokenUrl = '', directory = '.'] = process.argv.slice(2);
const token = {
  access_token: await getToken(tokenUrl),
  token_type: 'Bearer',
  expires_in: 3600,
  refresh_token: '',
};
const sdk = SpotifyApi.withAccessToken('id', token, {
  // Its base address cannot be set; its fetch can.
  fetch: (url, init) => fetch(String(url).replace('https://api.spotify.com/v1', apiUrl), init),
});

const isExtended = world === 'extended';
const ids: string[] = [];
const pageSize = isExtended ? 50 : 10;
for (let offset = 0; ; offset += pageSize) {
  const { albums } = isExtended
    ? await sdk.browse.getNewReleases(undefined, 50, offset)
    : await sdk.search('tag:new', ['album'], undefined, 10, offset);
  ids.push(...albums.items.map(({ id }) => id));
  if (albums.next === null) break;
}

const parts: string[][] = [];
const size = isExtended ? 20 : 1;
for (let from = 0; from < ids.length; from += size) parts.push(ids.slice(from, from + size));
const read: AlbumAnswer[][] = [];
let taken = 0;
async function work(): Promise<void> {
  while (taken < parts.length) {
    const place = taken;
    taken += 1;
    const part = parts[place] ?? [];
    const albums = isExtended ? await sdk.albums.get(part) : [await sdk.albums.get(part[0] ?? '')];
    for (const { id, tracks } of albums) {
      for (let { next } = tracks; next !== null;) {
        const page = await sdk.albums.tracks(id, undefined, 50, tracks.items.length);
        tracks.items.push(...page.items);
        next = page.next;
      }
    }
    read[place] = albums;
  }
}
await Promise.all(Array.from({ length: Number(lanes) }, work));
saveSimply(directory, read.flat());
