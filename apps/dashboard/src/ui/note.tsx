import type { ComponentChildren } from 'preact';

/** A line in place of what is not there: nothing went wrong. */
export function Note({ children }: { children: ComponentChildren }) {
  return (
    <div class="note" role="status">
      <p>{children}</p>
    </div>
  );
}
