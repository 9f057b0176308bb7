/** Names that a title can hold. */
const mostNames = 3;

/**
 * `a`, `a and b`, `a, b and c`, `a, b, c and 2 more`
 * @param countRest what names that are not shown are called
 */
export function joinNames(
  names: readonly string[],
  countRest: (count: number) => string = (count) => `${count} more`,
): string {
  const rest = names.length - mostNames;
  const shown = rest > 0 ? [...names.slice(0, mostNames), countRest(rest)] : names;
  const first = shown.slice(0, -1).join(', ');
  return [...(first === '' ? [] : [first]), ...shown.slice(-1)].join(' and ');
}
