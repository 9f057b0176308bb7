import { type ResourceName, type Resource, resources, resourcesAsOf } from '@new-releases/storage/catalogue';
import { Type, type TSchema } from 'typebox';
import { problemTitles } from '../http/problem.js';
import { analysisSchemas } from './analysis-schemas.js';
import { trendCoverage } from './trend-schemas.js';
import { toColumnSchema } from './to-json-schema.js';

/** Name of the schema of a row, in the document. */
export const rowNames: Readonly<Record<ResourceName, string>> = {
  albums: 'Album',
  tracks: 'Track',
  artists: 'Artist',
  runs: 'Run',
  sales: 'Sale',
  sales_products: 'SalesProduct',
  sales_files: 'SalesFile',
  album_versions: 'AlbumVersion',
  artist_versions: 'ArtistVersion',
  album_placements: 'AlbumPlacement',
};

/** Name of the schema of what a list within a row holds. */
const nestedNames: Readonly<Record<string, string>> = { artists: 'ArtistRef', links: 'ProductLink' };

const nullableText = (description: string, format?: string) =>
  Type.Unsafe({ type: ['string', 'null'], description, ...(format !== undefined && { format }) });
const count = (description: string) => Type.Integer({ minimum: 0, description });

const artistRef = Type.Object(
  {
    id: Type.String({ description: 'Spotify id.' }),
    name: Type.String({ description: 'Name.' }),
    spotify_url: nullableText('Page at Spotify.', 'uri'),
  },
  { $id: 'ArtistRef', additionalProperties: false },
);

const productLink = Type.Object(
  {
    kind: Type.Unsafe({
      type: 'string',
      enum: ['artist', 'label', 'genre', 'album'],
      description: 'What it is.',
    }),
    id: Type.String({ description: 'Spotify id of an artist or album, name of a label or genre.' }),
    name: nullableText('Name. NULL: the store does not hold the artist or album.'),
  },
  { $id: 'ProductLink', additionalProperties: false, description: 'What a product is tied to.' },
);

const coverage = Type.Object(
  {
    source: Type.String({ description: 'Source that listed.' }),
    reported_total: Type.Unsafe({
      type: ['integer', 'null'],
      description: "The listing's latest `total`, which may be wrong. NULL: none was reported.",
    }),
    seen: count('Different albums that the listing showed.'),
    cap_reached: Type.Boolean({
      description: 'Whether it goes on behind the last offset that Spotify answers.',
    }),
    pages_moved: count('Pages that had shifted while the listing was read.'),
    nulls: count('Items that were null.'),
    rejected: count('Items that validation refused.'),
    unread: count('Albums listed but not yet read.'),
    listing_complete: Type.Boolean({ description: 'Whether the listing was read to its end.' }),
    findings: Type.Array(Type.String(), { description: 'What was odd about it.' }),
  },
  { $id: 'Coverage', additionalProperties: false, description: 'What a run could not see, per source.' },
);

const store = Type.Object(
  {
    data_changed_at: nullableText(
      'When the data last changed: give it to `updated_since` the next time.',
      'date-time',
    ),
    last_complete_at: nullableText('When a run last ended as complete.', 'date-time'),
    last_run_state: nullableText('State of the run that began last.'),
    history_since: nullableText(
      'Since when is kept what albums and artists were like: `as_of` cannot be before.',
      'date-time',
    ),
  },
  { $id: 'Store', additionalProperties: false, description: 'How far the data can be trusted.' },
);

const problem = Type.Object(
  {
    type: Type.Unsafe({
      type: 'string',
      enum: Object.keys(problemTitles).map((code) => `urn:new-releases:problem:${code}`),
      description: 'Kind of problem.',
    }),
    title: Type.String({ description: 'The kind in words.' }),
    status: Type.Integer({ description: 'HTTP status.' }),
    detail: Type.String({ description: 'What to do about it.' }),
    parameter: Type.Optional(Type.String({ description: 'The parameter or header that is wrong.' })),
  },
  { $id: 'Problem', additionalProperties: false, description: 'What went wrong (RFC 9457).' },
);

/** All named schemas of the document. */
export const namedSchemas: readonly TSchema[] = [
  artistRef,
  productLink,
  coverage,
  store,
  problem,
  ...Object.values(resources).map(buildRow),
  buildDetails('albums', 'AlbumWithTracks', {
    tracks: Type.Array(Type.Ref('Track'), { description: 'Tracks, in the order of playing.' }),
  }),
  Type.Object(propertiesOf(resourcesAsOf.albums), {
    $id: 'AlbumAsOf',
    additionalProperties: false,
    description: 'An album as it was at a time, by what is kept over time. Its artists are those of now.',
  }),
  buildHistoryRow('album_versions', 'AlbumHistoryRow', 'What an album was like, from when to when.'),
  buildHistoryRow('artist_versions', 'ArtistHistoryRow', 'What an artist was like, from when to when.'),
  buildDetails('runs', 'RunWithCoverage', {
    coverage: Type.Array(Type.Ref('Coverage'), { description: 'What it could not see, per source.' }),
  }),
  ...analysisSchemas,
  trendCoverage,
];

/** A row of a list: `fields` may leave out all but what every row has. */
function buildRow(resource: Resource): TSchema {
  const properties = Object.entries(propertiesOf(resource)).map(([name, schema]) => [
    name,
    resource.always.includes(name) ? schema : Type.Optional(schema),
  ]);
  return Type.Object(Object.fromEntries(properties) as Record<string, TSchema>, {
    $id: rowNames[resource.name],
    additionalProperties: false,
    description: resource.description,
  });
}

/** A single row with all its columns, and more. */
function buildDetails(name: ResourceName, id: string, more: Record<string, TSchema>): TSchema {
  const resource = resources[name];
  return Type.Object(
    { ...propertiesOf(resource), ...more },
    { $id: id, additionalProperties: false, description: resource.description },
  );
}

/** A version, or what is so now. */
function buildHistoryRow(name: ResourceName, id: string, description: string): TSchema {
  const end = nullableText('When it was no longer. NULL: it is like this now.', 'date-time');
  return Type.Object(
    { ...propertiesOf(resources[name]), valid_to: end },
    { $id: id, additionalProperties: false, description },
  );
}

function propertiesOf({ columns, nested }: Resource): Record<string, TSchema> {
  return Object.fromEntries([
    ...columns.map((column) => [column.name, toColumnSchema(column)] as const),
    ...nested.map(
      ({ name, description }) =>
        [name, Type.Array(Type.Ref(nestedNames[name] ?? ''), { description })] as const,
    ),
  ]);
}
