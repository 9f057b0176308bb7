import { describe, expect, it } from '@jest/globals';
import { type AnalysisRequest, runAnalysis } from '@new-releases/analysis';
import { adviseUnknownSales } from './advise-unknown-sales.js';

const weeks = { from: '2023-01-02', to: '2026-01-05' };
const request: AnalysisRequest = {
  kind: 'events',
  seed: 1,
  parameters: {
    ...{ weeks, season: 'yearly', alpha: 0.05, event_window: [0, 3], estimation_weeks: 13 },
    ...{ gap_weeks: 2, parts_of_year: 4, placebos: 999 },
  },
};

function advise(values: (number | null)[]) {
  const name = { product: 'Scarf', region: null, measure: 'units' } as const;
  const sales = [{ name, series: { firstWeek: '2023-01-02', values } }];
  const inputs = { releases: [], sales, events: [{ day: '2024-03-01', name: null }] };
  const step = runAnalysis(request, inputs).next();
  if (step.done !== true) throw new Error('an event study has no steps');
  return adviseUnknownSales({ request, inputs }, step.value);
}

describe('adviseUnknownSales', () => {
  it('says what makes weeks known, with the refusal', () => {
    expect(advise(new Array<null>(150).fill(null))?.result).toEqual({
      outcome: 'refused',
      reason: 'gaps',
      message: 'no week of the units of Scarf is known whole, from Monday to Sunday',
      weeks_needed: null,
      obstacles: [{ reason: 'gaps', series: 'sales', weeks_needed: null }],
      advice: [expect.stringMatching(/import the missing days; .* --absent-days zero\.$/)],
    });
  });

  it('leaves other refusals to those that know more of them', () => {
    expect(advise([1, 2, 3])).toBeUndefined();
    expect(advise(Array.from({ length: 150 }, (_, week) => (week === 60 ? 1 : null)))).toBeUndefined();
  });
});
