import type { RunReport } from '@new-releases/extraction';

/** `35: get-new-releases 10, get-multiple-albums 25 (1x 503); 1 for tokens`: by operation, what was not 200 beside it. */
export function formatRequests(requests: RunReport['requests']): string {
  let all = 0;
  let tokens = 0;
  const parts: string[] = [];
  for (const [operation, statuses] of Object.entries(requests)) {
    const count = Object.values(statuses).reduce((sum, n) => sum + n, 0);
    if (operation === 'token') {
      tokens = count;
      continue;
    }
    all += count;
    const others = Object.entries(statuses).filter(([status]) => status !== '200');
    const faults = others.map(([status, n]) => `${n}x ${status}`).join(', ');
    parts.push(`${operation} ${count}${faults && ` (${faults})`}`);
  }
  const list = parts.length === 0 ? String(all) : `${all}: ${parts.join(', ')}`;
  return tokens === 0 ? list : `${list}; ${tokens} for tokens`;
}
