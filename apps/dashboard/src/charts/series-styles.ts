/** How a series looks: told apart by colour, dashes and shape at once. */
export interface SeriesStyle {
  /** A colour of styles/tokens.css. */
  readonly color: string;
  /** Lengths of dashes and gaps; undefined: none. */
  readonly dash: string | undefined;
  readonly symbol: 'circle' | 'square' | 'triangle' | 'diamond' | 'star';
}

const styles: readonly SeriesStyle[] = [
  { color: 'var(--series-1)', dash: undefined, symbol: 'circle' },
  { color: 'var(--series-2)', dash: '7 3', symbol: 'square' },
  { color: 'var(--series-3)', dash: '2 3', symbol: 'triangle' },
  { color: 'var(--series-4)', dash: '9 3 2 3', symbol: 'diamond' },
  { color: 'var(--series-5)', dash: '4 4', symbol: 'star' },
];

/** Most series of a chart that can be told apart. */
export const mostSeries = styles.length;

/** The style of a series by its number, from 0. */
export function getSeriesStyle(index: number): SeriesStyle {
  const style = styles[index % mostSeries];
  if (style === undefined) throw new RangeError(`there is no style ${index}`);
  return style;
}
