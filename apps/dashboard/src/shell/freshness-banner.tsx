import type { StoreFreshness } from '@new-releases/read-api-client';
import { useServices } from '../services.js';

/** From when on data counts as stale, milliseconds. New releases come out each Friday, most others within the week. */
const staleAfterMs = 2 * 86_400_000;

/** Says so where the data is old, was never complete, or the last run did not end well. @param props.store null: not known yet */
export function FreshnessBanner({ store }: { store: StoreFreshness | null }) {
  const { formats, now } = useServices();
  if (store === null) return null;
  const { last_complete_at: completeAt, last_run_state: lastRun } = store;
  if (completeAt === null) {
    return lastRun === null ? (
      <p class="banner info" role="status">
        No run has been here yet: the store is empty. <code>new-releases extract</code> fills it.
      </p>
    ) : (
      <p class="banner warning" role="status">
        No run has been complete yet, so what is shown may be a part only. The last run is {lastRun}.
      </p>
    );
  }
  const isStale = now() - Date.parse(completeAt) > staleAfterMs;
  if (!isStale) return null;
  return (
    <p class="banner warning" role="status">
      <strong>This data is old.</strong> The last complete run ended {formats.ago(completeAt, now())}, on{' '}
      {formats.time(completeAt)}
      {lastRun === 'completed' ? '' : `; the run that began last is ${lastRun ?? 'unknown'}`}.
    </p>
  );
}
