import type { ComponentChildren } from 'preact';
import type { Failure } from '../api/failure.js';
import { useServices } from '../services.js';
import { Note } from './note.js';

/** What to say where the store knows nothing of what was asked about. @param detail what the server says of it */
export type TellUnknown = (detail: string) => ComponentChildren;

/** Says what went wrong, and offers to try again. */
export function FailureNote({
  failure,
  absent,
  unknown,
  retry,
}: {
  failure: Failure;
  absent?: string | undefined;
  unknown?: TellUnknown | undefined;
  retry: () => void;
}) {
  const { formats } = useServices();
  const known =
    failure.kind === 'absent' ? absent : failure.kind === 'unknown' ? unknown?.(failure.detail) : undefined;
  if (known !== undefined) return <Note>{known}</Note>;
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
