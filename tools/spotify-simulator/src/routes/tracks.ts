import { buildAnswer, buildError } from '../answer.js';
import { malformTrack } from '../faults/malform.js';
import { isBase62Id, parseMarket } from './parse-parameters.js';
import { type Route } from './route.js';

/** GET /tracks/{id}: with a market, the track may come from another edition, under another id (relinking). */
export const answerTrack: Route = ({ music, shape, plan }, request) => {
  const market = parseMarket(request);
  if (typeof market === 'object') return market;
  if (!isBase62Id(request.id)) return buildError(400, 'Invalid base62 id');
  const track = music.track(request.id, market);
  if (track === null) return buildError(404, `Non existing id: 'spotify:track:${request.id}'`);
  return buildAnswer(malformTrack(plan, shape.track(track)));
};
