import {
  type AnalysisKind,
  analysisKinds,
  type AnalysisListQuery,
  type AnalysisPairQuery,
  CatalogueQueryError,
  type KeysetPosition,
  type QueryParameters,
} from '@new-releases/storage/catalogue';
import { decodePosition } from '../cursor/cursor.js';
import { parseFlag, parseLimit } from './parse-page.js';
import { takeParameters } from './take-parameters.js';

/** A query, and what makes two of its pages parts of the same walk. */
export interface Walk<Query> {
  readonly query: Query;
  readonly walk: readonly unknown[];
}

/** Reads the parameters of `/v1/analyses`. @throws CatalogueQueryError */
export function parseAnalysisListQuery(given: QueryParameters): Walk<AnalysisListQuery> {
  const { kind, limit, cursor } = takeParameters(given, ['kind', 'limit', 'cursor']);
  const walk = ['analyses', parseKind(kind)];
  return {
    walk,
    query: {
      kind: parseKind(kind),
      limit: parseLimit(limit),
      after: cursor === undefined ? null : decodePosition(walk, cursor, isTimeAndId),
    },
  };
}

/** Reads the parameters of `/v1/analyses/{id}/pairs`. @throws CatalogueQueryError */
export function parseAnalysisPairQuery(analysisId: string, given: QueryParameters): Walk<AnalysisPairQuery> {
  const names = ['sort', 'found', 'limit', 'cursor', 'count'] as const;
  const { sort, found, limit, cursor, count } = takeParameters(given, names);
  if (sort !== undefined && sort !== 'q_value')
    throw new CatalogueQueryError('sort', 'must be q_value: by how little chance explains a pair');
  const isFound = found === undefined ? null : parseFlag('found', found);
  const walk = ['analysis-pairs', analysisId, isFound];
  return {
    walk,
    query: {
      analysisId,
      found: isFound,
      limit: parseLimit(limit),
      after: cursor === undefined ? null : decodePosition(walk, cursor, isNumber)[0],
      count: parseFlag('count', count),
    },
  };
}

function parseKind(given: unknown): AnalysisKind | null {
  if (given === undefined) return null;
  const kind = analysisKinds.find((one) => one === given);
  if (kind === undefined) throw new CatalogueQueryError('kind', `must be one of ${analysisKinds.join(', ')}`);
  return kind;
}

function isTimeAndId(position: readonly unknown[]): position is KeysetPosition & [string, string] {
  return position.length === 2 && position.every((value) => typeof value === 'string');
}

function isNumber(position: readonly unknown[]): position is KeysetPosition & [number] {
  return position.length === 1 && Number.isSafeInteger(position[0]);
}
