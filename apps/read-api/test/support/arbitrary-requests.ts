import fc from 'fast-check';
import { products } from './fill-sales.js';
import { idOf } from './fill-store.js';
import { analysisIds } from './save-analyses.js';

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

/** An operation of the document. */
export interface Operation {
  path: string;
  operationId: string;
  parameters: Parameter[];
  responses: Record<string, { content?: Record<string, { schema: object }> }>;
}

/** Values that nobody should send. */
export const nasty = fc.oneof(
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

/** Ids that are there, and one that is not. */
export const ids = [idOf('album 1'), idOf('artist Guest'), ...Object.values(analysisIds), 'nothing'];

/** Values of a parameter, and those that rows have among them. */
export function valuesOf({ name, schema }: Parameter): fc.Arbitrary<string> {
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
export function mendKey({ path }: Operation, given: Record<string, string>): Record<string, string> {
  if (!path.startsWith('/v1/trends/') || path.endsWith('/rising') || path.endsWith('/calendar')) return given;
  const { by = 'all', key = '' } = given;
  const isNeeded = path.endsWith('/releases') ? by === 'label' || by === 'artist' : by !== 'all';
  if (given.key === undefined && !isNeeded) return given;
  const keys = keysOf[by] ?? [];
  return { ...given, key: keys[key.length % keys.length] ?? '' };
}

/** Makes a range that was chosen the wrong way round one that the schema cannot tell from it. */
export function mendRange(given: Record<string, string>): Record<string, string> {
  const { from, to } = given;
  return from !== undefined && to !== undefined && from > to ? { ...given, from: to, to: from } : given;
}

/** The URL of an operation with parameters. */
export function urlOf(
  operation: Operation,
  pairs: readonly (readonly [string, string])[],
  id: string,
): string {
  const encode = (text: string) => encodeURIComponent(Buffer.from(text).toString());
  const query = pairs.map(([name, value]) => `${encode(name)}=${encode(value)}`).join('&');
  return `${operation.path.replace('{id}', encode(id))}${query === '' ? '' : `?${query}`}`;
}
