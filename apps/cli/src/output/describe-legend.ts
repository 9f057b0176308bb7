/** What the columns of an analysis mean, in one line. @param first the words for what only this kind has */
export function describeLegend(first: string, alpha: number): string {
  const level = Number((100 * (1 - alpha)).toFixed(6));
  return `${first}; interval = made so that ${level} of 100 such hold the true value; q-value = p-value corrected for all that was tried, found up to ${alpha}.`;
}
