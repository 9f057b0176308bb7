/** Names that a title can hold. */
const mostNames = 3;

/** `a`, `a and b`, `a, b and c`, `a, b, c and 2 more` */
export function joinNames(names: readonly string[]): string {
  const shown =
    names.length > mostNames ? [...names.slice(0, mostNames), `${names.length - mostNames} more`] : names;
  const first = shown.slice(0, -1).join(', ');
  return [...(first === '' ? [] : [first]), ...shown.slice(-1)].join(' and ');
}
