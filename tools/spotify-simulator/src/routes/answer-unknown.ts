import { buildError, type Answer } from '../answer.js';
import { type Access } from '../options.js';

/** Paths outside the simulation that development apps were shut out of, found to answer 403. */
const forbidden =
  /^\/(tracks|markets|audio-features|audio-analysis)(\/|$)|^\/browse\/|^\/artists\/[^/]+\/(related-artists|top-tracks)$/;

/** A path that is not simulated: in development mode 403 where Spotify answers that, else 404. */
export function answerUnknown(access: Access, path: string): Answer {
  return access === 'development' && forbidden.test(path)
    ? buildError(403, 'Forbidden')
    : buildError(404, 'Service not found');
}
