import type { RunReport } from '@new-releases/extraction';

/** What one source showed and what it could not: a line, and a line for each finding. */
export function formatCoverage(coverage: RunReport['coverage'][number]): string[] {
  const total = coverage.reportedTotal === null ? 'an unknown total' : `${coverage.reportedTotal} reported`;
  const facts = [
    `${coverage.seen} seen of ${total}${coverage.walks > 1 ? ` by ${coverage.walks} walks` : ''}`,
    coverage.listingComplete ? 'walked to the end' : 'not walked to the end',
    ...(coverage.capReached ? ["Spotify's cap reached"] : []),
    ...(coverage.pagesMoved > 0 ? [`${coverage.pagesMoved} pages moved`] : []),
    ...(coverage.nulls > 0 ? [`${coverage.nulls} nulls`] : []),
    ...(coverage.rejected > 0 ? [`${coverage.rejected} rejected`] : []),
    `${coverage.unread} not read yet`,
  ];
  return [`${coverage.source}: ${facts.join(', ')}`, ...coverage.findings.map((finding) => `  ${finding}`)];
}
