import { expect, it } from '@jest/globals';
import { createFormats } from '../format/create-formats.js';
import { tellRefusal } from './tell-refusal.js';

const formats = createFormats(['en-GB'], 'UTC');
const tell = (message: string, missing: number | null) =>
  tellRefusal({ reason: 'too-short', message, weeks_needed: missing }, formats);

it('ends what the server said, and says once how many weeks are missing', () => {
  expect(tell('sales have 119 weeks, 123 are needed: 4 more', 4)).toBe(
    'sales have 119 weeks, 123 are needed: 4 more.',
  );
  expect(tell('The series is too short.', 4)).toBe('The series is too short. 4 more weeks are needed.');
  expect(tell('it lacks 14 more', 4)).toBe('it lacks 14 more. 4 more weeks are needed.');
  expect(tell('the series is too short', 1)).toBe('the series is too short. 1 more week is needed.');
  expect(tell('the series never changes', null)).toBe('the series never changes.');
});
