import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';

const sheet = readFileSync(new URL('../styles/tokens.css', import.meta.url), 'utf8');
const tokens = new Map(
  [...sheet.matchAll(/--([\w-]+): light-dark\((#\w{6}), (#\w{6})\)/g)].map(
    ([, name = '', light = '', dark = '']) => [name, { light, dark }] as const,
  ),
);

type Rgb = readonly [number, number, number];

/** Linear light of a colour. */
function toLinear(colour: string): Rgb {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const value = parseInt(colour.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return [red, green, blue];
}

/** Contrast of two colours. Source: WCAG 2.2, https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
function getContrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [one, other]
    .map((colour) => {
      const [red, green, blue] = toLinear(colour);
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    })
    .sort((left, right) => left - right);
  return (light + 0.05) / (dark + 0.05);
}

/** How the colour-blind see linear light. Source: Machado, Oliveira and Fernandes, IEEE TVCG 15 (2009), severity 1. */
const sights: Readonly<Record<string, readonly (readonly [number, number, number])[]>> = {
  'all colours': [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

/** Lightness and hue as people see them, 100 from black to white. Source: https://bottosson.github.io/posts/oklab/ */
function toOklab(colour: string, sight: string): Rgb {
  const seen = toLinear(colour);
  const [red = 0, green = 0, blue = 0] = (sights[sight] ?? []).map((row) =>
    Math.min(1, Math.max(0, row[0] * seen[0] + row[1] * seen[1] + row[2] * seen[2])),
  );
  const long = Math.cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue);
  const middle = Math.cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue);
  const short = Math.cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue);
  return [
    100 * (0.2104542553 * long + 0.793617785 * middle - 0.0040720468 * short),
    100 * (1.9779984951 * long - 2.428592205 * middle + 0.4505937099 * short),
    100 * (0.0259040371 * long + 0.7827717662 * middle - 0.808675766 * short),
  ];
}

const get = (name: string, scheme: 'light' | 'dark') => tokens.get(name)?.[scheme] ?? '#808080';
const series = [1, 2, 3, 4, 5].map((number) => `series-${number}`);

describe.each(['light', 'dark'] as const)('%s', (scheme) => {
  it.each([
    ...['ink', 'muted', 'accent', ...series].flatMap((name) => [[name, 'surface'] as const]),
    ...['ink', 'muted', 'accent'].flatMap((name) => [[name, 'page'] as const, [name, 'raised'] as const]),
    ['accent', 'accent-soft'] as const,
    ['on-accent', 'accent'] as const,
    ['ink', 'accent-soft'] as const,
    ...['good', 'warning', 'bad'].flatMap((name) => [
      [name, `${name}-soft`] as const,
      ['ink', `${name}-soft`] as const,
    ]),
  ])('%s can be read on %s', (name, ground) => {
    expect(tokens.has(name) && tokens.has(ground)).toBe(true);
    expect(getContrast(get(name, scheme), get(ground, scheme))).toBeGreaterThanOrEqual(4.5);
  });

  it.each(Object.keys(sights))('series can be told apart with %s', (sight) => {
    const labs = series.map((name) => toOklab(get(name, scheme), sight));
    const distances = labs.flatMap((one, index) =>
      labs
        .slice(0, index)
        .map((other) => Math.hypot(...one.map((value, axis) => value - (other[axis] ?? 0)))),
    );
    // A difference that one just sees is about 2.
    expect(Math.min(...distances)).toBeGreaterThan(9);
  });

  it('steps of the calendar become stronger one by one', () => {
    const contrasts = [0, 1, 2, 3, 4].map((level) =>
      getContrast(get(`heat-${level}`, scheme), get('surface', scheme)),
    );
    expect(contrasts).toEqual([...contrasts].sort((left, right) => left - right));
    for (let level = 1; level < 5; level += 1)
      expect((contrasts[level] ?? 0) / (contrasts[level - 1] ?? 1)).toBeGreaterThan(1.2);
  });
});
