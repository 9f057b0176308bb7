import {
  CatalogueQueryError,
  type FacetCount,
  findResource,
  type ListQuery,
} from '@new-releases/storage/catalogue';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { decodeCursor, encodeCursor } from '../cursor/cursor.js';
import { buildNextUrl } from '../http/build-next-url.js';
import { type AnswerFacts, isUnmodified, sendKnown, setValidators } from '../http/caching.js';
import { contentTypes } from '../http/choose-format.js';
import type { ReadApiContext } from '../read-api-context.js';
import { describeStore } from './describe-store.js';
import { parseFlag, parseLimit } from './parse-page.js';

/** Most frequent values that a facet tells. */
export const facetValues = 20;

/** What is asked of a page, beside the query. */
export interface PageParameters {
  limit?: unknown;
  cursor?: unknown;
  count?: unknown;
  facets?: unknown;
  facts: AnswerFacts;
  /** To be called before a list is taken for empty or unmodified: fails where what it belongs to is not there. */
  checkParent: () => void;
}

/** Answers with one page of a list as JSON. */
export async function sendList(
  context: ReadApiContext,
  request: FastifyRequest,
  reply: FastifyReply,
  query: ListQuery,
  parameters: PageParameters,
): Promise<FastifyReply> {
  const { queries, settings } = context;
  const limit = parseLimit(parameters.limit);
  const after = parameters.cursor === undefined ? null : decodeCursor(query, parameters.cursor);
  const isCounting = parseFlag('count', parameters.count);
  const facets = parseFacets(query, parameters.facets);
  if (isUnmodified(request, parameters.facts)) {
    parameters.checkParent();
    return sendKnown(request, reply, parameters.facts);
  }

  const { value, state } = await queries.ask({
    kind: 'list',
    query,
    limit,
    after,
    count: isCounting,
    facets,
    facetValues,
  });
  const { page, total } = value;
  if (page.rows.length === 0 && after === null) parameters.checkParent();

  const next =
    page.next === null ? null : buildNextUrl(request.url, encodeCursor(query, page.next), settings.publicUrl);
  if (next !== null) void reply.header('link', `<${next}>; rel="next"`);
  const about = {
    page: { limit, next, ...(total !== null && { total }) },
    ...(facets.length > 0 && { facets: toFacetsJson(query, value.facets) }),
    store: describeStore(state),
  };
  setValidators(request, reply, { ...parameters.facts, state });
  // Rows come as JSON text: they are put together and not taken apart again.
  return reply
    .header('content-type', contentTypes.json)
    .send(`{"data":[${page.rows.join(',')}],${JSON.stringify(about).slice(1)}`);
}

function parseFacets(query: ListQuery, given: unknown): string[] {
  if (given === undefined) return [];
  const names = findResource(query)
    .columns.filter(({ facet }) => facet)
    .map(({ name }) => name);
  const wanted = typeof given === 'string' ? given.split(',').map((name) => name.trim()) : [''];
  if (wanted.every((name) => names.includes(name))) return [...new Set(wanted)];
  throw new CatalogueQueryError(
    'facets',
    names.length === 0 ? 'are not counted here' : `must be of ${names.join(', ')}, separated by commas`,
  );
}

/** SQLite knows no true and false. */
function toFacetsJson(query: ListQuery, facets: Readonly<Record<string, readonly FacetCount[]>>) {
  const isBoolean = (name: string) =>
    findResource(query).columns.some((column) => column.name === name && column.type === 'boolean');
  return Object.fromEntries(
    Object.entries(facets).map(([name, counts]) => [
      name,
      isBoolean(name) ? counts.map(({ value, count }) => ({ value: value === 1, count })) : counts,
    ]),
  );
}
