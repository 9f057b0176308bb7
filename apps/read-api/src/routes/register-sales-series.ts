import {
  describeKnown,
  parseSalesSeriesQuery,
  type QueryParameters,
  salesMeasures,
  salesPeriods,
  type SalesSeriesQuery,
} from '@new-releases/storage/catalogue';
import type { FastifyInstance, FastifySchema } from 'fastify';
import { Type } from 'typebox';
import { ProblemError } from '../http/problem.js';
import type { ReadApiContext } from '../read-api-context.js';
import { commonResponses, okResponse } from '../schemas/responses.js';
import { toParameterSchema } from '../schemas/to-json-schema.js';
import { askForNear } from './ask-for-near.js';
import { describeStore } from './describe-store.js';
import { registerRead } from './register-read.js';

const text = (description: string) => Type.String({ maxLength: 200, description });
const day = (description: string) => Type.Unsafe({ ...toParameterSchema('date'), description });
const oneOf = (words: readonly string[], description: string, preset?: string) =>
  Type.Unsafe({
    type: 'string',
    enum: [...words],
    ...(preset !== undefined && { default: preset }),
    description,
  });
const nullable = (type: string, description: string) => Type.Unsafe({ type: [type, 'null'], description });

const point = Type.Object(
  {
    start: Type.String({ format: 'date', description: 'First day of the period.' }),
    value: nullable('number', 'Sum of what is known of the period. NULL: nothing is, which is not zero.'),
    days_known: Type.Integer({
      minimum: 0,
      maximum: 7,
      description: 'Days of the period that are known, in all regions that were asked for.',
    }),
    is_partial: Type.Boolean({
      description:
        'Whether the value is of a part of the days or regions alone: it is too small to be compared.',
    }),
  },
  { additionalProperties: false },
);

const series = Type.Object(
  {
    product: Type.String({ description: 'Product.' }),
    region: nullable('string', 'Region. NULL: all together.'),
    measure: oneOf(salesMeasures, 'What the values are.'),
    currency: nullable(
      'string',
      'Currency of the values, ISO 4217. NULL: they are units, or no file has told any.',
    ),
    time_zone: Type.String({ description: 'Where days begin and end, as stated with the files.' }),
    period: oneOf(salesPeriods, 'Length of a period.'),
    points: Type.Array(point, {
      description:
        'From the first period of which something is known to the last, within what was asked for; none is left out.',
    }),
  },
  { additionalProperties: false },
);

const schema: FastifySchema = {
  operationId: 'getSalesSeries',
  summary: 'Sales of a product over time',
  description:
    'Units or revenue by day or week. What no file tells is null and never 0, but for days on which nothing was sold according to a file that was imported so. Weeks begin on Monday and are whole, also where `from` or `to` lies within one.',
  tags: ['sales'],
  querystring: Type.Object(
    {
      product: text('Product, as the files name it. /v1/sales/products lists products and their regions.'),
      region: Type.Optional(text('Region, as the files name it. Left out: all together.')),
      measure: Type.Optional(oneOf(salesMeasures, 'What to tell.', 'units')),
      period: Type.Optional(oneOf(salesPeriods, 'Length of a period.', 'week')),
      from: Type.Optional(day('First day.')),
      to: Type.Optional(day('Last day.')),
    },
    { additionalProperties: false },
  ),
  response: {
    200: okResponse('The series.', {
      'application/json': Type.Object(
        { data: series, store: Type.Ref('Store') },
        { additionalProperties: false },
      ),
    }),
    ...commonResponses(404, 406, 422),
  },
};

/** Serves the sales of a product over time. */
export function registerSalesSeries(app: FastifyInstance, context: ReadApiContext): void {
  registerRead(app, context, {
    path: '/v1/sales/series',
    schema,
    parse: (request) => parseSalesSeriesQuery(request.query as QueryParameters),
    answer: async (query) => {
      const { value: found, state } = await context.queries.ask({ kind: 'sales-series', query });
      if (found === null) throw await refuseSales(context, query);
      const { timeZone, points, ...rest } = found;
      const data = {
        ...rest,
        time_zone: timeZone,
        points: points.map(({ start, value, daysKnown, isPartial }) => ({
          start,
          value,
          days_known: daysKnown,
          is_partial: isPartial,
        })),
      };
      return { body: JSON.stringify({ data, store: describeStore(state) }), state };
    },
  });
}

/** Says of which product or region no sales are known, and what is near to it. */
async function refuseSales(
  context: Pick<ReadApiContext, 'queries'>,
  { product, region }: SalesSeriesQuery,
): Promise<ProblemError> {
  const unknown = await askForNear<'unknown-sales'>(context, { kind: 'unknown-sales', product, region });
  const refuse = (parameter: 'product' | 'region', detail: string) =>
    new ProblemError({ status: 404, code: 'not-found', parameter, detail });
  const asked = JSON.stringify(product);
  if (unknown === null) {
    const where = region === null ? '' : `, or none of it in ${JSON.stringify(region)}`;
    return refuse('product', `The store knows no sales of ${asked}${where}.`);
  }
  const { parameter, instead } = unknown;
  if (parameter === 'product')
    return refuse(
      parameter,
      `The store knows no sales of ${asked}; ${describeKnown(instead, 'it has none yet')}.`,
    );
  const all = describeKnown(instead, 'no regions of it are told apart');
  return refuse(parameter, `The store knows no sales of ${asked} in ${JSON.stringify(region)}; ${all}.`);
}
