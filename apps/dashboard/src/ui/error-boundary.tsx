import type { ComponentChildren } from 'preact';
import { useErrorBoundary } from 'preact/hooks';
import { toFailure } from '../api/failure.js';
import { FailureNote } from './failure-note.js';

/** Keeps what goes wrong while a part of the page is drawn to that part. */
export function ErrorBoundary({ children }: { children: ComponentChildren }) {
  const [error, reset] = useErrorBoundary() as [unknown, () => void];
  if (error === undefined) return <>{children}</>;
  return <FailureNote failure={toFailure(error)} retry={reset} />;
}
