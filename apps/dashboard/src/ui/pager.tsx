import { goToListHead } from './list-region.js';

/** Leads from page to page of a list. @param props.csv all rows of the list; null: they cannot be had by a link */
export function Pager(props: {
  next: string | null;
  hasCursor: boolean;
  hrefOf: (cursor: string | null) => string;
  csv?: string | null;
}) {
  const { next, hasCursor, hrefOf, csv = null } = props;
  const cursor = next === null ? null : new URL(next, 'http://relative').searchParams.get('cursor');
  return (
    <nav class="pager" aria-label="Pages of the list">
      {hasCursor && (
        <a class="button small" href={hrefOf(null)} onClick={goToListHead}>
          First page
        </a>
      )}
      {cursor !== null && (
        <a class="button small" href={hrefOf(cursor)} onClick={goToListHead}>
          Next page
        </a>
      )}
      {csv !== null && (
        <a class="button small" href={csv} download>
          All rows as CSV
        </a>
      )}
    </nav>
  );
}
