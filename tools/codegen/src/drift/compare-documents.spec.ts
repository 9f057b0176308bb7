import { describe, expect, it } from '@jest/globals';
import { buildDocument, type DocumentParts } from '../../test/build-document.js';
import { type JsonObject } from '../openapi/openapi-document.js';
import { compareDocuments } from './compare-documents.js';
import { formatDifference } from './format-difference.js';

function compare(ours: DocumentParts, published: DocumentParts): string[] {
  return compareDocuments({ ours: buildDocument(ours), published: buildDocument(published) }).map(
    formatDifference,
  );
}

const thing = (properties: JsonObject, more: JsonObject = {}): DocumentParts => ({
  schemas: { Thing: { type: 'object', properties, ...more } },
});
const limit = (schema: JsonObject, more: JsonObject = {}): DocumentParts => ({
  parameters: [{ name: 'limit', in: 'query', schema: { type: 'integer', ...schema }, ...more }],
});

describe('compareDocuments', () => {
  it('finds nothing between a document and itself', () => {
    const parts = { ...limit({ maximum: 50 }), ...thing({ id: { type: 'string' } }) };
    expect(compare(parts, parts)).toEqual([]);
  });

  it('takes no notice of prose, of order, or of how a schema is put together', () => {
    const flat = thing(
      { id: { type: 'string', description: 'ours' }, n: { type: 'integer' } },
      { required: ['id'] },
    );
    const derived: DocumentParts = {
      schemas: {
        Base: { type: 'object', properties: { n: { type: 'integer' } } },
        Thing: {
          required: ['id'],
          allOf: [
            { $ref: '#/components/schemas/Base' },
            { type: 'object', properties: { id: { type: 'string' } } },
          ],
        },
      },
    };
    expect(compare(flat, derived)).toEqual([]);
    expect(compare(derived, flat)).toEqual([]);
  });

  it('reports an operation that is gone, and its route and deprecation', () => {
    expect(compare({}, { operation: { operationId: 'other' } })).toEqual([
      'get-thing operation: absent -> present',
    ]);
    expect(compare({}, { path: '/thing/{id}' })).toEqual([
      'get-thing route: GET /thing/{id} -> GET /things/{id}',
    ]);
    expect(compare({}, { operation: { deprecated: true } })).toEqual(['get-thing deprecated: yes -> no']);
  });

  it('leaves out operations that only the published document has', () => {
    const ours = buildDocument();
    const published = buildDocument();
    published.paths['/other'] = { get: { operationId: 'other', responses: {} } };
    expect(compareDocuments({ ours, published })).toEqual([]);
  });

  it('reports limits and defaults of parameters', () => {
    expect(compare(limit({ maximum: 50, default: 20 }), limit({ maximum: 10, minimum: 1 }))).toEqual([
      'get-thing parameter query limit minimum: 1 -> none',
      'get-thing parameter query limit maximum: 10 -> 50',
      'get-thing parameter query limit default: none -> 20',
    ]);
  });

  it('reports parameters that come, go, or become required', () => {
    expect(compare(limit({}), {})).toEqual(['get-thing parameter query limit is: absent -> present']);
    expect(compare({}, limit({}))).toEqual(['get-thing parameter query limit is: present -> absent']);
    expect(compare(limit({}), limit({}, { required: true, explode: false }))).toEqual([
      'get-thing parameter query limit required: yes -> no',
      'get-thing parameter query limit explode: no -> none',
    ]);
  });

  it('reports statuses that come and go', () => {
    const gone = { responses: { '410': { description: 'gone' } } };
    expect(compare({}, gone)).toEqual(['get-thing response 410 is: present -> absent']);
    expect(compare(gone, {})).toEqual(['get-thing response 410 is: absent -> present']);
  });

  it.each<[string, JsonObject, JsonObject, string]>([
    ['type', { type: 'string' }, { type: 'integer' }, 'Thing.x type: integer -> string'],
    ['nullable', { type: 'string', nullable: true }, { type: 'string' }, 'Thing.x nullable: no -> yes'],
    ['deprecated', { type: 'string' }, { type: 'string', deprecated: true }, 'Thing.x deprecated: yes -> no'],
    ['enum', { type: 'string' }, { type: 'string', enum: ['b', 'a'] }, 'Thing.x enum: a | b -> none'],
    ['pattern', { type: 'string', pattern: '^a$' }, { type: 'string' }, 'Thing.x pattern: none -> "^a$"'],
    [
      'elements',
      { type: 'array', items: { type: 'string' } },
      { type: 'array', items: { type: 'integer' } },
      'Thing.x[] type: integer -> string',
    ],
    [
      'inner fields',
      { type: 'object', properties: { y: { type: 'string' } } },
      { type: 'object', properties: { y: { type: 'boolean' } } },
      'Thing.x.y type: boolean -> string',
    ],
    [
      'free form',
      { type: 'object', properties: { y: { type: 'string' } } },
      { type: 'object' },
      'Thing.x fields: any -> y',
    ],
  ])('reports the %s of a field', (_, ours, published, line) => {
    expect(compare(thing({ x: ours }), thing({ x: published }))).toEqual([line]);
  });

  it('reports fields that are gone or new, and requirements', () => {
    const x = { x: { type: 'string' } };
    const one = { keep: { type: 'string' } };
    expect(compare(thing({ ...one, ...x }), thing(one))).toEqual(['Thing.x field: absent -> present']);
    expect(compare(thing(one), thing({ ...one, ...x }))).toEqual(['Thing.x field: present -> absent']);
    expect(compare(thing(x), thing(x, { required: ['x'] }))).toEqual(['Thing.x required: yes -> no']);
  });

  it('reports a difference in a shared schema once, under its own name', () => {
    const build = (type: string): DocumentParts => ({
      schemas: {
        Inner: { type: 'object', properties: { x: { type } } },
        Thing: {
          type: 'object',
          properties: {
            a: { $ref: '#/components/schemas/Inner' },
            b: { $ref: '#/components/schemas/Inner' },
          },
        },
      },
    });
    expect(compare(build('string'), build('number'))).toEqual(['Inner.x type: number -> string']);
  });

  it('comes to an end in schemas that contain themselves', () => {
    const build = (type: string): DocumentParts =>
      thing({ x: { type }, children: { type: 'array', items: { $ref: '#/components/schemas/Thing' } } });
    expect(compare(build('string'), build('number'))).toEqual(['Thing.x type: number -> string']);
  });

  it('names a reference that leads nowhere', () => {
    expect(() => compare({}, { body: { $ref: './policies.yaml' } })).toThrow('./policies.yaml leads nowhere');
  });
});
