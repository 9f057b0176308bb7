import { analysisKinds } from '@new-releases/storage/catalogue';
import type { FastifySchema } from 'fastify';
import { Type, type TProperties } from 'typebox';
import { leastCharacters } from '../queries/read-by-beginning.js';
import { defaultLimit, mostLimit } from '../routes/parse-page.js';
import { commonResponses, okResponse } from './responses.js';
import { closed, nullable } from './shorthand.js';

const tags = ['analyses'];
const params = Type.Object({
  id: Type.String({
    description: `UUID, or ${leastCharacters} and more of its first characters where no other analysis begins so.`,
  }),
});
const pageParameters = {
  limit: Type.Optional(
    Type.Integer({
      minimum: 1,
      maximum: mostLimit,
      default: defaultLimit,
      description: 'Rows of a page.',
    }),
  ),
  cursor: Type.Optional(
    Type.String({
      minLength: 1,
      description: 'Where the page begins: from `page.next` of the one before.',
    }),
  ),
};
const nextLink = { link: 'The next page: `<URL>; rel="next"`; left out on the last one.' };

function buildPage(row: string, more: TProperties = {}) {
  return closed({
    data: Type.Array(Type.Ref(row)),
    page: closed({
      limit: Type.Integer({ minimum: 1 }),
      next: { ...nullable('string', 'URL of the next page; null on the last.'), format: 'uri-reference' },
      ...more,
    }),
    store: Type.Ref('Store'),
  });
}

/** What the document says of the list of analyses. */
export const analysesSchema: FastifySchema = {
  operationId: 'listAnalyses',
  summary: 'Analyses of releases and sales',
  description: 'Analyses that were kept, newest first. They are made by `new-releases analyse`.',
  tags,
  querystring: Type.Object(
    {
      kind: Type.Optional(
        Type.Unsafe({ type: 'string', enum: [...analysisKinds], description: 'Of this kind only.' }),
      ),
      ...pageParameters,
    },
    { additionalProperties: false },
  ),
  response: {
    200: okResponse('A page of analyses.', { 'application/json': buildPage('Analysis') }, nextLink),
    ...commonResponses(406, 422),
  },
};

/** What the document says of one analysis. */
export const analysisSchema: FastifySchema = {
  operationId: 'getAnalysis',
  summary: 'An analysis with method and result',
  tags,
  params,
  querystring: Type.Object({}, { additionalProperties: false }),
  response: {
    200: okResponse('The analysis.', { 'application/json': Type.Ref('AnalysisWithResult') }),
    ...commonResponses(404, 406),
  },
};

/** What the document says of the pairs of a scan. */
export const analysisPairsSchema: FastifySchema = {
  operationId: 'listAnalysisPairs',
  summary: 'Everything that a scan tried',
  description:
    'Every pair of a scan, found or not: by q-value, then those that could not be compared. Other kinds of analyses have none (404): what they tried stands in their `result`.',
  tags,
  params,
  querystring: Type.Object(
    {
      sort: Type.Optional(
        Type.Unsafe({
          type: 'string',
          enum: ['q_value'],
          default: 'q_value',
          description: 'Order of the pairs; refused ones come last.',
        }),
      ),
      found: Type.Optional(
        Type.Boolean({ description: 'Only pairs that move together, or only the others.' }),
      ),
      ...pageParameters,
      count: Type.Optional(
        Type.Boolean({ default: false, description: 'Whether to count all such pairs: `page.total`.' }),
      ),
    },
    { additionalProperties: false },
  ),
  response: {
    200: okResponse(
      'A page of pairs.',
      {
        'application/json': buildPage('AnalysisPair', {
          total: Type.Optional(
            Type.Integer({ minimum: 0, description: 'All such pairs, where `count=true` was asked for.' }),
          ),
        }),
      },
      nextLink,
    ),
    ...commonResponses(404, 406, 422),
  },
};
