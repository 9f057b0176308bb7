import { mediaTypeOf } from '@new-releases/export';
import Negotiator from 'negotiator';
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

/** The format, of those that are spoken, that a caller prefers; the first where he does not care. @throws ProblemError where there is none that he takes */
export function chooseFormat(
  accept: string | undefined,
  spoken: readonly ListFormat[] = formats,
): ListFormat {
  if (accept === undefined || accept === '*/*' || accept === 'application/json') return 'json';
  const types = spoken.map(mediaTypeOf);
  const chosen = new Negotiator({ headers: { accept } }).mediaType(types);
  const format = spoken.find((one) => mediaTypeOf(one) === chosen);
  if (format !== undefined) return format;
  throw new ProblemError({
    status: 406,
    code: 'not-acceptable',
    parameter: 'Accept',
    detail: `Accept must allow one of ${types.join(', ')}.`,
  });
}
