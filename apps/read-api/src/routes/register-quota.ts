import { hash } from 'node:crypto';
import { CatalogueQueryError, type QuotaRow } from '@new-releases/storage/catalogue';
import type { FastifyInstance, FastifySchema } from 'fastify';
import { Type } from 'typebox';
import { chooseFormat, contentTypes } from '../http/choose-format.js';
import type { ReadApiContext } from '../read-api-context.js';
import { commonResponses, okResponse } from '../schemas/responses.js';
import { describeStore } from './describe-store.js';

const nullableTime = (description: string) =>
  Type.Unsafe({ type: ['string', 'null'], format: 'date-time', description });

const row = Type.Object(
  {
    account: Type.String({ description: 'Whose quota it is: a hash of the client id, which stays hidden.' }),
    endpoint_group: Type.String({ description: 'Endpoints that share a quota: `albums`, `search`, ...' }),
    spent_24h: Type.Integer({ minimum: 0, description: 'Requests of the last 24 hours.' }),
    learned_budget: Type.Unsafe({
      type: ['integer', 'null'],
      minimum: 0,
      description:
        'Requests of the 24 hours before Spotify last refused: the best known size of the quota. NULL: never refused.',
    }),
    learned_at: nullableTime('When that was learned.'),
    cooldown_until: nullableTime('Until when the group must not be called. NULL or past: it may.'),
    refused_at: nullableTime('When Spotify last refused.'),
  },
  { additionalProperties: false },
);

const schema: FastifySchema = {
  operationId: 'listQuota',
  summary: 'How the quota stands',
  description:
    'What the extraction has spent of the quota of Spotify, by account and group of endpoints. A budget that was set by hand is not known here.',
  tags: ['runs'],
  querystring: Type.Object({}, { additionalProperties: false }),
  response: {
    200: okResponse('All groups that requests were counted for, or that were refused.', {
      'application/json': Type.Object(
        { data: Type.Array(row), store: Type.Ref('Store') },
        { additionalProperties: false },
      ),
    }),
    ...commonResponses(406),
  },
};

/** Serves how the quota stands. It changes with each request to Spotify and with the clock, so nobody is to keep it. */
export function registerQuota(app: FastifyInstance, context: ReadApiContext): void {
  const validatorCompiler = () => (value: unknown) => ({ value });
  app.get('/v1/quota', { schema, validatorCompiler }, async (request, reply) => {
    const format = chooseFormat(request.headers.accept, ['json']);
    const [unknown] = Object.keys(request.query as object);
    if (unknown !== undefined) throw new CatalogueQueryError(unknown, 'is no parameter here');
    const { value, state } = await context.queries.ask({ kind: 'quota', nowMs: context.now() });
    return reply
      .header('content-type', contentTypes[format])
      .header('cache-control', 'no-store')
      .send(JSON.stringify({ data: value.map(toJson), store: describeStore(state) }));
  });
}

function toJson({ account, group, spent, learnedBudget, learnedAt, cooldownUntil, refusedAt }: QuotaRow) {
  return {
    account: hash('sha256', account, 'hex').slice(0, 12),
    endpoint_group: group,
    spent_24h: spent,
    learned_budget: learnedBudget,
    learned_at: learnedAt,
    cooldown_until: cooldownUntil,
    refused_at: refusedAt,
  };
}
