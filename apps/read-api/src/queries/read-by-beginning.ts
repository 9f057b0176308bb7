import type { Catalogue } from '@new-releases/storage/catalogue';

/** Characters of an id that may stand for all of it. */
export const leastCharacters = 8;

/** Ids that are told where several begin so. */
const mostCandidates = 5;

/** What was read of one analysis. */
export interface OneAnalysis<T> {
  /** Null: there is no such analysis, or more than one. */
  readonly found: T | null;
  /** Its whole id, where it was found. */
  readonly id: string | null;
  /** Why there is none: more than one id begins so, or what was given is too short to look for. */
  readonly missing: 'ambiguous' | 'too-short' | 'unknown' | null;
  /** Some of the ids that begin so, where several do. */
  readonly candidates: readonly string[];
}

/** Reads an analysis that is named by its id, or by a beginning that no other has. */
export function readByBeginning<T>(
  catalogue: Pick<Catalogue, 'findAnalysisIds'>,
  given: string,
  read: (id: string) => T | null,
): OneAnalysis<T> {
  const beginning = given.toLowerCase();
  // In order: an id that was given whole comes before all that only begin so.
  const ids = catalogue.findAnalysisIds(beginning, mostCandidates);
  const [id, another] = ids;
  const found = (one: string) => ({ found: read(one), id: one, missing: null, candidates: [] });
  const miss = (missing: OneAnalysis<T>['missing'], candidates: readonly string[] = []) => ({
    found: null,
    id: null,
    missing,
    candidates,
  });
  if (id === beginning) return found(id);
  // Whether anything begins so is not told.
  if (beginning.length < leastCharacters) return miss('too-short');
  if (id === undefined) return miss('unknown');
  return another === undefined ? found(id) : miss('ambiguous', ids);
}
