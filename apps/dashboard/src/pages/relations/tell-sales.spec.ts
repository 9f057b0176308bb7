import { expect, it } from '@jest/globals';
import { createFormats } from '../../format/create-formats.js';
import { tellPossibleSlope, tellSlope } from './tell-sales.js';

const formats = createFormats(['en-GB'], 'UTC');
const units = { measure: 'units', currency: null, counted: 'releases' } as const;
const euros = { measure: 'revenue', currency: 'EUR', counted: 'explicit_share' } as const;
const found = (slope: number, interval: [number, number], lag = 3) => ({
  ...{ outcome: 'analysed' as const, lags: [], moves_at_lags: [], weeks: 120 },
  strongest: {
    ...{ lag, slope, slope_interval: interval },
    bootstrap: { slope_interval: interval, correlation_interval: interval, samples: 99 },
  },
});
const interval = '95% interval';

it('says in units or the currency what goes with releases, and which way', () => {
  const tell = (result: ReturnType<typeof found>, unit: Parameters<typeof tellSlope>[1]['unit']) =>
    tellSlope(result, { unit, formats, level: 0.95 });
  expect(tell(found(5.614, [3.861, 7.359]), units)).toBe(
    `Each release more in a week goes with 5.61 more units 3 weeks later (${interval} 3.86 to 7.36, with the choice of lag allowed for).`,
  );
  expect(tell(found(-50, [-90, -10], 0), euros)).toBe(
    `A share of explicit releases that is 10 percentage points larger goes with 5 less EUR in the same week (${interval} 1 to 9, with the choice of lag allowed for).`,
  );
  expect(tell(found(1, [-1, 3]), { ...units, measure: 'revenue' })).toContain(
    `1 more revenue 3 weeks later (${interval} 1 less to 3 more,`,
  );
});

it('says what may still be where nothing was found', () => {
  expect(tellPossibleSlope(found(2.5, [-0.5, 5.5]), { unit: units, formats, level: 0.95 })).toBe(
    `Each release more in a week may still go with 0.5 fewer to 5.5 more units 3 weeks later, the strongest of the lags (${interval}, with the choice of lag allowed for).`,
  );
});
