import type { Catalogue } from '@new-releases/storage/catalogue';

/** Characters of an id that may stand for all of it. */
export const leastCharacters = 8;

/** What was read of one analysis. */
export interface OneAnalysis<T> {
  /** Null: there is no such analysis, or more than one. */
  readonly found: T | null;
  /** Whether more than one id begins so. */
  readonly isAmbiguous: boolean;
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
  if (id === beginning) return { found: read(id), isAmbiguous: false };
  if (id === undefined || beginning.length < leastCharacters) return { found: null, isAmbiguous: false };
  return another === undefined ? { found: read(id), isAmbiguous: false } : { found: null, isAmbiguous: true };
}
