import type { CatalogueState } from '@new-releases/storage/catalogue';

/** What may be missing from the rows because of how the last run ended; null where it is complete. */
export function describeGap({ lastRun }: Pick<CatalogueState, 'lastRun'>): string | null {
  if (lastRun === null) return 'No run has been made yet.';
  const { id, state } = lastRun;
  if (state === 'completed') return null;
  const gap = `albums and tracks may be missing; new-releases runs show ${id.slice(0, 8)} tells more.`;
  return state === 'running'
    ? `The last run was still at work, or was killed: ${gap}`
    : `The last run ended as ${state}: ${gap}`;
}
