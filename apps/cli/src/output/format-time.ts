/** `2026-11-23 14:05:00 UTC (15:05:00 local time)`. */
export function formatTime(iso: string, timeZone?: string): string {
  const date = new Date(iso);
  const utc = `${date.toISOString().slice(0, 19).replace('T', ' ')} UTC`;
  const local = new Intl.DateTimeFormat('sv-SE', {
    dateStyle: 'short',
    timeStyle: 'medium',
    ...(timeZone !== undefined && { timeZone }),
  }).format(date);
  return `${utc} (${local} local time)`;
}
