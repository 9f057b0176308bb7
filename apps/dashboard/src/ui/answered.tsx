import type { ComponentChildren } from 'preact';
import type { Failure } from '../api/failure.js';
import type { Answer } from '../api/use-answer.js';
import { useServices } from '../services.js';
import { Skeleton } from './skeleton.js';

/**
 * What a question is answered with, in each of its states.
 * @param props.rows how many lines the answer will take, so that nothing jumps when it comes
 * @param props.absent what to say where the server knows no such path or thing
 */
export function Answered<T>(props: {
  answer: Answer<T>;
  rows?: number;
  absent?: string;
  children: (value: T) => ComponentChildren;
}) {
  const { answer, rows = 4, absent, children } = props;
  if (answer.failure !== null)
    return <FailureNote failure={answer.failure} absent={absent} retry={answer.retry} />;
  if (answer.value === null) return <Skeleton rows={rows} />;
  return (
    <div class={answer.state === 'loading' ? 'is-loading' : undefined} aria-busy={answer.state === 'loading'}>
      {children(answer.value)}
    </div>
  );
}

/** Says what went wrong, and offers to try again. */
function FailureNote({
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
