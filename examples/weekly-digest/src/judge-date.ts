/**
 * Whether an album came out between two days (`YYYY-MM-DD`, both included): where its date names a month or a year alone,
 * that can be `perhaps`; `undated` is what is no date, such as `0000`.
 */
export function judgeDate(
  date: unknown,
  { since, today }: { since: string; today: string },
): 'in' | 'perhaps' | 'before' | 'after' | 'undated' {
  if (typeof date !== 'string' || !/^(?!0000)\d{4}(-\d\d(-\d\d)?)?$/.test(date)) return 'undated';
  // As text, `2026-11` comes before each of its days, and `2026-11-99` after.
  const first = date.padEnd(10, '-00');
  const last = date.length === 10 ? date : `${date}-99`;
  if (last < since) return 'before';
  if (first > today) return 'after';
  return date.length === 10 ? 'in' : 'perhaps';
}
