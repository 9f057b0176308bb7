import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormatsModule from 'ajv-formats';
import fc from 'fast-check';
import {
  ids,
  mendKey,
  mendRange,
  nasty,
  type Operation,
  urlOf,
  valuesOf,
} from './support/arbitrary-requests.js';
import { fillSales } from './support/fill-sales.js';
import { openTestApi, type TestAnswer, type TestApi } from './support/open-test-api.js';
import { saveAnalyses } from './support/save-analyses.js';

// Its default export is the function itself under CommonJS, and what holds it under ES modules.
const addFormats = addFormatsModule as unknown as (ajv: Ajv2020) => void;

let api: TestApi;
let operations: Operation[];
let validators: Map<string, ValidateFunction>;

beforeAll(async () => {
  api = await openTestApi({
    albums: 40,
    env: { READ_QUERY_TIMEOUT: '10s' },
    async prepare(path) {
      await saveAnalyses(path);
      await fillSales(path);
    },
  });
  const document = (await api.get('/openapi.json')).body as unknown as {
    paths: Record<string, { get: Omit<Operation, 'path'> }>;
    components: object;
  };
  operations = Object.entries(document.paths).map(([path, { get }]) => ({
    ...get,
    path,
    parameters: (get as Partial<Operation>).parameters ?? [],
  }));
  const ajv = new Ajv2020({ strict: false });
  addFormats(ajv);
  validators = new Map();
  for (const { operationId, responses } of operations) {
    for (const [status, { content = {} }] of Object.entries(responses)) {
      for (const [type, { schema }] of Object.entries(content)) {
        validators.set(
          `${operationId} ${status} ${type}`,
          ajv.compile({ ...schema, components: document.components }),
        );
      }
    }
  }
});
afterAll(async () => {
  await api.close();
});

function check(operation: Operation, url: string, answer: TestAnswer): void {
  const type = String(answer.headers['content-type']).split(';')[0] ?? '';
  expect({ url, status: answer.status, isOurFault: answer.status >= 500 }).toMatchObject({
    isOurFault: false,
  });
  if (type.includes('json') && !type.includes('ndjson')) {
    const validate = validators.get(`${operation.operationId} ${answer.status} ${type}`);
    expect({ url, status: answer.status, type, isDescribed: validate !== undefined }).toMatchObject({
      isDescribed: true,
    });
    const isValid = validate?.(answer.body);
    expect({ url, isValid, errors: validate?.errors ?? null }).toEqual({ url, isValid: true, errors: null });
  } else {
    expect(operation.responses['200']?.content).toHaveProperty([type]);
  }
}

const accepts = fc.constantFrom(
  undefined,
  'application/json',
  'text/csv',
  'application/x-ndjson',
  '*/*',
  'text/html',
  'a/b;q=x',
  ',,,',
);

it('answers what the document allows, as the document says', async () => {
  for (const operation of operations) {
    const known = operation.parameters.filter(
      ({ in: where, name }) => where === 'query' && !['cursor', 'fields', 'facets', 'as_of'].includes(name),
    );
    const pair: fc.Arbitrary<[string, string]> =
      known.length === 0
        ? fc.constant(['', ''])
        : fc
            .constantFrom(...known)
            .chain((parameter) => fc.tuple(fc.constant(parameter.name), valuesOf(parameter)));
    const required = fc.record(
      Object.fromEntries(
        known.filter((one) => one.required === true).map((one) => [one.name, valuesOf(one)]),
      ),
    );
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(pair, { maxLength: known.length === 0 ? 0 : 4, selector: ([name]) => name }),
        required,
        fc.constantFrom(...ids),
        async (pairs, always, id) => {
          const given = { ...always, ...Object.fromEntries(pairs.filter(([name]) => name !== '')) };
          const url = urlOf(operation, Object.entries(mendRange(mendKey(operation, given))), id);
          const answer = await api.get(url);
          check(operation, url, answer);
          expect([200, 404]).toContain(answer.status);
        },
      ),
      { numRuns: 60, seed: 5 },
    );
  }
});

it('answers as of any time of which the store can tell', async () => {
  const asked = operations.filter(({ parameters }) => parameters.some(({ name }) => name === 'as_of'));
  expect(asked.map(({ operationId }) => operationId).sort()).toEqual([
    ...['getAlbum', 'getArtist', 'listAlbums', 'listArtistAlbums', 'listArtists'],
  ]);
  const time = fc.date({ min: new Date('2026-11-22T12:00Z'), max: new Date('2026-11-22T13:00Z') });
  for (const operation of asked) {
    await fc.assert(
      fc.asyncProperty(time, fc.constantFrom(...ids), async (asOf, id) => {
        const url = urlOf(operation, [['as_of', asOf.toISOString()]], id);
        const answer = await api.get(url);
        check(operation, url, answer);
        expect([200, 404]).toContain(answer.status);
      }),
      { numRuns: 20, seed: 5 },
    );
  }
});

it('finds something right to say to anything else', async () => {
  for (const operation of operations) {
    const names = operation.parameters.filter(({ in: where }) => where === 'query').map(({ name }) => name);
    const name = fc.oneof(
      { weight: 5, arbitrary: names.length === 0 ? fc.constant('x') : fc.constantFrom(...names) },
      { weight: 1, arbitrary: nasty },
    );
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(name, nasty), { maxLength: 4 }),
        fc.oneof(
          fc.constantFrom(...ids),
          nasty.filter((text) => text !== '' && text !== '.' && text !== '..'),
        ),
        accepts,
        async (pairs, id, accept) => {
          const url = urlOf(operation, pairs, id);
          const answer = await api.get(url, accept === undefined ? {} : { accept });
          if (answer.status !== 414) check(operation, url, answer);
        },
      ),
      { numRuns: 80, seed: 5 },
    );
  }
});

it('has a document of every operation', () => {
  expect(operations.map(({ operationId }) => operationId).sort()).toEqual([
    'getAlbum',
    'getAlbumHistory',
    'getAnalysis',
    'getArtist',
    'getArtistHistory',
    'getReleaseCalendar',
    'getReleaseSpikes',
    'getReleaseTrend',
    'getReleaseWeekdays',
    'getRun',
    'getSalesSeries',
    'getSummary',
    'listAlbumPlacements',
    'listAlbumTracks',
    'listAlbumVersions',
    'listAlbums',
    'listAnalyses',
    'listAnalysisPairs',
    'listArtistAlbums',
    'listArtistVersions',
    'listArtists',
    'listPlacements',
    'listQuota',
    'listRising',
    'listRuns',
    'listSales',
    'listSalesFiles',
    'listSalesProducts',
    'listTracks',
  ]);
});
