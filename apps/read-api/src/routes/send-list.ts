import { CatalogueQueryError, type ListQuery, resources } from '@new-releases/storage/catalogue';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { decodeCursor, encodeCursor } from '../cursor/cursor.js';
import { buildNextUrl } from '../http/build-next-url.js';
import { isUnmodified } from '../http/caching.js';
import { contentTypes } from '../http/choose-format.js';
import { getStore } from '../http/register-store.js';
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
  /** Told of an empty list: fails where what the list belongs to is not there. */
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
  if (isUnmodified(request, reply)) return reply.code(304).send();

  const page = await queries.ask({ kind: 'page', query, limit, after });
  if (page.rows.length === 0 && after === null) parameters.checkParent();
  const total = isCounting ? await queries.ask({ kind: 'count', query }) : null;
  const counts: Record<string, unknown> = {};
  for (const column of facets) {
    const values = await queries.ask({ kind: 'facet', query, column, limit: facetValues });
    counts[column] = isBoolean(query, column)
      ? values.map(({ value, count }) => ({ value: value === 1, count }))
      : values;
  }

  const next =
    page.next === null ? null : buildNextUrl(request.url, encodeCursor(query, page.next), settings.publicUrl);
  if (next !== null) void reply.header('link', `<${next}>; rel="next"`);
  const about = {
    page: { limit, next, ...(total !== null && { total }) },
    ...(facets.length > 0 && { facets: counts }),
    store: describeStore(getStore(request, context).state),
  };
  // Rows come as JSON text: they are put together and not taken apart again.
  return reply
    .header('content-type', contentTypes.json)
    .send(`{"data":[${page.rows.join(',')}],${JSON.stringify(about).slice(1)}`);
}

function parseFacets({ resource }: ListQuery, given: unknown): string[] {
  if (given === undefined) return [];
  const names = resources[resource].columns.filter(({ facet }) => facet).map(({ name }) => name);
  const wanted = typeof given === 'string' ? given.split(',').map((name) => name.trim()) : [''];
  if (wanted.every((name) => names.includes(name))) return [...new Set(wanted)];
  throw new CatalogueQueryError(
    'facets',
    names.length === 0 ? 'are not counted here' : `must be of ${names.join(', ')}, separated by commas`,
  );
}

function isBoolean({ resource }: ListQuery, name: string): boolean {
  return resources[resource].columns.some((column) => column.name === name && column.type === 'boolean');
}
