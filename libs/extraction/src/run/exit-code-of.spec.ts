import { expect, it } from '@jest/globals';
import { exitCodeOf } from './exit-code-of.js';
import { StopRequest } from './stop-request.js';

it.each([
  ['completed', 0],
  ['incomplete', 1],
  ['failed', 1],
  ['deferred', 75],
  ['interrupted', 130],
] as const)('a run that is %s exits with %d', (state, code) => {
  expect(exitCodeOf(state)).toBe(code);
});

it('a run that was interrupted exits with the code of what asked it to stop', () => {
  expect(exitCodeOf('interrupted', AbortSignal.abort(new StopRequest(143)))).toBe(143);
  expect(exitCodeOf('interrupted', AbortSignal.abort())).toBe(130);
  expect(exitCodeOf('completed', AbortSignal.abort(new StopRequest(143)))).toBe(0);
});
