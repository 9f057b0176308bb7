import { type OperationId } from '@new-releases/spotify-types';
import { answerAlbum, answerAlbums, answerAlbumTracks } from './albums.js';
import { answerArtist, answerArtistAlbums, answerArtists } from './artists.js';
import { answerNewReleases } from './new-releases.js';
import { type Route } from './route.js';
import { answerSearch } from './search.js';
import { answerTrack } from './tracks.js';

const routes: Readonly<Record<OperationId, Route>> = {
  'get-new-releases': answerNewReleases,
  'get-multiple-albums': answerAlbums,
  'get-an-album': answerAlbum,
  'get-an-albums-tracks': answerAlbumTracks,
  'get-multiple-artists': answerArtists,
  'get-an-artist': answerArtist,
  'get-an-artists-albums': answerArtistAlbums,
  search: answerSearch,
  'get-track': answerTrack,
};

/** The true answer of an operation, access and limits being checked already. */
export const answerOperation: Route = (context, request) => routes[request.operation](context, request);
