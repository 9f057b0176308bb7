/** Whether zero lies outside an interval, so that it looks like a finding. */
export function isBesideZero([low, high]: readonly [number, number]): boolean {
  return low > 0 || high < 0;
}
