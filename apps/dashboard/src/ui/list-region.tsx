import type { ComponentChildren } from 'preact';

/** Holds a list and its pager, which leads back to the head of it when a page is turned. */
export function ListRegion({ label, children }: { label: string; children: ComponentChildren }) {
  return (
    <div class="list" role="group" aria-label={label} tabIndex={-1}>
      {children}
    </div>
  );
}

/** Goes to the head of the list that a pressed link belongs to: the link itself may not be there on the next page. */
export function goToListHead({ currentTarget }: { currentTarget: EventTarget | null }): void {
  const head = currentTarget instanceof Element ? currentTarget.closest<HTMLElement>('.list') : null;
  head?.focus({ preventScroll: true });
  head?.scrollIntoView({ block: 'start' });
}
