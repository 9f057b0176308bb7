import { expect, it } from '@jest/globals';
import { CatalogueTimeoutError } from '@new-releases/storage/catalogue';
import { toProblem } from './to-problem.js';

it('tells whose query took too long what to ask instead, as of a time too', () => {
  expect(toProblem(new CatalogueTimeoutError(5_000))).toEqual({
    status: 422,
    code: 'too-slow',
    detail:
      'The query takes longer than 5 s: ask for less, for example by dates, or without count and facets; with as_of, by artist_id, label or released_on.',
  });
});
