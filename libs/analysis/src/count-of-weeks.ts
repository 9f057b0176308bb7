/** `1 week`, `2 weeks`. @param kind what kind of weeks, with a blank behind it */
export function countOfWeeks(count: number, kind = ''): string {
  return `${count} ${kind}${count === 1 ? 'week' : 'weeks'}`;
}
