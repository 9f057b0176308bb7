/** The share of chance findings that an analysis accepts; 5 % where it does not say. */
export function getAlpha(parameters: Readonly<Record<string, unknown>>): number {
  const { alpha } = parameters;
  return typeof alpha === 'number' && alpha > 0 && alpha < 1 ? alpha : 0.05;
}
