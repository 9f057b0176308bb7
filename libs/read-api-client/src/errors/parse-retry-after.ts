/**
 * Reads a Retry-After header (RFC 9110, section 10.2.3). A date is held against the answer's own Date, so that a
 * local clock which is wrong does no harm.
 * @returns milliseconds; null when nothing usable is said: absent, garbage, zero, past, a date without a Date
 */
export function parseRetryAfter(headers: Pick<Headers, 'get'>): number | null {
  const text = headers.get('retry-after')?.trim() ?? '';
  // More than nine digits are over 30 years: no server means that.
  if (/^\d{1,9}$/.test(text)) return Number(text) > 0 ? Number(text) * 1000 : null;
  if (!/^(Mon|Tue|Wed|Thu|Fri|Sat|Sun)/.test(text)) return null;
  const waitMs = Date.parse(text) - Date.parse(headers.get('date') ?? '');
  return waitMs > 0 ? waitMs : null;
}
