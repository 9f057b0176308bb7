import { buildAnswer, buildError } from '../answer.js';
import { malformAlbum, malformTrack } from '../faults/malform.js';
import { buildPage } from '../catalogue/page.js';
import { isBase62Id, parseIds, parseMarket, parsePageParameters } from './parse-parameters.js';
import { type Route, type RouteContext } from './route.js';

/** Spotify's reference for GET /albums. */
const maxAlbumIds = 20;

const comma = Buffer.from(',');
const nothing = Buffer.from('null');

/** GET /albums?ids=: `{ albums: [...] }` in the order of the ids, null for what is unknown, withdrawn or not in the market. */
export const answerAlbums: Route = (context, request) => {
  const market = parseMarket(request);
  if (typeof market === 'object') return market;
  const ids = parseIds(request, maxAlbumIds);
  if ('status' in ids) return ids;
  const albums = ids.flatMap((id) => [comma, writeAlbum(context, id, market) ?? nothing]).slice(1);
  return { status: 200, body: Buffer.concat([Buffer.from('{"albums":['), ...albums, Buffer.from(']}')]) };
};

/** GET /albums/{id}. */
export const answerAlbum: Route = (context, request) => {
  const market = parseMarket(request);
  if (typeof market === 'object') return market;
  if (!isBase62Id(request.id)) return buildError(400, 'Invalid base62 id');
  const album = writeAlbum(context, request.id, market);
  return album === null ? notFound(request.id) : { status: 200, body: album };
};

/** GET /albums/{id}/tracks: a page of simplified tracks. */
export const answerAlbumTracks: Route = (context, request) => {
  const market = parseMarket(request);
  if (typeof market === 'object') return market;
  if (!isBase62Id(request.id)) return buildError(400, 'Invalid base62 id');
  const page = parsePageParameters(context.access, request);
  if ('status' in page) return page;
  const { music, plan, shape, baseUrl } = context;
  const slice = plan.isGone(request.id) ? null : music.tracks(request.id, page.offset, page.limit, market);
  if (slice === null) return notFound(request.id);
  return buildAnswer(
    buildPage({
      url: `${baseUrl}${request.path}`,
      query: market === undefined ? {} : { market },
      locale: request.locale,
      ...page,
      ...slice,
      items: slice.items.map((track) => malformTrack(plan, shape.simplifiedTrack(track))),
    }),
  );
};

/** The album as JSON text in UTF-8, from the cache where it is known. */
function writeAlbum(
  { music, plan, shape, albumJson }: RouteContext,
  id: string,
  market?: string,
): Buffer | null {
  const key = `${id} ${market ?? ''}`;
  const known = albumJson.get(key);
  if (known !== undefined) return known;
  const album = plan.isGone(id) ? null : music.album(id, market);
  if (album === null) return null;
  const json = Buffer.from(JSON.stringify(malformAlbum(plan, shape.album(album))));
  albumJson.set(key, json, json.length);
  return json;
}

function notFound(id: string): ReturnType<Route> {
  return buildError(404, `Non existing id: 'spotify:album:${id}'`);
}
