/** The one element. @throws RangeError where there are none, or more */
export function takeOnly<T>(list: readonly T[], what: string): T {
  const [only] = list;
  if (only === undefined || list.length > 1)
    throw new RangeError(`@new-releases/analysis: ${what} must be one series, not ${list.length}`);
  return only;
}
