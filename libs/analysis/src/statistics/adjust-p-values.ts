/** How p-values of many tests are corrected for their number. */
export type Correction = 'benjamini-hochberg' | 'benjamini-yekutieli';

/**
 * The q-value of each p-value: calling everything with q ≤ 0.05 a finding keeps the expected share of false ones among the
 * findings at 5 %. Benjamini and Hochberg hold for independent tests and for those that depend on each other positively,
 * Benjamini and Yekutieli for any dependence, at the price of a factor of about ln(number of tests).
 * Sources: J. R. Stat. Soc. B 57 (1995), 289-300; Annals of Statistics 29 (2001), 1165-1188. R's `p.adjust` is the same.
 */
export function adjustPValues(
  pValues: ArrayLike<number>,
  correction: Correction = 'benjamini-hochberg',
): Float64Array {
  const tests = pValues.length;
  const order = Uint32Array.from({ length: tests }, (_, index) => index);
  order.sort((a, b) => (pValues[a] ?? 1) - (pValues[b] ?? 1));
  let factor = tests;
  if (correction === 'benjamini-yekutieli') {
    factor = 0;
    for (let i = 1; i <= tests; i++) factor += tests / i;
  }
  const adjusted = new Float64Array(tests);
  let least = 1;
  for (let rank = tests; rank >= 1; rank--) {
    const index = order[rank - 1] ?? 0;
    least = Math.min(least, ((pValues[index] ?? 1) * factor) / rank);
    adjusted[index] = least;
  }
  return adjusted;
}
