import { pageSizeOf } from '../access/page-size.js';
import { buildError, type Answer } from '../answer.js';
import { type Access } from '../options.js';
import { type ApiRequest } from './route.js';

export interface PageParameters {
  limit: number;
  offset: number;
}

/** `limit` and `offset` of a request, or the 400 that Spotify answers to a bad one. */
export function parsePageParameters(
  access: Access,
  { operation, query }: ApiRequest,
): PageParameters | Answer {
  const { max, byDefault } = pageSizeOf(access, operation);
  const limit = parseInteger(query.get('limit'), byDefault);
  if (limit === null || limit < 1 || limit > max) return buildError(400, 'Invalid limit');
  const offset = parseInteger(query.get('offset'), 0);
  if (offset === null || offset < 0) return buildError(400, 'Invalid offset');
  return { limit, offset };
}

function parseInteger(text: string | null, byDefault: number): number | null {
  if (text === null) return byDefault;
  return /^-?[0-9]{1,9}$/.test(text) ? Number(text) : null;
}

/** `market`, undefined when not sent, or the 400. */
export function parseMarket({ query }: ApiRequest): string | undefined | Answer {
  const market = query.get('market');
  if (market === null) return undefined;
  return /^[A-Za-z]{2}$/.test(market) ? market.toUpperCase() : buildError(400, 'Invalid market code');
}

/** True when an id has the form of one; what has not is answered 400. */
export function isBase62Id(id: string): boolean {
  return /^[0-9A-Za-z]{22}$/.test(id);
}

/** `ids`, or the 400 for none, too many or a malformed one. */
export function parseIds({ query }: ApiRequest, max: number): string[] | Answer {
  const ids = (query.get('ids') ?? '').split(',').filter((id) => id !== '');
  if (ids.length === 0) return buildError(400, 'Missing required field: ids');
  if (ids.length > max) return buildError(400, 'Too many ids requested');
  return ids.every(isBase62Id) ? ids : buildError(400, 'Invalid base62 id');
}
