import type { Interval } from '../lag/interval.js';

/** A statistic that is `value` as things are, and falls by `perUnit` for each unit of uplift taken off the event weeks. */
export interface PlaceboDraw {
  value: number;
  perUnit: number;
}

/** What placebo dates say of an uplift. */
export interface PlaceboTest {
  estimate: number;
  /** Two-sided, of "no uplift". */
  pValue: number;
  /** All uplifts that the test would not refuse; null where there are too few draws for the level. */
  interval: Interval | null;
}

/**
 * Tests an uplift by placebo dates, and inverts the test into an interval: an uplift is inside where, once it is taken off the
 * event weeks, the true dates do not stand out among the placebo dates. Exact where any of the dates might have been the true ones.
 * Sources: Fisher, The Design of Experiments (1935), §21; Rosenbaum, Observational Studies (2002), §2.6.
 * @param actual the statistic of the true dates
 * @param draws those of placebo dates, without the true ones
 */
export function invertPlacebos(
  actual: PlaceboDraw,
  draws: readonly PlaceboDraw[],
  alpha: number,
): PlaceboTest {
  const estimate = actual.value / actual.perUnit;
  const computeP = (uplift: number) => {
    const own = Math.abs(actual.value - uplift * actual.perUnit);
    let asLarge = 1;
    for (const { value, perUnit } of draws) {
      if (Math.abs(value - uplift * perUnit) >= own * (1 - 1e-12)) asLarge++;
    }
    return asLarge / (draws.length + 1);
  };
  const pValue = computeP(0);
  if (1 / (draws.length + 1) > alpha) return { estimate, pValue, interval: null };
  const findEnd = (direction: number): number => {
    // Beyond the estimate the p-value falls; first a step that is far enough, then bisection.
    let step = Math.max(...draws.map(({ value }) => Math.abs(value))) / actual.perUnit + Number.MIN_VALUE;
    for (let doubling = 0; computeP(estimate + direction * step) > alpha; doubling++) {
      if (doubling === 40) return direction * Number.POSITIVE_INFINITY;
      step *= 2;
    }
    let inside = 0;
    for (let i = 0; i < 40; i++) {
      const middle = (inside + step) / 2;
      if (computeP(estimate + direction * middle) > alpha) inside = middle;
      else step = middle;
    }
    return estimate + direction * step;
  };
  return { estimate, pValue, interval: [findEnd(-1), findEnd(1)] };
}
