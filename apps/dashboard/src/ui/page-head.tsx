import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';

/** The title of a page, which a new page gives the focus to, so that a screen reader tells of it. */
export function PageHead({ title, children }: { title: string; children?: ComponentChildren }) {
  useEffect(() => {
    document.title = `${title} · new-releases`;
  }, [title]);
  return (
    <div class="page-head">
      <h1 tabIndex={-1}>{title}</h1>
      {children !== undefined && <p class="lead">{children}</p>}
    </div>
  );
}
