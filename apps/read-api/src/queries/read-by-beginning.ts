import type { Catalogue } from '@new-releases/storage/catalogue';

/** Characters of an id that may stand for all of it. */
export const leastCharacters = 8;

/** What was read of one analysis. */
export interface OneAnalysis<T> {
  /** Null: there is no such analysis, or more than one. */
  readonly found: T | null;
  /** Why there is none: more than one id begins so, or what was given is too short to look for. */
  readonly missing: 'ambiguous' | 'too-short' | 'unknown' | null;
}

/** Reads an analysis that is named by its id, or by a beginning that no other has. */
export function readByBeginning<T>(
  catalogue: Pick<Catalogue, 'findAnalysisIds'>,
  given: string,
  read: (id: string) => T | null,
): OneAnalysis<T> {
  const beginning = given.toLowerCase();
  // In order: an id that was given whole comes before all that only begin so.
  const [id, another] = catalogue.findAnalysisIds(beginning, 2);
  const found = (one: string): OneAnalysis<T> => ({ found: read(one), missing: null });
  const miss = (missing: OneAnalysis<T>['missing']): OneAnalysis<T> => ({ found: null, missing });
  if (id === beginning) return found(id);
  // Whether anything begins so is not told.
  if (beginning.length < leastCharacters) return miss('too-short');
  if (id === undefined) return miss('unknown');
  return another === undefined ? found(id) : miss('ambiguous');
}
