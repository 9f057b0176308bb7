import { describe, expect, it } from '@jest/globals';
import { type AnalysisInputs, type AnalysisRequest, runAnalysis } from '@new-releases/analysis';
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
  return adviseUnknownSales({ inputs }, step.value);
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

  it('says so of a scan of which no product has a known week', () => {
    const series = { firstWeek: '2023-01-02', values: new Array<null>(150).fill(null) };
    const inputs: AnalysisInputs = {
      releases: [
        {
          name: { by: 'all', key: 'all', name: 'all', measure: 'releases' },
          series: {
            firstWeek: '2023-01-02',
            values: Array.from({ length: 150 }, (_, week) => (week * 7) % 11),
          },
        },
      ],
      sales: ['Scarf', 'Hat'].map((product) => ({
        name: { product, region: null, measure: 'units' },
        series,
      })),
      events: [],
    };
    const steps = runAnalysis(
      {
        ...{ kind: 'scan', seed: 1 },
        parameters: {
          ...{ weeks, season: 'yearly', alpha: 0.05, lags: { from: 0, to: 4 } },
          correction: 'benjamini-hochberg',
        },
      },
      inputs,
    );
    let step = steps.next();
    while (step.done !== true) step = steps.next();
    expect(adviseUnknownSales({ inputs }, step.value)?.result).toMatchObject({
      reason: 'gaps',
      message:
        'none of the 2 pairs can be compared; the first reason: no week of the units of Scarf is known whole, from Monday to Sunday',
      advice: [expect.stringMatching(/^A week is known once all its seven days are: import/)],
    });
  });
});
