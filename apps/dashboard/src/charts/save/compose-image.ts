import type { ChartModel } from '../model/chart-model.js';
import { inlineStyles } from './inline-styles.js';

const namespace = 'http://www.w3.org/2000/svg';
const margin = 20;
const lineHeight = 20;

/**
 * Puts a chart together as an image that can stand alone: its title, unit, legend, drawing, and where it comes from.
 * @param options.drawing as it stands on the page, whose colours it takes
 * @param options.source where the numbers come from, and of when they are
 */
export function composeImage(options: {
  model: ChartModel;
  drawing: SVGSVGElement;
  legend: readonly SVGSVGElement[];
  source: string;
}): SVGSVGElement {
  const { model, drawing, legend, source } = options;
  const size = drawing.getBoundingClientRect();
  const width = Math.max(size.width, 320) + 2 * margin;
  const page = getComputedStyle(document.body);
  const image = create('svg', {});
  const write = (
    text: string,
    y: number,
    look: { size: number; weight?: number; colour?: string; x?: number },
  ) => {
    const node = create('text', {
      x: look.x ?? margin,
      y,
      'font-family': page.fontFamily,
      'font-size': look.size,
      'font-weight': look.weight ?? 400,
      fill: resolveColour(look.colour ?? '--ink'),
    });
    node.textContent = text;
    image.append(node);
  };
  let y = margin + 16;
  for (const line of wrap(model.title, width - 2 * margin, 9.5)) {
    write(line, y, { size: 18, weight: 650 });
    y += 24;
  }
  for (const line of wrap(model.unit, width - 2 * margin, 6.6)) {
    write(line, y, { size: 13, colour: '--muted' });
    y += lineHeight;
  }
  let x = margin;
  model.legend.forEach(({ text }, index) => {
    const needed = 34 + text.length * 7 + 16;
    if (x > margin && x + needed > width - margin) {
      x = margin;
      y += lineHeight;
    }
    const sign = legend[index];
    if (sign !== undefined) image.append(place(sign, x, y - 10));
    write(text, y, { size: 13, x: x + 34 });
    x += needed;
  });
  if (model.legend.length > 0) y += lineHeight;
  image.append(place(drawing, margin, y - 8));
  y += size.height + 12;
  for (const line of wrap(source, width - 2 * margin, 6)) {
    write(line, y, { size: 12, colour: '--muted' });
    y += 16;
  }
  const height = y + 4;
  const ground = create('rect', { width, height, fill: resolveColour('--surface') });
  image.prepend(ground);
  for (const [name, value] of Object.entries({ width, height, viewBox: `0 0 ${width} ${height}` }))
    image.setAttribute(name, String(value));
  return image;
}

function create<K extends 'svg' | 'text' | 'rect'>(
  name: K,
  attributes: Readonly<Record<string, string | number>>,
): SVGElementTagNameMap[K] {
  const node = document.createElementNS(namespace, name);
  for (const [key, value] of Object.entries(attributes)) node.setAttribute(key, String(value));
  return node;
}

/** What a colour of the sheets is now, for it may differ in the dark. */
function resolveColour(name: string): string {
  const probe = document.createElement('i');
  probe.style.color = `var(${name})`;
  document.body.append(probe);
  const { color } = getComputedStyle(probe);
  probe.remove();
  return color;
}

/** A copy of a drawing with all its looks, at a place. */
function place(drawing: SVGSVGElement, x: number, y: number): SVGSVGElement {
  const copy = drawing.cloneNode(true) as SVGSVGElement;
  inlineStyles(drawing, copy);
  const { width, height } = drawing.getBoundingClientRect();
  for (const [name, value] of Object.entries({ x, y, width, height })) copy.setAttribute(name, String(value));
  return copy;
}

/** Breaks a text into lines by how wide its letters are on average, CSS pixels. */
function wrap(text: string, width: number, letter: number): string[] {
  const lines: string[] = [''];
  for (const word of text.split(' ')) {
    const line = lines.at(-1) ?? '';
    if (line !== '' && (line.length + 1 + word.length) * letter > width) lines.push(word);
    else lines[lines.length - 1] = line === '' ? word : `${line} ${word}`;
  }
  return lines;
}
