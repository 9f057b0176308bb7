import { describe, expect, it } from '@jest/globals';
import { column } from '../test/column.js';
import {
  buildDataPackage,
  exportFormats,
  fileExtensionOf,
  mediaTypeOf,
  type DataPackageOptions,
  type DataResourceOptions,
} from './index.js';

const resource: DataResourceOptions = {
  name: 'albums',
  path: 'albums.csv',
  format: 'csv',
  columns: [column('id', 'string', false), { ...column('url'), format: 'uri' }, column('day', 'date')],
  primaryKey: ['id'],
};

describe('buildDataPackage', () => {
  it('describes files and their columns', () => {
    const data = buildDataPackage({
      name: 'new-releases',
      title: 'New releases',
      description: 'Albums.',
      created: '2026-11-22T14:30:00Z',
      sources: [{ title: 'Spotify Web API', path: 'https://developer.spotify.com' }],
      licenses: [{ name: 'other-closed' }],
      resources: [
        { ...resource, rows: 5, bytes: 120, hash: 'sha256:00ff', description: 'One row for each album.' },
      ],
    });
    expect(data).toEqual({
      $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
      name: 'new-releases',
      title: 'New releases',
      description: 'Albums.',
      created: '2026-11-22T14:30:00Z',
      sources: [{ title: 'Spotify Web API', path: 'https://developer.spotify.com' }],
      licenses: [{ name: 'other-closed' }],
      resources: [
        {
          name: 'albums',
          type: 'table',
          path: 'albums.csv',
          description: expect.stringMatching(
            /^One row for each album\.\n\nText that begins with = .* apostrophe/,
          ),
          format: 'csv',
          mediatype: 'text/csv',
          encoding: 'utf-8',
          bytes: 120,
          hash: 'sha256:00ff',
          rows: 5,
          dialect: {
            header: true,
            delimiter: ',',
            lineTerminator: '\r\n',
            quoteChar: '"',
            doubleQuote: true,
            skipInitialSpace: false,
          },
          schema: {
            $schema: 'https://datapackage.org/profiles/2.0/tableschema.json',
            fields: [
              { name: 'id', type: 'string', description: 'The id.', constraints: { required: true } },
              {
                name: 'url',
                type: 'string',
                format: 'uri',
                description: 'The url.',
                constraints: { required: false },
              },
              { name: 'day', type: 'date', description: 'The day.', constraints: { required: false } },
            ],
            missingValues: [''],
            primaryKey: ['id'],
          },
        },
      ],
    });
    expect(JSON.parse(JSON.stringify(data))).toEqual(data);
  });

  it('leaves out what is not known', () => {
    const parquet: DataResourceOptions = {
      ...resource,
      format: 'parquet',
      path: 'a/b.parquet',
      primaryKey: [],
    };
    const data = buildDataPackage({ name: 'a', sources: [], licenses: [], resources: [parquet] });
    expect(Object.keys(data)).toEqual(['$schema', 'name', 'resources']);
    expect(Object.keys(data.resources[0]!)).toEqual([
      'name',
      'type',
      'path',
      'format',
      'mediatype',
      'schema',
    ]);
    expect(data.resources[0]!.schema).not.toHaveProperty('primaryKey');
  });

  it.each(['ndjson', 'json'] as const)('says of %s that it is UTF-8, and nothing of CSV', (format) => {
    const [described] = buildDataPackage({ name: 'a', resources: [{ ...resource, format }] }).resources;
    expect(described).toMatchObject({ format, mediatype: mediaTypeOf(format), encoding: 'utf-8' });
    expect(described).not.toHaveProperty('dialect');
    expect(described).not.toHaveProperty('description');
  });

  it.each<[string, Partial<Record<keyof DataPackageOptions, unknown>>]>([
    ['name', { name: 'New Releases' }],
    ['created', { created: 'yesterday' }],
    ['created', { created: new Date(0) }],
    ['sources', { sources: [{}] }],
    ['sources', { sources: 'Spotify' }],
    ['licenses', { licenses: [{ title: 'MIT' }] }],
    ['licenses', { licenses: [null] }],
    ['resources', { resources: [] }],
    ['resources', { resources: [resource, resource] }],
  ])('complains of the option %s as in %j', (option, wrong) => {
    const options = { name: 'a', resources: [resource], ...wrong } as unknown as DataPackageOptions;
    expect(() => buildDataPackage(options)).toThrow(TypeError);
    expect(() => buildDataPackage(options)).toThrow(`@new-releases/export: option ${option} `);
  });

  it.each<[keyof DataResourceOptions, unknown]>([
    ['name', 'Albums'],
    ['path', '/etc/albums.csv'],
    ['path', '../albums.csv'],
    ['path', 'a/../../b.csv'],
    ['path', 'a\\b.csv'],
    ['path', 'C:/b.csv'],
    ['path', 'https://example.com/a.csv'],
    ['path', ''],
    ['format', 'xlsx'],
    ['columns', []],
    ['primaryKey', ['nothing']],
    ['primaryKey', 'id'],
    ['rows', -1],
    ['bytes', 1.5],
    ['hash', 'sha256:'],
  ])('complains of the option resources.%s as %j', (option, value) => {
    const build = () => buildDataPackage({ name: 'a', resources: [{ ...resource, [option]: value }] });
    expect(build).toThrow(TypeError);
    expect(build).toThrow(`@new-releases/export: option resources.${option} `);
  });
});

describe('the formats', () => {
  it('have extensions and media types', () => {
    expect(exportFormats.map((format) => [fileExtensionOf(format), mediaTypeOf(format)])).toEqual([
      ['.csv', 'text/csv'],
      ['.ndjson', 'application/x-ndjson'],
      ['.json', 'application/json'],
      ['.parquet', 'application/vnd.apache.parquet'],
    ]);
  });

  it.each(['xlsx', 'toString', undefined])('do not include %p', (format) => {
    const complaint = '@new-releases/export: option format must be one of csv, ndjson, json, parquet';
    expect(() => fileExtensionOf(format as never)).toThrow(new TypeError(complaint));
    expect(() => mediaTypeOf(format as never)).toThrow(new TypeError(complaint));
  });
});
