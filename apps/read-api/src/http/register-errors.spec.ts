import { expect, it } from '@jest/globals';
import type { Logger } from '@new-releases/app-shell';
import { CatalogueTimeoutError } from '@new-releases/storage/catalogue';
import Fastify from 'fastify';
import { registerErrors } from './register-errors.js';

const quiet = (): void => undefined;
const log: Logger = { debug: quiet, info: quiet, warn: quiet, error: quiet, child: () => log };

it.each([
  ['/slow?by=label', 'for example by dates, or without count and facets.'],
  [
    '/slow?as_of=2026-11-22',
    'with as_of, albums come quickly by id, artist_id, label or released_on, artists by id.',
  ],
])('tells whose query took too long what to ask instead: %s', async (url, advice) => {
  const app = Fastify();
  registerErrors(app, { log: log });
  app.get('/slow', () => {
    throw new CatalogueTimeoutError(5_000);
  });
  const answer = await app.inject(url);
  expect(answer.statusCode).toBe(422);
  expect(answer.json()).toMatchObject({
    detail: `The query takes longer than 5 s: ask for less; ${advice}`,
  });
});
