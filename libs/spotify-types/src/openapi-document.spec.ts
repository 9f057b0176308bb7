import { describe, expect, it } from '@jest/globals';
import {
  type Album,
  type Artist,
  type ArtistAlbum,
  type components,
  type ExternalUrls,
  openapiDocument,
  type OperationId,
  type Page,
  type SimplifiedAlbum,
  type SimplifiedTrack,
  type Track,
} from './index.js';

const id = '4aawyAB9vmqN3uQ7FjRGTy';

/** Every value in the document, with the path that leads to it. */
function* walk(value: unknown, path = '#'): Generator<[path: string, value: unknown]> {
  yield [path, value];
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value))
    yield* walk(inner, `${path}/${key.replaceAll('/', '~1')}`);
}

const everything = new Map(walk(openapiDocument));

describe('openapiDocument', () => {
  it('has the operations, by the names Spotify gives them', () => {
    // A record of all ids, so that the compiler notices one that is missing here.
    const expected: Record<OperationId, string> = {
      'get-new-releases': '/browse/new-releases',
      search: '/search',
      'get-multiple-albums': '/albums',
      'get-an-album': '/albums/{id}',
      'get-an-albums-tracks': '/albums/{id}/tracks',
      'get-multiple-artists': '/artists',
      'get-an-artist': '/artists/{id}',
      'get-an-artists-albums': '/artists/{id}/albums',
      'get-track': '/tracks/{id}',
    };
    const found = [...everything]
      .filter(([path]) => path.endsWith('/operationId'))
      .map(([path, operation]) => [operation, path.split('/')[2]?.replaceAll('~1', '/')]);
    expect(Object.fromEntries(found)).toEqual(expected);
  });

  it('refers only to what it holds', () => {
    const references = [...everything]
      .filter(([path]) => path.endsWith('/$ref'))
      .map(([, target]) => String(target));
    expect(references.length).toBeGreaterThan(100);
    expect(references.filter((target) => !everything.has(target))).toEqual([]);
  });

  it('is plain JSON, so that a validator may take it', () => {
    expect(JSON.parse(JSON.stringify(openapiDocument))).toEqual(openapiDocument);
  });

  it('gives every nullable schema a type, without which validators refuse nullable', () => {
    const untyped = [...everything].filter(
      ([, value]) => typeof value === 'object' && value !== null && 'nullable' in value && !('type' in value),
    );
    expect(untyped.map(([path]) => path)).toEqual([]);
  });

  it.each([
    ['SimplifiedAlbum', ['id', 'name']],
    ['SimplifiedArtist', ['id', 'name']],
    ['SimplifiedTrack', ['id', 'name', 'artists', 'disc_number', 'track_number', 'duration_ms', 'explicit']],
  ] as const)('requires of %s only what the store cannot do without', (name, required) => {
    expect(openapiDocument.components.schemas[name]).toMatchObject({ required });
  });

  it('closes no schema against fields that Spotify may add', () => {
    expect([...everything.keys()].filter((path) => path.endsWith('/additionalProperties'))).toEqual([]);
  });
});

// The compiler is the test here: a line fails `typecheck`, not `test`, when a type becomes too narrow or too wide.
describe('types', () => {
  it('take the least that Spotify sends', () => {
    const artist = { id, name: 'A' } satisfies Artist;
    const track = {
      id,
      name: '',
      artists: [artist],
      disc_number: 1,
      track_number: 1,
      duration_ms: 0,
      explicit: false,
    } satisfies SimplifiedTrack & Track;
    const album = { id, name: '', tracks: { items: [track, null] } } satisfies Album;
    const sparse = {
      id,
      name: '',
      album_type: null,
      release_date: null,
      external_urls: null,
    } satisfies ArtistAlbum;
    const page: Page<SimplifiedAlbum> = { items: [album, sparse, null] };
    expect(page.items).toHaveLength(3);
  });

  it('refuse what no record may lack', () => {
    // @ts-expect-error a name is required
    const album: SimplifiedAlbum = { id };
    // @ts-expect-error a full album has tracks
    const full: Album = { id, name: '' };
    // @ts-expect-error items may be null, so they cannot be used unseen
    const readFirst = (page: Page<Album>): string | undefined => page.items[0]?.name ?? page.items[0].id;
    expect([album, full, readFirst]).toHaveLength(3);
  });

  it('name the parts of an answer without null', () => {
    const urls: ExternalUrls = { spotify: `https://open.spotify.com/album/${id}` };
    const body: components['schemas']['ErrorBody'] = { error: { status: 429, reason: 'QUOTA_EXCEEDED' } };
    expect([urls.spotify, body.error.status]).toEqual([`https://open.spotify.com/album/${id}`, 429]);
  });
});
