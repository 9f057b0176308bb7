import { expect, it } from '@jest/globals';
import { apiErrors } from '../../test/support/build-errors.js';
import { classifyFailure } from './classify-failure.js';

it.each([
  ['quota', 'locked'],
  ['capability', 'closed'],
  ['notFound', 'gone'],
  ['badRequest', 'refused'],
  ['rateLimited', 'again'],
  ['transient', 'again'],
  ['contract', 'again'],
  ['authentication', 'fatal'],
  ['premium', 'fatal'],
] as const)('takes an error of kind %s as %s', (name, expected) => {
  expect(classifyFailure(apiErrors[name])).toBe(expected);
});

it.each([new Error('disk full'), new TypeError('bug'), 'text', null, undefined])(
  'takes %p as fatal',
  (error) => {
    expect(classifyFailure(error)).toBe('fatal');
  },
);
