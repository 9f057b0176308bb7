import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormatsModule from 'ajv-formats';
import fc from 'fast-check';
import { fillSales, products } from './support/fill-sales.js';
import { idOf } from './support/fill-store.js';
import { openTestApi, type TestAnswer, type TestApi } from './support/open-test-api.js';
import { analysisIds, saveAnalyses } from './support/save-analyses.js';

interface Parameter {
  name: string;
  in: 'query' | 'path';
  required?: boolean;
  schema: JsonSchema;
}

interface JsonSchema {
  type?: string;
  enum?: string[];
  format?: string;
  pattern?: string;
  minimum?: number;
  maximum?: number;
  items?: JsonSchema;
}

interface Operation {
  path: string;
  operationId: string;
  parameters: Parameter[];
  responses: Record<string, { content?: Record<string, { schema: object }> }>;
}

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

const nasty = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc.string({ unit: 'binary', maxLength: 20 }),
  fc.constantFrom(
    '',
    ' ',
    '0',
    '-1',
    '1e9',
    'null',
    '%',
    "' OR 1=1 --",
    '"',
    '*',
    'NEAR(',
    '\0',
    '__proto__',
    '9'.repeat(30),
    'a'.repeat(300),
    '2026-13-45',
    '0000-00-00',
    '+275760-09-13',
    'true',
    '[object Object]',
    '../..',
    '\ud800',
    '{"a":1}',
    '2026-11-20T00:00:00+99:99',
  ),
  fc.integer().map(String),
  fc.double().map(String),
);

/** Values as the schema allows them. */
function allowed(schema: JsonSchema): fc.Arbitrary<string> {
  if (schema.enum !== undefined) return fc.constantFrom(...schema.enum);
  if (schema.format === 'date')
    return fc
      .date({ min: new Date('1900-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
  if (schema.pattern !== undefined)
    return fc
      .date({ min: new Date('1900-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
      .map((date) => date.toISOString());
  switch (schema.type) {
    case 'integer':
      return fc
        .integer({ min: schema.minimum ?? -1e9, max: Math.min(schema.maximum ?? 1e9, 1e9) })
        .map(String);
    case 'boolean':
      return fc.constantFrom('true', 'false');
    case 'array':
      return allowed(schema.items ?? {});
    default:
      return fc.string({ unit: 'grapheme-ascii', minLength: 1, maxLength: 30 });
  }
}

/** Up to eight words: what a schema cannot say. */
const search = fc
  .array(fc.stringMatching(/^[a-z0-9éü]{1,6}[-/!"*(]?$/), { minLength: 1, maxLength: 8 })
  .map((words) => words.join(' '));

const ids = [idOf('album 1'), idOf('artist Guest'), ...Object.values(analysisIds), 'nothing'];

/** Values of a parameter, and those that rows have among them. */
function valuesOf({ name, schema }: Parameter): fc.Arbitrary<string> {
  if (name === 'q') return search;
  return name === 'product' ? fc.oneof(fc.constantFrom(...products), allowed(schema)) : allowed(schema);
}

/** Keys that go with what releases are told apart by: that a schema cannot say. */
const keysOf: Readonly<Record<string, readonly string[]>> = {
  all: ['all'],
  album_type: ['album', 'none such'],
  explicit: ['explicit', 'clean', 'unknown'],
  track_length: ['0-2', '5+'],
  collaboration: ['one', 'several'],
  market: ['none', 'DE'],
  source: ['search', 'none such'],
  label: ['Label 1', 'none such'],
  artist: [idOf('artist Guest'), 'none such'],
};

/** Makes a key that was chosen without regard to the rest one that goes with it. */
function mendKey({ path }: Operation, given: Record<string, string>): Record<string, string> {
  if (!path.startsWith('/v1/trends/') || path.endsWith('/rising') || path.endsWith('/calendar')) return given;
  const { by = 'all', key = '' } = given;
  const isNeeded = path.endsWith('/releases') ? by === 'label' || by === 'artist' : by !== 'all';
  if (given.key === undefined && !isNeeded) return given;
  const keys = keysOf[by] ?? [];
  return { ...given, key: keys[key.length % keys.length] ?? '' };
}

/** Makes a range that was chosen the wrong way round one that the schema cannot tell from it. */
function mendRange(given: Record<string, string>): Record<string, string> {
  const { from, to } = given;
  return from !== undefined && to !== undefined && from > to ? { ...given, from: to, to: from } : given;
}

function urlOf(operation: Operation, pairs: readonly (readonly [string, string])[], id: string): string {
  const encode = (text: string) => encodeURIComponent(Buffer.from(text).toString());
  const query = pairs.map(([name, value]) => `${encode(name)}=${encode(value)}`).join('&');
  return `${operation.path.replace('{id}', encode(id))}${query === '' ? '' : `?${query}`}`;
}

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
