import {
  CatalogueQueryError,
  checkAsOf,
  type SingleName,
  parseListQuery,
} from '@new-releases/storage/catalogue';
import type { FastifyInstance } from 'fastify';
import { Type, type TSchema } from 'typebox';
import { ProblemError } from '../http/problem.js';
import type { ReadApiContext } from '../read-api-context.js';
import { buildAsOfSchema } from '../schemas/build-as-of-schema.js';
import { commonResponses, okResponse, type ResponseSchema } from '../schemas/responses.js';
import { registerRead } from './register-read.js';

interface Detail {
  readonly resource: SingleName;
  readonly operationId: string;
  readonly schema: TSchema;
  readonly parameters: Readonly<Record<string, TSchema>>;
  readonly summary: string;
}

const details = [
  {
    resource: 'albums',
    operationId: 'getAlbum',
    schema: Type.Union([Type.Ref('AlbumWithTracks'), Type.Ref('AlbumAsOf')]),
    parameters: { as_of: Type.Optional(buildAsOfSchema('albums')) },
    summary:
      'An album with its artists and tracks; as of a time without its tracks, which are not kept over time',
  },
  {
    resource: 'artists',
    operationId: 'getArtist',
    schema: Type.Ref('Artist'),
    parameters: { as_of: Type.Optional(buildAsOfSchema('artists')) },
    summary: 'An artist',
  },
  {
    resource: 'runs',
    operationId: 'getRun',
    schema: Type.Ref('RunWithCoverage'),
    parameters: {},
    summary: 'A run with what it could not see',
  },
] as const satisfies readonly Detail[];

/** Serves single rows. */
export function registerDetails(app: FastifyInstance, context: ReadApiContext): void {
  for (const { resource, operationId, schema, parameters, summary } of details) {
    const responses: Record<number, ResponseSchema> = {
      200: okResponse(summary, { 'application/json': schema }),
      ...commonResponses(404, 406),
    };
    registerRead(app, context, {
      path: `/v1/${resource}/:id`,
      schema: {
        operationId,
        summary,
        tags: [resource],
        params: Type.Object({
          id: Type.String({ description: resource === 'runs' ? 'UUID.' : 'Spotify id.' }),
        }),
        querystring: Type.Object(parameters, { additionalProperties: false }),
        response: responses,
      },
      parse: (request, { state, nowMs }) => {
        const given = request.query as Record<string, unknown>;
        const unknown = Object.keys(given).find((name) => !(name in parameters));
        if (unknown !== undefined) throw new CatalogueQueryError(unknown, 'is no parameter here');
        const { asOf } = parseListQuery(resource, given);
        checkAsOf({ asOf }, state, nowMs);
        return { id: (request.params as { id: string }).id, asOf };
      },
      answer: async ({ id, asOf }) => {
        const { value: row, state } = await context.queries.ask({ kind: 'one', resource, id, asOf });
        if (row === null) {
          throw new ProblemError({
            status: 404,
            code: 'not-found',
            detail: `There is no ${resource.slice(0, -1)} of this id${asOf === undefined ? '' : ` that was known at ${asOf}`}.`,
          });
        }
        return { body: row, state };
      },
    });
  }
}
