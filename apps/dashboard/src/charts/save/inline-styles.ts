/** What makes a sign look as it does. */
const properties = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-opacity',
  'stroke-dasharray',
  'stroke-linecap',
  'stroke-linejoin',
  'opacity',
  'font-family',
  'font-size',
  'font-weight',
  'text-anchor',
  'white-space',
] as const;

/** Writes what the sheets of the page say of a drawing into a copy of it, which can then stand alone. */
export function inlineStyles(drawing: SVGElement, copy: SVGElement): void {
  const parts = [drawing, ...drawing.querySelectorAll<SVGElement>('*')];
  const copies = [copy, ...copy.querySelectorAll<SVGElement>('*')];
  parts.forEach((part, index) => {
    const computed = getComputedStyle(part);
    const target = copies[index];
    for (const property of properties)
      target?.style.setProperty(property, computed.getPropertyValue(property));
  });
}
