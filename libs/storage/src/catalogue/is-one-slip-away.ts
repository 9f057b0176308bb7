/**
 * Whether two texts differ by one letter that is missing or another, or by two neighbours that changed places.
 * Source: Damerau, Commun. ACM 7 (1964), 171-176: four in five misspellings are one of these.
 * @param short no longer than `long`
 */
export function isOneSlipAway(short: string, long: string): boolean {
  const first = Array.from(long).findIndex((_, at) => short[at] !== long[at]);
  if (first === -1 || long.length - short.length > 1) return false;
  if (short.length < long.length) return short.slice(first) === long.slice(first + 1);
  const isSwapped = short[first] === long[first + 1] && short[first + 1] === long[first];
  return (
    short.slice(first + 1) === long.slice(first + 1) ||
    (isSwapped && short.slice(first + 2) === long.slice(first + 2))
  );
}
