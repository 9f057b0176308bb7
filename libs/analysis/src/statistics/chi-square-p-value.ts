import { gammaln } from 'simple-statistics';

/**
 * The chance that chi-square with `df` degrees of freedom is at least `x`.
 * Source: series and continued fraction of the incomplete gamma function, Numerical Recipes, 3rd edition, §6.2.
 */
export function chiSquarePValue(x: number, df: number): number {
  if (x <= 0) return 1;
  const a = df / 2;
  const half = x / 2;
  const front = Math.exp(a * Math.log(half) - half - gammaln(a));
  return half < a + 1 ? 1 - front * sumSeries(a, half) : front * evaluateFraction(a, half);
}

function sumSeries(a: number, x: number): number {
  let term = 1 / a;
  let sum = term;
  for (let n = 1; n < 10_000 && term > sum * 1e-16; n++) {
    term *= x / (a + n);
    sum += term;
  }
  return sum;
}

function evaluateFraction(a: number, x: number): number {
  let b = x + 1 - a;
  let c = 1e300;
  let d = 1 / b;
  let fraction = d;
  for (let i = 1; i < 10_000; i++) {
    const an = -i * (i - a);
    b += 2;
    d = 1 / (an * d + b);
    c = b + an / c;
    const factor = c * d;
    fraction *= factor;
    if (Math.abs(factor - 1) < 1e-15) break;
  }
  return fraction;
}
