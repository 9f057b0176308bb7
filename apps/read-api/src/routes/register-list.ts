import {
  CatalogueQueryError,
  checkAsOf,
  parseListQuery,
  type QueryParameters,
} from '@new-releases/storage/catalogue';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { isKnown, sendKnown } from '../http/caching.js';
import { chooseFormat, type ListFormat } from '../http/choose-format.js';
import { ProblemError } from '../http/problem.js';
import { getStore } from '../http/register-store.js';
import { streamFormats } from '../queries/thread-protocol.js';
import type { ReadApiContext } from '../read-api-context.js';
import { buildListSchema } from '../schemas/build-list-schema.js';
import type { ListRoute } from './list-route.js';
import { type PageParameters, sendList } from './send-list.js';
import { sendStream } from './send-stream.js';

/** Serves a list at its path by `Accept`, and at its path with an extension. */
export function registerList(app: FastifyInstance, context: ReadApiContext, route: ListRoute): void {
  const { path } = route;
  const schema = buildListSchema(route);
  const answer = (format: ListFormat | null) => (request: FastifyRequest, reply: FastifyReply) =>
    answerList(context, route, request, reply, format ?? chooseFormat(request.headers.accept));
  // Parameters are read by the catalogue, whose definitions the schema is made of.
  const validatorCompiler = () => (value: unknown) => ({ value });
  app.get(path, { schema, validatorCompiler }, answer(null));
  for (const format of ['json', ...streamFormats] as const) {
    app.get(`${path}.${format}`, { schema: { hide: true }, validatorCompiler }, answer(format));
  }
}

async function answerList(
  context: ReadApiContext,
  { resource, parent }: ListRoute,
  request: FastifyRequest,
  reply: FastifyReply,
  format: ListFormat,
): Promise<FastifyReply> {
  const { catalogue, state } = getStore(request, context);
  const facts = { state, format, linkBase: context.settings.publicUrl, nowMs: context.now() };
  if (isKnown(request, facts)) return sendKnown(request, reply, facts);

  const { limit, cursor, count, facets, ...rest } = request.query as Omit<
    PageParameters,
    'facts' | 'checkParent'
  > &
    QueryParameters;
  const page = { limit, cursor, count, facets };
  const { id } = request.params as { id?: string };
  const query = parseListQuery(resource, {
    ...(parent === undefined ? rest : withParent(rest, parent.parameter, id ?? '')),
  });
  checkAsOf(query, state, context.now());
  const checkParent = () => {
    if (parent === undefined || id === undefined || catalogue.findOne(parent.resource, id) !== null) return;
    throw new ProblemError({
      status: 404,
      code: 'not-found',
      detail: `There is no ${parent.resource.slice(0, -1)} of this id.`,
    });
  };
  return format === 'json'
    ? sendList(context, request, reply, query, { ...page, facts, checkParent })
    : sendStream(context, request, reply, query, { ...page, format, facts, checkParent });
}

function withParent(parameters: QueryParameters, name: string, id: string): QueryParameters {
  if (parameters[name] !== undefined) throw new CatalogueQueryError(name, 'follows from the path here');
  return { ...parameters, [name]: id };
}
