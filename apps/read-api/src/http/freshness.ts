import type { CatalogueState } from '@new-releases/storage/catalogue';

/** Headers that tell how far the data can be trusted, on every response. */
export const freshnessHeaders = {
  'data-age': 'Seconds since a run last ended as complete; `unknown` where none has.',
  'data-complete': '`true` where the run that began last has ended as complete, else `false`.',
  'last-run-state':
    'State of the run that began last: `running`, `completed`, `incomplete`, `deferred`, `interrupted` or `failed`; `none` where there is none.',
  'data-changed-at':
    'When the data last changed: give it to `updated_since` the next time. `unknown` where it never has.',
} as const;

/** Makes headers of how far the data can be trusted; null: the store cannot be read. */
export type DescribeFreshness = (
  state: CatalogueState | null,
  nowMs: number,
) => Readonly<Record<string, string>>;

/** Creates a function that makes the headers anew only when the state has changed, or a second has passed. */
export function createFreshness(): DescribeFreshness {
  let known: { state: CatalogueState | null; second: number; headers: Record<string, string> } | null = null;
  return (state, nowMs) => {
    const second = Math.floor(nowMs / 1000);
    if (known?.state !== state || known.second !== second)
      known = { state, second, headers: describe(state, nowMs) };
    return known.headers;
  };
}

function describe(state: CatalogueState | null, nowMs: number): Record<string, string> {
  const ageMs = state?.lastCompleteAt == null ? null : nowMs - Date.parse(state.lastCompleteAt);
  return {
    'data-age': ageMs === null ? 'unknown' : String(Math.max(0, Math.floor(ageMs / 1000))),
    'data-complete': String(state?.lastRun?.state === 'completed'),
    'last-run-state': state === null ? 'unknown' : (state.lastRun?.state ?? 'none'),
    'data-changed-at': state?.dataChangedAt ?? 'unknown',
  };
}
