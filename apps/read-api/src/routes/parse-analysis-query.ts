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

/** A question for pairs, before it is known which analysis the beginning of an id names. */
interface PairWalk extends Walk<AnalysisPairQuery> {
  /** @throws CatalogueQueryError where the cursor is of another analysis than was found */
  readonly checkAnalysis: (id: string | null) => void;
}

/** Reads the parameters of `/v1/analyses/{id}/pairs`. @param analysisId the id, or its beginning @throws CatalogueQueryError */
export function parseAnalysisPairQuery(analysisId: string, given: QueryParameters): PairWalk {
  const names = ['sort', 'found', 'limit', 'cursor', 'count'] as const;
  const { sort, found, limit, cursor, count } = takeParameters(given, names);
  if (sort !== undefined && sort !== 'q_value')
    throw new CatalogueQueryError('sort', 'must be q_value: by how little chance explains a pair');
  const isFound = found === undefined ? null : parseFlag('found', found);
  const walk = ['analysis-pairs', isFound];
  const position = cursor === undefined ? null : decodePosition(walk, cursor, isNumberAndId);
  return {
    walk,
    checkAnalysis: (id) => {
      if (position !== null && position[1] !== id)
        throw new CatalogueQueryError('cursor', 'belongs to another analysis: start again without it');
    },
    query: {
      analysisId,
      found: isFound,
      limit: parseLimit(limit),
      after: position?.[0] ?? null,
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

function isNumberAndId(position: readonly unknown[]): position is KeysetPosition & [number, string] {
  return position.length === 2 && Number.isSafeInteger(position[0]) && typeof position[1] === 'string';
}
