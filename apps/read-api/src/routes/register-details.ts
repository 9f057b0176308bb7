import type { FastifyInstance } from 'fastify';
import { Type } from 'typebox';
import { isKnown, sendKnown, setValidators } from '../http/caching.js';
import { contentTypes } from '../http/choose-format.js';
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

/** Serves single rows. */
export function registerDetails(app: FastifyInstance, context: ReadApiContext): void {
  for (const { resource, operationId, schema, summary } of details) {
    const responses: Record<number, ResponseSchema> = {
      200: okResponse(summary, { 'application/json': Type.Ref(schema) }),
      ...commonResponses(404),
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
      },
      async (request, reply) => {
        const facts = { state: getStore(request, context).state, format: 'json', nowMs: context.now() };
        if (isKnown(request, facts)) return sendKnown(request, reply, facts);
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
