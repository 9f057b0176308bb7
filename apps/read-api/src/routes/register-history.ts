import {
  CatalogueQueryError,
  type KeptName,
  parseRange,
  type VersionsQuery,
} from '@new-releases/storage/catalogue';
import type { FastifyInstance, FastifySchema } from 'fastify';
import { Type } from 'typebox';
import { ProblemError } from '../http/problem.js';
import type { ReadApiContext } from '../read-api-context.js';
import { commonResponses, okResponse } from '../schemas/responses.js';
import { toParameterSchema } from '../schemas/to-json-schema.js';
import { describeStore } from './describe-store.js';
import { registerRead } from './register-read.js';

/** Versions of an album or artist at most: they are one answer, without pages. */
const mostVersions = 10_000;

const histories = [
  { resource: 'albums', one: 'album', operationId: 'getAlbumHistory', row: 'AlbumHistoryRow' },
  { resource: 'artists', one: 'artist', operationId: 'getArtistHistory', row: 'ArtistHistoryRow' },
] as const satisfies readonly History[];

interface History {
  readonly resource: KeptName;
  readonly one: string;
  readonly operationId: string;
  /** Name of the schema of a row, in the document. */
  readonly row: string;
}

function buildSchema({ resource, one, operationId, row }: History): FastifySchema {
  const time = (description: string) =>
    Type.Optional(Type.Unsafe({ ...toParameterSchema('datetime'), description }));
  return {
    operationId,
    summary: `What an ${one} was like, from when to when`,
    description: `The values of an ${one} that are kept over time: a row for each time that one of them changed, the earliest first. The last one, whose \`valid_to\` is null, is what it is like now. What a purge deleted is not told, nor what was before \`history_since\`.`,
    tags: [resource],
    params: Type.Object({ id: Type.String({ description: 'Spotify id.' }) }),
    querystring: Type.Object(
      {
        from: time('Only what was so at this time or later.'),
        to: time('Only what was so before this time.'),
      },
      { additionalProperties: false },
    ),
    response: {
      200: okResponse('Versions, the earliest first.', {
        'application/json': Type.Object(
          { data: Type.Array(Type.Ref(row)), store: Type.Ref('Store') },
          { additionalProperties: false },
        ),
      }),
      ...commonResponses(404, 406, 422),
    },
  };
}

/** Serves what albums and artists were like. */
export function registerHistory(app: FastifyInstance, context: ReadApiContext): void {
  for (const history of histories) {
    const { resource, one } = history;
    registerRead(app, context, {
      path: `/v1/${resource}/:id/history`,
      schema: buildSchema(history),
      parse: ({ params, query }): VersionsQuery => {
        const { id } = params as { id: string };
        return { resource, id, ...parseTimes(query as Record<string, unknown>) };
      },
      answer: async (query) => {
        const limit = mostVersions + 1;
        const { value: rows, state } = await context.queries.ask({ kind: 'versions', query, limit });
        if (rows === null) {
          throw new ProblemError({
            status: 404,
            code: 'not-found',
            detail: `There is no ${one} of this id.`,
          });
        }
        if (rows.length > mostVersions) {
          throw new ProblemError({
            status: 422,
            code: 'too-many-rows',
            detail: `The history has more than ${mostVersions} rows: ask for less by from and to.`,
          });
        }
        return {
          body: `{"data":[${rows.join(',')}],"store":${JSON.stringify(describeStore(state))}}`,
          state,
        };
      },
    });
  }
}

function parseTimes({ from, to, ...rest }: Record<string, unknown>): Pick<VersionsQuery, 'from' | 'to'> {
  const [unknown] = Object.keys(rest);
  if (unknown !== undefined) throw new CatalogueQueryError(unknown, 'is no parameter here');
  return parseRange('datetime', { from, to });
}
