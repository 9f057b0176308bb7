import { gammaln } from 'simple-statistics';

const smallest = 1e-300;
const iterations = 10_000;

/**
 * The regularised incomplete beta function I_x(a, b), for 0 ≤ x ≤ 1 and a, b > 0, to about 13 digits.
 * Source: continued fraction by Lentz's method, Numerical Recipes, 3rd edition, §6.4, eq. 6.4.9.
 */
export function computeIncompleteBeta(x: number, a: number, b: number): number {
  if (x <= 0) return 0;
  if (x >= 1) return 1;
  const front = Math.exp(gammaln(a + b) - gammaln(a) - gammaln(b) + a * Math.log(x) + b * Math.log1p(-x));
  // The fraction converges fast below the mean, so the other side is taken by symmetry.
  return x < (a + 1) / (a + b + 2)
    ? (front * evaluateFraction(x, a, b)) / a
    : 1 - (front * evaluateFraction(1 - x, b, a)) / b;
}

function evaluateFraction(x: number, a: number, b: number): number {
  let c = 1;
  let d = 1 / keepFromZero(1 - ((a + b) * x) / (a + 1));
  let fraction = d;
  for (let m = 1; m <= iterations; m++) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    d = 1 / keepFromZero(1 + even * d);
    c = keepFromZero(1 + even / c);
    fraction *= d * c;
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    d = 1 / keepFromZero(1 + odd * d);
    c = keepFromZero(1 + odd / c);
    const factor = d * c;
    fraction *= factor;
    if (Math.abs(factor - 1) < 1e-15) break;
  }
  return fraction;
}

function keepFromZero(value: number): number {
  return Math.abs(value) < smallest ? smallest : value;
}
