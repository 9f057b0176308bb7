import { buildAnswer, buildError } from '../answer.js';
import { type AlbumGroup } from '../catalogue/library.js';
import { answerAlbumPage } from './answer-listing.js';
import { isBase62Id, parseIds, parseMarket, parsePageParameters } from './parse-parameters.js';
import { type Route } from './route.js';

/** Spotify's reference for GET /artists. */
const maxArtistIds = 50;

const albumGroups: readonly AlbumGroup[] = ['album', 'single', 'appears_on', 'compilation'];

/** GET /artists?ids=: `{ artists: [...] }` in the order of the ids, null for unknown ones. */
export const answerArtists: Route = ({ music, shape }, request) => {
  const ids = parseIds(request, maxArtistIds);
  if ('status' in ids) return ids;
  return buildAnswer({
    artists: ids.map((id) => {
      const artist = music.artist(id);
      return artist === null ? null : shape.artist(artist);
    }),
  });
};

/** GET /artists/{id}. */
export const answerArtist: Route = ({ music, shape }, { id }) => {
  if (!isBase62Id(id)) return buildError(400, 'Invalid base62 id');
  const artist = music.artist(id);
  return artist === null ? notFound(id) : buildAnswer(shape.artist(artist));
};

/** GET /artists/{id}/albums: a page of simplified albums, group by group in the order of `include_groups`. */
export const answerArtistAlbums: Route = (context, request) => {
  const market = parseMarket(request);
  if (typeof market === 'object') return market;
  if (!isBase62Id(request.id)) return buildError(400, 'Invalid base62 id');
  const groups = parseGroups(request.query.get('include_groups'));
  if (groups === null) return buildError(400, 'Invalid album type');
  const page = parsePageParameters(context.access, request);
  if ('status' in page) return page;
  const listing = context.music.artistAlbums(request.id, groups, market);
  if (listing === null) return notFound(request.id);
  const query = { include_groups: groups.join(','), ...(market === undefined ? {} : { market }) };
  return buildAnswer(answerAlbumPage(context, request, listing, { ...page, query }));
};

function parseGroups(text: string | null): readonly AlbumGroup[] | null {
  if (text === null || text === '') return albumGroups;
  const groups = text.split(',').map((word) => albumGroups.find((group) => group === word));
  return groups.every((group) => group !== undefined) ? [...new Set(groups)] : null;
}

function notFound(id: string): ReturnType<Route> {
  return buildError(404, `Non existing id: 'spotify:artist:${id}'`);
}
