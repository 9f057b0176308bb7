/** `lh` of R: luteinizing hormone, 48 samples. */
export const lh = Float64Array.of(
  ...[2.4, 2.4, 2.4, 2.2, 2.1, 1.5, 2.3, 2.3, 2.5, 2, 1.9, 1.7, 2.2, 1.8, 3.2, 3.2, 2.7, 2.2, 2.2, 1.9],
  ...[1.9, 1.8, 2.7, 3, 2.3, 2, 2, 2.9, 2.9, 2.7, 2.7, 2.3, 2.6, 2.4, 1.8, 1.7, 1.5, 1.4, 2.1, 3.3],
  ...[3.5, 3.5, 3.1, 2.6, 2.1, 3.4, 3, 2.9],
);

/** The first 48 values of `Nile` of R: annual flow. */
export const nile = Float64Array.of(
  ...[1120, 1160, 963, 1210, 1160, 1160, 813, 1230, 1370, 1140, 995, 935, 1110, 994, 1020, 960, 1180, 799],
  ...[958, 1140, 1100, 1210, 1150, 1250, 1260, 1220, 1030, 1100, 774, 840, 874, 694, 940, 833, 701, 916],
  ...[692, 1020, 1050, 969, 831, 726, 456, 824, 702, 1120, 1100, 832],
);

/** Values minus their mean. */
export function centre(values: Float64Array): Float64Array {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return values.map((value) => value - mean);
}

/** The first 60 values of `sunspot.year` of R: sunspots a year from 1700. */
export const sunspots = Float64Array.of(
  ...[5, 11, 16, 23, 36, 58, 29, 20, 10, 8, 3, 0, 0, 2, 11, 27, 47, 63, 60, 39, 28, 26, 22, 11, 21, 40, 78],
  ...[122, 103, 73, 47, 35, 11, 5, 16, 34, 70, 81, 111, 101, 73, 40, 20, 16, 5, 11, 22, 40, 60, 80.9, 83.4],
  ...[47.7, 47.8, 30.7, 12.2, 9.6, 10.2, 32.4, 47.6, 54],
);
