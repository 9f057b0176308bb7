import { describe, expect, it } from '@jest/globals';
import type { AnalysisPair } from '@new-releases/analysis';
import { formatChangedPairs } from '../output/format-changed-pairs.js';
import { comparePairs } from './compare-pairs.js';
import type { StoredPair } from './stored-analysis.js';

const figures: NonNullable<AnalysisPair['figures']> = {
  ...{ lag: 3, weeks: 140, correlation: 0.5, interval: [0.3, 0.7], p_value: 0.001, q_value: 0.01 },
  ...{ slope: 4.75, slope_interval: [4.1, 5.5], moves_at_lags: [3] },
};
const gaps = { reason: 'gaps', message: 'many', weeks_needed: null } as const;

function build(product: string, outcome: Partial<AnalysisPair> = {}): AnalysisPair {
  return {
    releases: { by: 'label', key: 'a', name: 'Atlantic', measure: 'releases' },
    sales: { product, region: null, measure: 'units' },
    ...{ found: true, figures, refusal: null, ...outcome },
  };
}

const refused = (product: string) => build(product, { found: false, figures: null, refusal: gaps });

/** As the catalogue tells it. */
function store({ releases, sales, found, figures: made, refusal }: AnalysisPair): StoredPair {
  const none = Object.fromEntries(Object.keys(figures).map((name) => [name, null]));
  return {
    ...{ refusal, found, sales, releases, ...(made ?? { ...none, moves_at_lags: [] }) },
  } as unknown as StoredPair;
}

describe('comparePairs', () => {
  it('tells nothing of pairs that are the same, in whatever words they were refused, and of zero of either sign', () => {
    const zero = build('Zero', { figures: { ...figures, slope: -0 } });
    const made = [build('Shoes'), zero, { ...refused('Hats'), refusal: { ...gaps, message: 'other words' } }];
    const stored = [build('Shoes'), build('Zero', { figures: { ...figures, slope: 0 } }), refused('Hats')];
    expect(comparePairs(stored.map(store), made)).toEqual([]);
  });

  it('names pairs that changed, first those that are judged otherwise', () => {
    const weaker = { ...figures, q_value: 0.02, slope: 4.5 };
    const lost = { ...figures, q_value: 0.2, moves_at_lags: [] };
    const narrower = { ...figures, interval: [0.4, 0.6] as [number, number] };
    const made = [
      build('Shoes', { figures: weaker }),
      build('Socks', { figures: narrower }),
      build('Gloves', { found: false, figures: lost }),
      refused('Hats'),
      build('Scarf'),
    ];
    const stored = ['Shoes', 'Socks', 'Gloves', 'Hats', 'Scarf'].map((product) => store(build(product)));
    const changed = comparePairs(stored, made);
    expect(changed.map(({ sales }) => sales.product)).toEqual(['Gloves', 'Hats', 'Shoes', 'Socks']);
    expect(changed[1]).toMatchObject({ before: { figures, refusal: null }, after: { refusal: gaps } });
    expect(formatChangedPairs(changed, 4)).toBe(
      `
4 pairs changed:
releases        sales   was                                         is now
label Atlantic  Gloves  lag 3, slope 4.75, q-value 0.0100, moves with  lag 3, slope 4.75, q-value 0.2000
label Atlantic  Hats    lag 3, slope 4.75, q-value 0.0100, moves with  not compared: gaps
label Atlantic  Shoes   lag 3, slope 4.75, q-value 0.0100, moves with  lag 3, slope 4.5, q-value 0.0200, moves with
label Atlantic  Socks   lag 3, slope 4.75, q-value 0.0100, moves with  alike, but for intervals or last digits
`.replace(
        'was                                         is now',
        'was                                            is now',
      ),
    );
    expect(formatChangedPairs(changed.slice(0, 1), 39)).toMatch(
      /\n39 pairs changed:\n(.*\n){2}and 38 others\n$/,
    );
    expect(formatChangedPairs([], 0)).toBe('');
  });
});
