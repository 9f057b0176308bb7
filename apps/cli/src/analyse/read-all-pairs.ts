import type { Catalogue } from '@new-releases/storage/catalogue';
import type { StoredPair } from './stored-analysis.js';

/** Rows of a page. */
const pageRows = 500;

/** All pairs of a scan that is kept, in its order. */
export function readAllPairs(
  catalogue: Pick<Catalogue, 'listAnalysisPairs'>,
  analysisId: string,
): StoredPair[] {
  const pairs: StoredPair[] = [];
  for (let after: number | null = null; ;) {
    const page = catalogue.listAnalysisPairs({
      ...{ analysisId, found: null, limit: pageRows, after, count: false },
    });
    pairs.push(...(page?.rows ?? []).map((row) => JSON.parse(row) as StoredPair));
    after = page?.next ?? null;
    if (after === null) return pairs;
  }
}
