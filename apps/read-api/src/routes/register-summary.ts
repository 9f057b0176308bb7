import {
  CatalogueQueryError,
  chooseOne,
  groupings,
  parseListQuery,
  periods,
  type QueryParameters,
  resources,
  type SummaryQuery,
} from '@new-releases/storage/catalogue';
import type { FastifyInstance, FastifySchema } from 'fastify';
import { Type } from 'typebox';
import { ProblemError } from '../http/problem.js';
import type { ReadApiContext } from '../read-api-context.js';
import { filterSchemas } from '../schemas/build-list-schema.js';
import { commonResponses, okResponse } from '../schemas/responses.js';
import { describeStore } from './describe-store.js';
import { registerRead } from './register-read.js';

/** Rows of a summary at most: it is one answer, without pages. */
const mostSummaryRows = 10_000;

const schema: FastifySchema = {
  operationId: 'getSummary',
  summary: 'Counts of albums over time',
  description:
    'Counts the albums that the parameters choose, by the period of their release and, where asked for, by one more column. An album whose date is not precise enough is counted under the period null; one that several sources listed counts for each of them.',
  tags: ['summary'],
  querystring: Type.Object(
    {
      period: Type.Optional(
        Type.Unsafe({
          type: 'string',
          enum: [...periods],
          default: 'week',
          description: 'Length of a period; weeks begin on Monday.',
        }),
      ),
      group_by: Type.Optional(
        Type.Unsafe({ type: 'string', enum: [...groupings], description: 'What else to count by.' }),
      ),
      ...filterSchemas(resources.albums),
    },
    { additionalProperties: false },
  ),
  response: {
    200: okResponse('Counts, latest period and largest group first.', {
      'application/json': Type.Object(
        {
          data: Type.Array(
            Type.Object(
              {
                period: Type.Unsafe({
                  type: ['string', 'null'],
                  format: 'date',
                  description: 'First day of the period. NULL: not known precisely enough.',
                }),
                group: Type.Unsafe({
                  type: ['string', 'null'],
                  description: 'Value of the column asked for. NULL: not known, or none was asked for.',
                }),
                albums: Type.Integer({ minimum: 1 }),
                tracks: Type.Integer({
                  minimum: 0,
                  description: 'Tracks of these albums according to Spotify.',
                }),
                new_artists: Type.Integer({
                  minimum: 0,
                  description: 'Artists whose first release of all in the store is among these albums.',
                }),
              },
              { additionalProperties: false },
            ),
          ),
          store: Type.Ref('Store'),
        },
        { additionalProperties: false },
      ),
    }),
    ...commonResponses(406, 422),
  },
};

/** Serves counts of albums by day, week or month. */
export function registerSummary(app: FastifyInstance, context: ReadApiContext): void {
  registerRead(app, context, {
    path: '/v1/summary',
    schema,
    parse: (request) => parseSummaryQuery(request.query as QueryParameters),
    answer: async (query) => {
      const limit = mostSummaryRows + 1;
      const { value: rows, state } = await context.queries.ask({ kind: 'summary', query, limit });
      if (rows.length > mostSummaryRows) {
        throw new ProblemError({
          status: 422,
          code: 'too-many-rows',
          detail: `The summary has more than ${mostSummaryRows} rows: take longer periods, or fewer days by released_on.gte.`,
        });
      }
      const data = rows.map(({ newArtists, ...row }) => ({ ...row, new_artists: newArtists }));
      return { body: JSON.stringify({ data, store: describeStore(state) }), state };
    },
  });
}

function parseSummaryQuery({ period, group_by: groupBy, ...filters }: QueryParameters): SummaryQuery {
  for (const name of ['sort', 'fields', 'as_of']) {
    if (filters[name] !== undefined) throw new CatalogueQueryError(name, 'is no parameter here');
  }
  return {
    albums: parseListQuery('albums', filters),
    period: chooseOne('period', periods, period) ?? 'week',
    groupBy: chooseOne('group_by', groupings, groupBy),
  };
}
