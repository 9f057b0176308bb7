import { expect, it } from '@jest/globals';
import { tellStated } from './tell-stated.js';

it('tells a file whose absent days are without sales from one whose are not known', () => {
  const stated = { time_zone: 'Europe/Berlin', currency: 'EUR', absent_days: 'unknown' };
  expect(tellStated(stated)).toBe('Europe/Berlin, EUR');
  expect(tellStated({ ...stated, currency: null, absent_days: 'zero' })).toBe(
    'Europe/Berlin, absent days zero',
  );
});
