import { buildAnswer, buildError } from '../answer.js';
import { malformTrack } from '../faults/malform.js';
import { answerAlbumPage, answerPage } from './answer-listing.js';
import { growListing } from './grow-listing.js';
import { parseMarket, parsePageParameters } from './parse-parameters.js';
import { type Route } from './route.js';

/** No search reaches further than this, whatever its total (Spotify's reference: offset at most 1000). */
const reach = 1000;

const types = ['album', 'artist', 'playlist', 'track', 'show', 'episode', 'audiobook'];
const nothing = { total: 0, read: () => [] };

/** GET /search: a page for each type asked for; only albums, tracks and artists are ever found. */
export const answerSearch: Route = (context, request) => {
  const { music, shape, plan } = context;
  // Links of a search say `query`; followed, they work.
  const q = request.query.get('q') ?? request.query.get('query') ?? '';
  if (q.trim() === '') return buildError(400, 'No search query');
  const wanted = (request.query.get('type') ?? '').split(',').filter((type) => type !== '');
  if (wanted.length === 0) return buildError(400, 'Missing parameter type');
  const unknown = wanted.find((type) => !types.includes(type));
  if (unknown !== undefined) return buildError(400, `Bad search type field ${unknown}`);
  const market = parseMarket(request);
  if (typeof market === 'object') return market;
  const page = parsePageParameters(context.access, request);
  if ('status' in page) return page;
  if (page.offset > reach) return buildError(400, 'Invalid offset');
  if (/(^|\s)tag:new(\s|$)/i.test(q)) growListing(context, request, page.offset);

  const answers = wanted.map((type) => {
    const options = {
      ...page,
      reach,
      query: { query: q, type, ...(market === undefined ? {} : { market }) },
    };
    switch (type) {
      case 'album':
        return answerAlbumPage(context, request, music.searchAlbums(q, market), options);
      case 'track': {
        const found = answerPage(context, request, music.searchTracks(q, market), options);
        return { ...found, items: found.items.map((track) => malformTrack(plan, shape.track(track))) };
      }
      case 'artist': {
        const found = answerPage(context, request, music.searchArtists(q), options);
        return { ...found, items: found.items.map((artist) => shape.artist(artist)) };
      }
      default:
        return answerPage(context, request, nothing, options);
    }
  });
  return buildAnswer(Object.fromEntries(wanted.map((type, i) => [`${type}s`, answers[i]])));
};
