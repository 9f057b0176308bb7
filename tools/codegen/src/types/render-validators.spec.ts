import { describe, expect, it } from '@jest/globals';
import { Ajv } from 'ajv';
import { buildDocument } from '../../test/build-document.js';
import { type JsonObject } from '../openapi/openapi-document.js';
import { renderValidators } from './render-validators.js';

interface Validate {
  (record: unknown): boolean;
  readonly errors?: unknown;
}

const refer = (name: string): JsonObject => ({ $ref: `#/components/schemas/${name}` });
/** Every construct that the schemas of our records use. */
const document = buildDocument({
  schemas: {
    Id: { type: 'string', pattern: '^[0-9a-z]{3}$' },
    Nothing: { type: 'string', nullable: true, enum: [null] },
    SimplifiedAlbum: {
      type: 'object',
      description: 'Prose of a schema',
      required: ['id', 'name'],
      properties: {
        id: refer('Id'),
        name: { type: 'string' },
        date: { type: 'string', format: 'date', nullable: true },
        total: { type: 'integer', minimum: 0, nullable: true },
        markets: { type: 'array', nullable: true, items: { type: 'string' } },
      },
    },
    Album: {
      allOf: [
        refer('SimplifiedAlbum'),
        {
          type: 'object',
          required: ['tracks'],
          properties: {
            tracks: { type: 'array', items: { anyOf: [refer('SimplifiedTrack'), refer('Nothing')] } },
          },
        },
      ],
    },
    SimplifiedTrack: { type: 'object', required: ['id'], properties: { id: refer('Id') } },
  },
});
const sound = { id: 'a1b', name: 'Album', date: null, total: 1, markets: ['SE'] };
const records: [string, unknown][] = [
  ['a sound record', { ...sound, tracks: [{ id: 'abc' }, null] }],
  ['one with a date that is none', { ...sound, date: 'someday', tracks: [] }],
  ['one without tracks', sound],
  ['broken fields, all of them', { id: 'too long', total: -1, markets: ['SE', 7], tracks: [] }],
  ['a broken track', { ...sound, tracks: [{ id: 'abc' }, { id: 7 }, 'text'] }],
  ['null where none may stand', { ...sound, name: null, tracks: null }],
  ['an array', [sound]],
  ['null', null],
];

describe('renderValidators', () => {
  const { module, declarations } = renderValidators(document);

  it('finds what Ajv finds, word for word', async () => {
    const ajv = new Ajv({ strict: false, allErrors: true, validateFormats: false });
    ajv.addSchema(document, 'spotify');
    const generated = await load(module);
    for (const [name, schema] of [
      ['album', 'Album'],
      ['simplifiedAlbum', 'SimplifiedAlbum'],
      ['simplifiedTrack', 'SimplifiedTrack'],
      ['artist', 'Artist'],
    ] as const) {
      const reference = ajv.getSchema(`spotify#/components/schemas/${schema}`)!;
      const validate = generated[name]!;
      for (const [what, record] of records) {
        const expected = { what, holds: reference(record), errors: reference.errors };
        expect({ what, holds: validate(record), errors: validate.errors }).toEqual(expected);
      }
    }
  });

  it('accepts and rejects', async () => {
    const { album } = await load(module);
    const holds = Object.fromEntries(records.map(([what, record]) => [what, album!(record)]));
    expect(Object.keys(holds).filter((what) => holds[what] === true)).toEqual([
      'a sound record',
      'one with a date that is none',
    ]);
  });

  it('needs nothing when it runs, and tells no prose', () => {
    expect(module).not.toMatch(/\brequire\(|\bimport\b/u);
    expect(module).not.toContain('Prose');
  });

  it('declares each function it exports', () => {
    const exported = [...module.matchAll(/^export const (\w+)/gmu)].map(([, name]) => name);
    const declared = [...declarations.matchAll(/^export declare const (\w+): Validate;/gmu)];
    expect(exported).toHaveLength(4);
    expect(declared.map(([, name]) => name)).toEqual(exported);
  });

  it('names a schema that is not there', () => {
    const schemas = { ...(document.components?.schemas as JsonObject) };
    delete schemas.Artist;
    expect(() => renderValidators({ ...document, components: { schemas } })).toThrow(
      'the document has no schema Artist',
    );
  });

  it('refuses what would need Ajv when it runs', () => {
    const artist = buildDocument({ schemas: { Artist: { type: 'string', maxLength: 3 } } });
    expect(() => renderValidators(artist)).toThrow(/need "ajv\/dist\/runtime\/ucs2length"/u);
  });
});

async function load(module: string): Promise<Record<string, Validate>> {
  return (await import(`data:text/javascript,${encodeURIComponent(module)}`)) as Record<string, Validate>;
}
