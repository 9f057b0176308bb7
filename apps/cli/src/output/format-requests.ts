import type { RunReport } from '@new-releases/extraction';

/** `36: get-new-releases 10, get-multiple-albums 25 (1x 503)`: calls by operation, what was not 200 beside it. */
export function formatRequests(requests: RunReport['requests']): string {
  let all = 0;
  const parts = Object.entries(requests).map(([operation, statuses]) => {
    const count = Object.values(statuses).reduce((sum, n) => sum + n, 0);
    if (operation !== 'token') all += count;
    const others = Object.entries(statuses).filter(([status]) => status !== '200');
    const faults = others.map(([status, n]) => `${n}x ${status}`).join(', ');
    return `${operation} ${count}${faults && ` (${faults})`}`;
  });
  return parts.length === 0 ? '0' : `${all}: ${parts.join(', ')}`;
}
