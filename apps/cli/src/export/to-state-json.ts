import type { CatalogueState } from '@new-releases/storage/catalogue';
import { describeGap } from './describe-gap.js';

/** How fresh and how whole the rows are, for machines. */
export interface StateJson {
  /** Grows whenever rows change. */
  readonly dataVersion: number;
  readonly dataChangedAt: string | null;
  readonly lastRun: CatalogueState['lastRun'];
  readonly lastCompleteAt: string | null;
  /** What may be missing; null where the last run is complete. */
  readonly gap: string | null;
}

/** The state of the store as `datapackage.json` and `--json` tell it. */
export function toStateJson(state: CatalogueState): StateJson {
  const { dataVersion, dataChangedAt, lastRun, lastCompleteAt } = state;
  return { dataVersion, dataChangedAt, lastRun, lastCompleteAt, gap: describeGap(state) };
}
