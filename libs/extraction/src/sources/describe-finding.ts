import type { PageFinding } from '@new-releases/pagination';

/** A finding of pagination as a line of the coverage statement. */
export function describeFinding(finding: PageFinding): string {
  switch (finding.kind) {
    case 'foreign-next':
      return `next pointed to another origin and was not followed: ${finding.next.slice(0, 120)}`;
    case 'total-changed':
      return `total changed from ${finding.from} to ${finding.to}`;
    case 'cap-reached':
      return `the walk ended at Spotify's cap of ${finding.cap}; what lies behind it cannot be seen`;
    case 'loop':
      return `the page at offset ${finding.offset} repeated the one before; the walk ended there`;
    case 'short-page':
      return `a page held ${finding.got} items where ${finding.expected} were due`;
    case 'total-mismatch':
      return `total says ${finding.total}, the listing held ${finding.seen}`;
  }
}
