import { negotiate } from '@fastify/accept-negotiator';
import { mediaTypeOf } from '@new-releases/export';
import type { StreamFormat } from '../queries/thread-protocol.js';
import { ProblemError } from './problem.js';

/** A format that a list is answered in. */
export type ListFormat = 'json' | StreamFormat;

const formats: readonly ListFormat[] = ['json', 'csv', 'ndjson'];

/** Media type of each format, as it stands in the header. */
export const contentTypes: Readonly<Record<ListFormat, string>> = {
  json: 'application/json; charset=utf-8',
  csv: 'text/csv; charset=utf-8; header=present',
  ndjson: 'application/x-ndjson; charset=utf-8',
};

/** The format that a caller prefers; JSON where he does not care. @throws ProblemError where there is none that he takes */
export function chooseFormat(accept: string | undefined): ListFormat {
  if (accept === undefined || accept === '*/*' || accept === 'application/json') return 'json';
  const chosen = negotiate(accept, formats.map(mediaTypeOf));
  const format = formats.find((one) => mediaTypeOf(one) === chosen);
  if (format !== undefined) return format;
  throw new ProblemError({
    status: 406,
    code: 'not-acceptable',
    parameter: 'Accept',
    detail: `Accept must allow one of ${formats.map(mediaTypeOf).join(', ')}.`,
  });
}
