import type { Failure } from '../api/failure.js';
import { useServices } from '../services.js';

/** Says what went wrong, and offers to try again. */
export function FailureNote({
  failure,
  absent,
  retry,
}: {
  failure: Failure;
  absent?: string | undefined;
  retry: () => void;
}) {
  const { formats } = useServices();
  if (failure.kind === 'absent' && absent !== undefined) {
    return (
      <div class="note" role="status">
        <p>{absent}</p>
      </div>
    );
  }
  return (
    <div class="note error" role="alert">
      <p>
        <strong>{failure.title}</strong>
        {failure.status !== null && <span class="muted"> (HTTP {failure.status})</span>}
      </p>
      <p>{failure.detail}</p>
      {failure.retryAfterMs !== null && (
        <p>It may be tried again in {formats.duration(failure.retryAfterMs)}.</p>
      )}
      <button type="button" class="button" onClick={retry}>
        Try again
      </button>
    </div>
  );
}
