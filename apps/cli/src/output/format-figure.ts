/** A figure with three digits that count: 4.75, 0.0123, 12300. */
export function formatFigure(value: number): string {
  return String(Number(value.toPrecision(3)));
}

/** `1.2 to 3.4` */
export function formatInterval([low, high]: readonly [number, number]): string {
  return `${formatFigure(low)} to ${formatFigure(high)}`;
}

/** A p-value or q-value; below a ten thousandth it is only small. */
export function formatChance(value: number): string {
  return value < 0.0001 ? '<0.0001' : value.toFixed(4);
}

/** How many weeks sales come after releases, in words. */
export function formatLag(lag: number): string {
  const weeks = Math.abs(lag) === 1 ? '1 week' : `${Math.abs(lag)} weeks`;
  if (lag === 0) return 'in the same week';
  return lag > 0 ? `${weeks} later` : `${weeks} earlier`;
}
