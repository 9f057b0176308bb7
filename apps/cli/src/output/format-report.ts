import type { RunReport } from '@new-releases/extraction';
import { formatCoverage } from './format-coverage.js';
import { formatDuration } from './format-duration.js';
import { formatRequests } from './format-requests.js';
import { formatTime } from './format-time.js';

/** The report of a run for people: what came in, what it cost, what it could not see, what to do next. */
export function formatReport(report: RunReport, storePath: string): string {
  const { run } = report;
  const lines: [string, string][] = [
    [
      'albums',
      `${run.albumsSeen} seen, ${run.albumsNew} new, ${run.albumsUpdated} updated, ` +
        `${run.albumsUnchanged} unchanged, ${run.albumsGone} gone, ${formatUnread(report)}`,
    ],
    ['tracks', `${run.tracksStored} written, ${run.recordsRejected} records rejected`],
    ['requests', formatRequests(report.requests)],
    ...report.coverage.flatMap(formatCoverage).map((line): [string, string] => ['coverage', line]),
    ...(report.coverage.length === 0
      ? [['coverage', 'no page of a listing was seen'] satisfies [string, string]]
      : []),
    ...run.findings.map((finding): [string, string] => ['coverage', finding]),
    ['store', storePath],
    [
      'snapshot',
      run.state === 'completed' ? (run.snapshotPath ?? 'not asked for') : 'written once the run is complete',
    ],
  ];
  const head = `Run ${run.id} ${run.state} in ${formatDuration(report.durationMs)}${report.resumed ? ', continued from earlier' : ''}`;
  let last = '';
  const body = lines.map(([label, text]) => {
    const shown = label === last ? '' : label;
    last = label;
    return `  ${shown.padEnd(9)} ${text}`;
  });
  return `${[head, ...body, ...formatNext(report)].join('\n')}\n`;
}

function formatNext({ run, unread }: RunReport): string[] {
  const next: string[] = [];
  if (run.recordsRejected > 0) next.push('See what was rejected: new-releases rejected');
  switch (run.state) {
    case 'deferred':
      if (run.comeBackAt !== null)
        next.push(
          `${run.error ?? 'A quota is used up'}: come back at ${formatTime(run.comeBackAt)}, then run extract again.`,
        );
      break;
    case 'interrupted':
      next.push('Stopped; everything read so far is stored. Run extract again to go on.');
      break;
    case 'incomplete':
      next.push(
        `${unread} albums could not be read this time${run.error === null ? '' : ` (${run.error})`}. ` +
          'Run extract again to try them once more.',
      );
      break;
    case 'failed':
      next.push(`The listing broke off: ${run.error ?? 'no reason known'}. Run extract again to go on.`);
      break;
    case 'completed':
    case 'running':
      break;
  }
  return next.length === 0 ? [] : ['', ...next];
}

/** All albums that wait; those that other runs listed are named, for this run's coverage does not tell of them. */
function formatUnread({ unread, coverage }: RunReport): string {
  const own = coverage.reduce((sum, source) => sum + source.unread, 0);
  const others = unread - own;
  return `${unread} not read yet${others > 0 ? ` (${others} listed by other runs)` : ''}`;
}
