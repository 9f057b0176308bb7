import { chiSquarePValue } from './chi-square-p-value.js';

/**
 * Ljung and Box's test: the p-value of "no autocorrelation is left", small where some is.
 * @param autocorrelations at lags 1, 2, ... ; how many are given is how many are tested
 * @param length known values of the series
 * @param fitted parameters of the autoregression that the values are the residuals of; they cost degrees of freedom
 * Source: Ljung and Box, Biometrika 65 (1978), 297-303; R's `Box.test(type = "Ljung-Box", fitdf)`.
 */
export function computeWhiteness(autocorrelations: readonly number[], length: number, fitted = 0): number {
  const sum = autocorrelations.reduce((total, r, index) => total + (r * r) / (length - index - 1), 0);
  return chiSquarePValue(length * (length + 2) * sum, Math.max(1, autocorrelations.length - fitted));
}
