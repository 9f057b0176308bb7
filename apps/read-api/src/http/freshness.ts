import type { CatalogueState } from '@new-releases/storage/catalogue';
import type { FastifyReply } from 'fastify';

/** Headers that tell how far the data can be trusted, on every response. */
export const freshnessHeaders = {
  'data-age': 'Seconds since a run last ended as complete; `unknown` where none has.',
  'data-complete': '`true` where the run that began last has ended as complete, else `false`.',
  'last-run-state':
    'State of the run that began last: `running`, `completed`, `incomplete`, `deferred`, `interrupted` or `failed`; `none` where there is none.',
  'data-changed-at':
    'When the data last changed: give it to `updated_since` the next time. `unknown` where it never has.',
} as const;

/** Sets the headers of freshness. Null: the store cannot be read. */
export function setFreshness(reply: FastifyReply, state: CatalogueState | null, nowMs: number): void {
  const ageMs = state?.lastCompleteAt == null ? null : nowMs - Date.parse(state.lastCompleteAt);
  void reply.headers({
    'data-age': ageMs === null ? 'unknown' : String(Math.max(0, Math.floor(ageMs / 1000))),
    'data-complete': String(state?.lastRun?.state === 'completed'),
    'last-run-state': state === null ? 'unknown' : (state.lastRun?.state ?? 'none'),
    'data-changed-at': state?.dataChangedAt ?? 'unknown',
  });
}
