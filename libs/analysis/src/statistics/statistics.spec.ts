import { describe, expect, it } from '@jest/globals';
import { computeAutocorrelation } from './compute-autocorrelation.js';
import { computeEffectivePairs } from './compute-effective-pairs.js';
import { createRandom } from './create-random.js';
import { differ } from './differ.js';
import { drawBlocks } from './draw-blocks.js';
import { drawNormal } from './draw-normal.js';
import { filterByAutoregression } from './filter-by-autoregression.js';
import { fitAutoregression } from './fit-autoregression.js';

describe('createRandom', () => {
  it('gives the same numbers for the same seed, and others for another', () => {
    const take = (seed: number) => {
      const random = createRandom(seed);
      return [random.next(), random.next(), random.nextInteger(1000)];
    };
    expect(take(7)).toEqual(take(7));
    expect(take(7)).not.toEqual(take(8));
    expect(() => createRandom(0.5)).toThrow(RangeError);
  });

  it('is even enough', () => {
    const random = createRandom(1);
    const counts = new Array<number>(10).fill(0);
    for (let i = 0; i < 10_000; i++) counts[random.nextInteger(10)]!++;
    // Chi-square with nine degrees of freedom stays below 27.9 with chance 0.999.
    expect(counts.reduce((sum, count) => sum + (count - 1000) ** 2 / 1000, 0)).toBeLessThan(27.9);
  });

  it('draws normal values', () => {
    const random = createRandom(2);
    const values = Array.from({ length: 10_000 }, () => drawNormal(random));
    const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
    const variance = values.reduce((sum, value) => sum + value * value, 0) / values.length;
    // Four standard errors.
    expect(Math.abs(mean)).toBeLessThan(0.04);
    expect(Math.abs(variance - 1)).toBeLessThan(0.057);
  });
});

describe('unknown values', () => {
  const gappy = Float64Array.of(1, 2, Number.NaN, 4, 5, 7);

  it('make the changes unknown that they are part of', () => {
    expect([...differ(gappy)]).toEqual([Number.NaN, 1, Number.NaN, Number.NaN, 1, 2]);
  });

  it('make unknown what they would foretell', () => {
    expect([...filterByAutoregression(gappy, Float64Array.of(0.5))]).toEqual([
      ...[Number.NaN, 1.5, Number.NaN, Number.NaN, 3, 4.5],
    ]);
  });

  it('are skipped by autocorrelations, never filled', () => {
    expect(computeAutocorrelation(gappy, 1)[0]).toBeCloseTo(
      ((1 - 3.8) * (2 - 3.8) + (4 - 3.8) * (5 - 3.8) + (5 - 3.8) * (7 - 3.8)) /
        (2.8 ** 2 + 1.8 ** 2 + 0.2 ** 2 + 1.2 ** 2 + 3.2 ** 2),
      12,
    );
  });

  it('do not stop an autoregression', () => {
    const random = createRandom(3);
    let value = 0;
    const values = Float64Array.from({ length: 4000 }, () => (value = 0.6 * value + drawNormal(random)));
    for (let index = 0; index < 4000; index += 37) values[index] = Number.NaN;
    // Standard error 0.8 / √4000 = 0.013.
    expect(Math.abs((fitAutoregression(values, 4).coefficients[0] ?? 0) - 0.6)).toBeLessThan(0.05);
  });
});

describe('computeEffectivePairs', () => {
  it('counts two slow series for less, and never for more than there are', () => {
    // Two autoregressions of order one: n (1 - ab) / (1 + ab).
    const slow = Array.from({ length: 60 }, (_, index) => 0.7 ** (index + 1));
    expect(computeEffectivePairs(100, slow, slow)).toBeCloseTo((100 * (1 - 0.49)) / (1 + 0.49), 6);
    expect(computeEffectivePairs(100, [0.5], [-0.5])).toBe(100);
  });
});

describe('drawBlocks', () => {
  it('draws runs of the mean length that was asked for, round the end', () => {
    const indices = drawBlocks(createRandom(4), 10_000, 5);
    const breaks = indices.filter(
      (index, place) => place > 0 && index !== ((indices[place - 1] ?? 0) + 1) % 10_000,
    );
    // 2,000 runs, give or take four standard deviations.
    expect(Math.abs(breaks.length - 2000)).toBeLessThan(160);
    expect(Math.max(...indices)).toBeLessThan(10_000);
  });

  it('draws single values for blocks of one', () => {
    const indices = drawBlocks(createRandom(5), 1000, 1);
    expect(new Set(indices).size).toBeLessThan(700);
  });
});
