import { describe, expect, it } from '@jest/globals';
import { buildRelatedPair, weekly } from '../../test/weekly.js';
import type { AnalysisInputs, ReleasesName, SalesName } from './analysis-inputs.js';
import { areInputsUnchanged } from './are-inputs-unchanged.js';
import { hashInputs } from './hash-inputs.js';

const weeks = { from: '2023-01-02', to: '2025-12-22' };
const releasesOf = (name: string, key = name): ReleasesName => ({
  ...{ by: 'label', key, name },
  measure: 'releases',
});
const salesOf = (product: string, region: string | null = null): SalesName => ({
  ...{ product, region },
  measure: 'units',
});
const pair = buildRelatedPair(11);
const one: AnalysisInputs = {
  releases: [{ name: releasesOf('Atlantic'), series: pair.releases }],
  sales: [{ name: salesOf('Shoes'), series: pair.sales }],
  events: [],
};

describe('inputs', () => {
  const sha256 = hashInputs(one, weeks);

  it('are unchanged where nothing in their weeks is another', () => {
    expect(sha256).toMatch(/^[0-9a-f]{64}$/);
    const grown = { ...one, sales: [{ ...one.sales[0]!, series: weekly([...pair.sales.values, 1]) }] };
    expect(areInputsUnchanged({ sha256, weeks }, grown)).toBe(true);
    const renamed = { ...one, releases: [{ ...one.releases[0]!, name: releasesOf('Renamed', 'Atlantic') }] };
    expect(areInputsUnchanged({ sha256, weeks }, renamed)).toBe(true);
  });

  it.each([
    ['a value', { sales: [{ ...one.sales[0]!, series: weekly([null, ...pair.sales.values.slice(1)]) }] }],
    ['a week less', { sales: [{ ...one.sales[0]!, series: weekly(pair.sales.values.slice(0, 155)) }] }],
    ['another series', { releases: [{ ...one.releases[0]!, name: releasesOf('Parlophone') }] }],
    ['another region', { sales: [{ ...one.sales[0]!, name: salesOf('Shoes', 'FR') }] }],
    ['one more', { sales: [...one.sales, { name: salesOf('Hats'), series: pair.releases }] }],
    ['an event', { events: [{ day: '2024-01-01', name: null }] }],
  ])('are changed by %s', (_, change) => {
    expect(areInputsUnchanged({ sha256, weeks }, { ...one, ...change })).toBe(false);
  });
});
