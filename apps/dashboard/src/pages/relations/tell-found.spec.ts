import { expect, it } from '@jest/globals';
import { tellFound } from './tell-found.js';

it('tells a refusal from having found nothing', () => {
  const formats = { number: String };
  expect(tellFound({ outcome: 'refused', findings: 0 }, formats)).toBe('refused');
  expect(tellFound({ outcome: 'analysed', findings: 0 }, formats)).toBe('0');
});
