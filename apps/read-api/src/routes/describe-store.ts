import type { CatalogueState } from '@new-releases/storage/catalogue';

/** How far the data can be trusted, as it stands in bodies: nothing that changes while the data does not. */
export function describeStore({ dataChangedAt, lastCompleteAt, lastRun, historySince }: CatalogueState) {
  return {
    data_changed_at: dataChangedAt,
    last_complete_at: lastCompleteAt,
    last_run_state: lastRun?.state ?? null,
    history_since: historySince,
  };
}
