import { expect, it } from '@jest/globals';
import { ReadApiError } from '@new-releases/read-api-client';
import { toFailure } from './failure.js';

const fail = (facts: Omit<ConstructorParameters<typeof ReadApiError>[1], 'path'>) =>
  toFailure(new ReadApiError('message', { path: '/v1/albums', ...facts }));

it.each([
  [
    { code: 'unauthorized', status: 401, detail: 'Send a key.', parameter: 'Authorization' },
    'key',
    'Send a key.',
  ],
  [{ code: 'not-found', status: 404, detail: 'There is no such path.' }, 'absent', 'There is no such path.'],
  [
    { code: 'not-found', status: 404, detail: 'The store knows nothing of this.', parameter: 'key' },
    'unknown',
    'The store knows nothing of this.',
  ],
  [
    { code: 'invalid-parameter', status: 400, detail: 'must be a day', parameter: 'from' },
    'other',
    'from: must be a day',
  ],
  [{ code: 'network' }, 'other', 'Is the read API running, and this device online?'],
])('tells %j', (facts, kind, detail) => {
  expect(fail(facts)).toMatchObject({ kind, detail, status: 'status' in facts ? facts.status : null });
});

it('tells when it is worth trying again', () => {
  const failure = fail({
    code: 'too-many-requests',
    status: 429,
    detail: 'Come back.',
    retryAfterMs: 30_000,
  });
  expect(failure).toMatchObject({ title: 'Too many questions in a short time', retryAfterMs: 30_000 });
});

it('has words for what is new to it, and for errors of its own', () => {
  expect(fail({ code: 'something-new', status: 418, detail: 'Tea.' })).toMatchObject({
    title: 'The server refused',
    detail: 'Tea.',
  });
  expect(toFailure(new Error('broken'))).toMatchObject({ kind: 'other', detail: 'broken', status: null });
});
