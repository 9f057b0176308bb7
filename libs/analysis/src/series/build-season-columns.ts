/** Weeks in a year of the Gregorian calendar, on average. */
const weeksPerYear = 365.2425 / 7;

/**
 * Sine and cosine of the first `harmonics` multiples of a year: a smooth yearly curve, two columns for each.
 * Source: harmonic (Fourier) regression; Hyndman and Athanasopoulos, Forecasting: Principles and Practice (2021), §7.4.
 */
export function buildSeasonColumns(firstWeek: number, weeks: number, harmonics: number): Float64Array[] {
  return Array.from({ length: harmonics * 2 }, (_, index) => {
    const turn = (2 * Math.PI * (1 + (index >> 1))) / weeksPerYear;
    const wave = index % 2 === 0 ? Math.sin : Math.cos;
    return Float64Array.from({ length: weeks }, (__, week) => wave(turn * (firstWeek + week)));
  });
}
