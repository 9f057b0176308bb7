import type { ComponentChildren } from 'preact';

/** A figure with its name. */
export function Stat(props: { name: string; value: ComponentChildren; note?: ComponentChildren }) {
  return (
    <div class="stat">
      <dt>{props.name}</dt>
      <dd>
        <span class="stat-value">{props.value}</span>
        {props.note !== undefined && <span class="stat-note">{props.note}</span>}
      </dd>
    </div>
  );
}
