import type { ComponentChildren } from 'preact';
import type { Answer } from '../api/use-answer.js';
import { ErrorBoundary } from './error-boundary.js';
import { FailureNote, type TellUnknown } from './failure-note.js';
import { Skeleton } from './skeleton.js';

/**
 * What a question is answered with, in each of its states.
 * @param props.rows how many lines the answer will take, so that nothing jumps when it comes
 * @param props.absent what to say where the server knows no such path or thing
 * @param props.unknown what to say where the store knows nothing of what was asked about
 */
export function Answered<T>(props: {
  answer: Answer<T>;
  rows?: number;
  absent?: string | undefined;
  unknown?: TellUnknown | undefined;
  children: (value: T) => ComponentChildren;
}) {
  const { answer, rows = 4, absent, unknown, children } = props;
  if (answer.failure !== null)
    return <FailureNote failure={answer.failure} absent={absent} unknown={unknown} retry={answer.retry} />;
  if (answer.value === null) return <Skeleton rows={rows} />;
  return (
    <div class={answer.state === 'loading' ? 'is-loading' : undefined} aria-busy={answer.state === 'loading'}>
      <ErrorBoundary>
        <Show value={answer.value} show={children} />
      </ErrorBoundary>
    </div>
  );
}

/** A part of its own, so that the boundary above it hears of what goes wrong. */
function Show<T>({ value, show }: { value: T; show: (value: T) => ComponentChildren }) {
  return <>{show(value)}</>;
}
