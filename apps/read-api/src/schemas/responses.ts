import { Type, type TSchema } from 'typebox';
import { freshnessHeaders } from '../http/freshness.js';

/** A response of the document. */
export interface ResponseSchema {
  description: string;
  headers?: Record<string, TSchema>;
  content?: Record<string, { schema: TSchema }>;
  /** There is no body. */
  type?: 'null';
}

const headers = describeAll(freshnessHeaders);

const cacheHeaders = {
  ...headers,
  etag: Type.String({ description: 'Changes with the data; send it back as `If-None-Match`.' }),
};

/** A right answer: what it holds, by media type. */
export function okResponse(
  description: string,
  content: Record<string, TSchema>,
  more: Record<string, string> = {},
): ResponseSchema {
  return {
    description,
    headers: { ...cacheHeaders, ...describeAll(more) },
    content: Object.fromEntries(Object.entries(content).map(([type, schema]) => [type, { schema }])),
  };
}

const problem = (description: string, more: Record<string, string> = {}): ResponseSchema => ({
  description,
  headers: { ...headers, ...describeAll(more) },
  content: { 'application/problem+json': { schema: Type.Ref('Problem') } },
});

const retryAfter = { 'retry-after': 'Seconds until it may be tried again.' };

const problems: Record<number, ResponseSchema> = {
  400: problem('A parameter is unknown or wrong; `parameter` names it.'),
  401: problem('A key is needed: `Authorization: Bearer KEY`.', {
    'www-authenticate': '`Bearer`.',
  }),
  404: problem('There is no such thing.'),
  406: problem('`Accept` allows no format that is spoken here.'),
  421: problem('Asked under a host name that is not served here.'),
  422: problem('The query takes too long, or has too many rows: ask for less.'),
  429: problem('Too many requests; `Retry-After` tells when to come back.', retryAfter),
  503: problem('The store cannot be read now, or too much is asked at once.', retryAfter),
};

/** Responses that any operation may give, with some of those that only some do. */
export function commonResponses(...only: (404 | 406 | 422)[]): Record<number, ResponseSchema> {
  const left = ([404, 406, 422] as const).filter((status) => !only.includes(status));
  const common = Object.entries(problems).filter(([status]) => !left.some((one) => one === Number(status)));
  return {
    304: { description: 'Nothing has changed since the answer whose ETag was sent.', headers: cacheHeaders },
    ...Object.fromEntries(common),
  };
}

function describeAll(descriptions: Readonly<Record<string, string>>): Record<string, TSchema> {
  return Object.fromEntries(
    Object.entries(descriptions).map(([name, description]) => [name, Type.String({ description })]),
  );
}
