import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

/** A part of a page with a heading. */
export function Card(props: { title: string; lead?: ComponentChildren; children: ComponentChildren }) {
  const id = useId();
  return (
    <section class="card" aria-labelledby={id}>
      <h2 id={id}>{props.title}</h2>
      {props.lead !== undefined && <p class="muted">{props.lead}</p>}
      {props.children}
    </section>
  );
}
