import { buildAnswer } from '../answer.js';
import { answerAlbumPage } from './answer-listing.js';
import { growListing } from './grow-listing.js';
import { parsePageParameters } from './parse-parameters.js';
import { type Route } from './route.js';

/** GET /browse/new-releases: `{ albums: page of simplified albums }`. */
export const answerNewReleases: Route = (context, request) => {
  const page = parsePageParameters(context.access, request);
  if ('status' in page) return page;
  growListing(context, request, page.offset);
  return buildAnswer({
    albums: answerAlbumPage(context, request, context.music.newReleases(), { ...page, query: {} }),
  });
};
