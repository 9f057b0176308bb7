import type { RunReport } from '@new-releases/extraction';

/** The report of a run in lines: what came in, what it cost, what could not be seen. */
export function formatReport({ run, resumed, coverage, unread, requests }: RunReport): string {
  const calls = Object.entries(requests).flatMap(([operation, byStatus]) =>
    Object.entries(byStatus).map(([status, count]) => `${count} ${operation} (${status})`),
  );
  return [
    `${run.state}${resumed ? ', going on with a run that was stopped' : ''}`,
    `albums: ${run.albumsSeen} seen, ${run.albumsNew} new, ${run.albumsGone} gone, ${unread} not read yet`,
    `tracks: ${run.tracksStored} stored`,
    `requests: ${calls.join(', ') || 'none'}`,
    ...(run.comeBackAt === null ? [] : [`Spotify's quota is used up: run it again after ${run.comeBackAt}`]),
    ...(run.error === null ? [] : [`error: ${run.error}`]),
    ...coverage.flatMap(({ source, seen, reportedTotal, rejected, listingComplete, findings }) => [
      `${source}: ${seen} albums on ${reportedTotal ?? 'an unknown number of'} lines, ${rejected} rejected, ${
        listingComplete ? 'read to the end' : 'not read to the end'
      }`,
      ...findings.map((finding) => `  ${finding}`),
    ]),
    ...run.findings.map((finding) => `  ${finding}`),
  ].join('\n');
}
