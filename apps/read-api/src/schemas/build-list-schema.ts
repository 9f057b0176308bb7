import {
  type KeptName,
  listParameters,
  type Resource,
  resources,
  resourcesAsOf,
} from '@new-releases/storage/catalogue';
import type { FastifySchema } from 'fastify';
import { Type, type TSchema } from 'typebox';
import { defaultLimit, mostLimit } from '../routes/parse-page.js';
import type { ListRoute } from '../routes/list-route.js';
import { facetValues } from '../routes/send-list.js';
import { buildAsOfSchema } from './build-as-of-schema.js';
import { commonResponses, okResponse } from './responses.js';
import { rowNames } from './row-schemas.js';
import { toParameterSchema } from './to-json-schema.js';

/** What can be asked for as of a time. */

/** What the document says of a list. */
export function buildListSchema(route: ListRoute): FastifySchema {
  const { operationId, summary, parent, path, tag = route.resource } = route;
  const resource = resources[route.resource];
  const readable = path.replace(':id', '{id}');
  const extensions = `\`${readable}.csv\` and \`${readable}.ndjson\` answer the same to who cannot set \`Accept\`.`;
  return {
    operationId,
    summary,
    description: `${resource.description} CSV and NDJSON hold all rows, not a page. ${extensions}`,
    tags: [tag],
    querystring: Type.Object(
      {
        ...filterSchemas(resource, parent?.parameter),
        ...(resource.name in resourcesAsOf && {
          as_of: Type.Optional(buildAsOfSchema(resource.name as KeptName)),
        }),
        ...pageSchemas(resource),
      },
      { additionalProperties: false },
    ),
    ...(parent !== undefined && {
      params: Type.Object({ id: Type.String({ description: 'Spotify id.' }) }),
    }),
    response: {
      200: okResponse(
        'A page of rows as JSON, or all of them as CSV or NDJSON.',
        {
          'application/json': buildPage(resource),
          'text/csv': Type.String({
            description: 'RFC 4180, with a header; the columns are the same where there are no rows.',
          }),
          'application/x-ndjson': Type.String({ description: 'A row as JSON in each line.' }),
        },
        { link: 'The next page: `<URL>; rel="next"`; left out on the last one.' },
      ),
      ...commonResponses(...(parent === undefined ? [] : [404 as const]), 406, 422),
    },
  };
}

/** Parameters that choose rows. */
export function filterSchemas(resource: Resource, except?: string): Record<string, TSchema> {
  const parameters = [...listParameters(resource).values()].filter(({ name }) => name !== except);
  return Object.fromEntries(
    parameters.map(({ name, type, repeatable, description }) => {
      const schema = toParameterSchema(type);
      const value = repeatable
        ? Type.Array(schema, { description, minItems: 1, maxItems: 50 })
        : Type.Unsafe({ ...schema, description });
      return [name, Type.Optional(value)];
    }),
  );
}

function pageSchemas(resource: Resource): Record<string, TSchema> {
  const sorts = resource.sorts.flatMap(({ name }) => [name, `-${name}`]);
  const facets = resource.columns.filter(({ facet }) => facet).map(({ name }) => name);
  const fields = [...resource.columns, ...resource.nested].map(({ name }) => name);
  const optional = {
    sort: Type.Unsafe({
      type: 'string',
      enum: sorts,
      default: resource.defaultSort,
      description: 'Order of the rows; with `-` the last first. What is not known comes last either way.',
    }),
    fields: Type.String({
      description: `Columns wanted, separated by commas: ${fields.join(', ')}. ${resource.always.map((name) => `\`${name}\``).join(', ')} ${resource.always.length === 1 ? 'is' : 'are'} always there.`,
    }),
    limit: Type.Integer({
      minimum: 1,
      maximum: mostLimit,
      default: defaultLimit,
      description: 'Rows of a page. In CSV and NDJSON: rows at most, without a bound.',
    }),
    cursor: Type.String({
      minLength: 1,
      description: 'Where the page begins: from `page.next` of the one before.',
    }),
    count: Type.Boolean({
      default: false,
      description: 'Whether to count all rows, which takes time: `page.total`.',
    }),
    ...(facets.length > 0 && {
      facets: Type.String({
        description: `Count the rows by the values of these columns, separated by commas: ${facets.join(', ')}. The ${facetValues} most frequent values of each.`,
      }),
    }),
  };
  return Object.fromEntries(Object.entries(optional).map(([name, schema]) => [name, Type.Optional(schema)]));
}

function buildPage(resource: Resource): TSchema {
  const facetCount = Type.Object(
    {
      value: Type.Unsafe({ type: ['string', 'boolean', 'null'] }),
      count: Type.Integer({ minimum: 1 }),
    },
    { additionalProperties: false },
  );
  const facets = resource.columns.filter(({ facet }) => facet).map(({ name }) => name);
  return Type.Object(
    {
      data: Type.Array(Type.Ref(rowNames[resource.name])),
      page: Type.Object(
        {
          limit: Type.Integer({ minimum: 1 }),
          next: Type.Unsafe({
            type: ['string', 'null'],
            format: 'uri-reference',
            description: 'URL of the next page; null on the last.',
          }),
          total: Type.Optional(
            Type.Integer({ minimum: 0, description: 'All rows, where `count=true` was asked for.' }),
          ),
        },
        { additionalProperties: false },
      ),
      ...(facets.length > 0 && {
        facets: Type.Optional(
          Type.Object(
            Object.fromEntries(facets.map((name) => [name, Type.Optional(Type.Array(facetCount))])),
            { additionalProperties: false },
          ),
        ),
      }),
      store: Type.Ref('Store'),
    },
    { additionalProperties: false },
  );
}
