import { CatalogueQueryError } from '@new-releases/storage/catalogue';
import type { FastifyInstance } from 'fastify';
import { Type } from 'typebox';
import { isKnown, sendKnown, setValidators } from '../http/caching.js';
import { chooseFormat, contentTypes } from '../http/choose-format.js';
import { ProblemError } from '../http/problem.js';
import { getStore } from '../http/register-store.js';
import type { ReadApiContext } from '../read-api-context.js';
import { commonResponses, okResponse, type ResponseSchema } from '../schemas/responses.js';

const details = [
  {
    resource: 'albums',
    operationId: 'getAlbum',
    schema: 'AlbumWithTracks',
    summary: 'An album with its artists and tracks',
  },
  { resource: 'artists', operationId: 'getArtist', schema: 'Artist', summary: 'An artist' },
  {
    resource: 'runs',
    operationId: 'getRun',
    schema: 'RunWithCoverage',
    summary: 'A run with what it could not see',
  },
] as const;

/** What is asked is checked below, where nothing is left out. */
const validatorCompiler = () => (value: unknown) => ({ value });

/** Serves single rows. */
export function registerDetails(app: FastifyInstance, context: ReadApiContext): void {
  for (const { resource, operationId, schema, summary } of details) {
    const responses: Record<number, ResponseSchema> = {
      200: okResponse(summary, { 'application/json': Type.Ref(schema) }),
      ...commonResponses(404, 406),
    };
    app.get(
      `/v1/${resource}/:id`,
      {
        schema: {
          operationId,
          summary,
          tags: [resource],
          params: Type.Object({
            id: Type.String({ description: resource === 'runs' ? 'UUID.' : 'Spotify id.' }),
          }),
          querystring: Type.Object({}, { additionalProperties: false }),
          response: responses,
        },
        validatorCompiler,
      },
      async (request, reply) => {
        const format = chooseFormat(request.headers.accept, ['json']);
        const facts = { state: getStore(request, context).state, format, nowMs: context.now() };
        if (isKnown(request, facts)) return sendKnown(request, reply, facts);
        const [unknown] = Object.keys(request.query as object);
        if (unknown !== undefined) throw new CatalogueQueryError(unknown, 'is no parameter here');
        const { id } = request.params as { id: string };
        const { value: row, state } = await context.queries.ask({ kind: 'one', resource, id });
        if (row === null) {
          throw new ProblemError({
            status: 404,
            code: 'not-found',
            detail: `There is no ${resource.slice(0, -1)} of this id.`,
          });
        }
        setValidators(request, reply, { ...facts, state });
        return reply.header('content-type', contentTypes.json).send(row);
      },
    );
  }
}
