/** The two ends of an interval, as the read API always sends both. */
export function readInterval(ends: readonly number[]): readonly [low: number, high: number] {
  const [low = NaN, high = NaN] = ends;
  return [low, high];
}
