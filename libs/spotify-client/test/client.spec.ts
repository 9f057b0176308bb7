import { describe, expect, it } from '@jest/globals';
import {
  AccessDeniedError,
  BadRequestError,
  CapabilityMissingError,
  ContractError,
  createSpotifyClient,
  isSpotifyApiError,
  NotFoundError,
  PremiumRequiredError,
  type SpotifyClient,
  type SpotifyClientOptions,
} from '../src/index.js';
import { album, albumId as id, answer } from './fake-spotify.js';
import { setUpClient, toError } from './set-up-client.js';

const page = { items: [{ id }, null], limit: 2, offset: 4, total: 7, next: 'https://x', previous: null };
const at = { limit: 2, offset: 4 };
type Run = (client: SpotifyClient) => Promise<unknown>;

describe('createSpotifyClient', () => {
  it.each<[string, Run, unknown, unknown]>([
    ['/browse/new-releases?limit=2&offset=4', (c) => c.getNewReleases(at), { albums: page }, page],
    [
      `/albums?ids=${id}%2Cb&market=DE`,
      (c) => c.getAlbums({ ids: [id, 'b'], market: 'DE' }),
      { albums: [album, null] },
      [album, null],
    ],
    [`/albums/${id}`, (c) => c.getAlbum({ id }), album, album],
    [`/albums/${id}?market=DE`, (c) => c.getAlbum({ id, market: 'DE' }), album, album],
    [`/albums/${id}/tracks?limit=2&offset=4`, (c) => c.getAlbumTracks({ id, ...at }), page, page],
    [`/artists?ids=${id}`, (c) => c.getArtists({ ids: [id] }), { artists: [null] }, [null]],
    [`/artists/${id}`, (c) => c.getArtist({ id }), { id }, { id }],
    [
      `/artists/${id}/albums?include_groups=album%2Csingle&limit=2&offset=4`,
      (c) => c.getArtistAlbums({ id, includeGroups: 'album,single', ...at }),
      page,
      page,
    ],
    [
      '/search?q=tag%3Anew%20%26%20%C3%BC&type=album&limit=2&offset=4&market=DE',
      (c) => c.searchAlbums({ q: 'tag:new & ü', ...at, market: 'DE' }),
      { albums: page },
      page,
    ],
    [`/tracks/${id}`, (c) => c.getTrack({ id }), { id }, { id }],
  ])('asks %s', async (path, run, body, value) => {
    const { client, seen, events } = setUpClient([() => answer(200, body)], { userAgent: 'test/1' });
    expect(await run(client)).toEqual(value);
    expect(seen[0]?.url.href).toBe(`https://api.spotify.com/v1${path}`);
    expect(seen[0]?.headers).toEqual({
      accept: 'application/json',
      'accept-language': 'en',
      'user-agent': 'test/1',
      authorization: 'Bearer TOKEN',
    });
    expect(events).toHaveLength(1);
  });

  it('tells of each answer: operation, group, times', async () => {
    const { client, events, clock } = setUpClient([
      () => {
        clock.advance(70);
        return answer(200, album, { date: 'Sun, 22 Nov 2026 00:00:01 GMT' });
      },
    ]);
    await client.getAlbums({ ids: [id] }).catch(toError);
    expect(events).toEqual([
      {
        operation: 'get-multiple-albums',
        group: 'albums',
        status: 200,
        attempt: 1,
        waitedMs: 0,
        durationMs: 70,
        retryAfterMs: null,
        serverDateMs: Date.UTC(2026, 10, 22, 0, 0, 1),
      },
    ]);
  });

  it('sends nothing for no ids', async () => {
    const { client, seen } = setUpClient([]);
    expect(await client.getAlbums({ ids: [] })).toEqual([]);
    expect(await client.getArtists({ ids: [] })).toEqual([]);
    expect(seen).toHaveLength(0);
  });

  it.each<[string, Run]>([
    ['a path', (c) => c.getAlbum({ id: '../me' })],
    ['the parent', (c) => c.getAlbumTracks({ id: '..', ...at })],
    ['nothing', (c) => c.getArtist({ id: '' })],
    ['two ids in one', (c) => c.getAlbums({ ids: ['a,b'] })],
    ['too many albums', (c) => c.getAlbums({ ids: Array.from({ length: 21 }, () => id) })],
    ['too many artists', (c) => c.getArtists({ ids: Array.from({ length: 51 }, () => id) })],
    ['a query', (c) => c.getTrack({ id: 'a?b' })],
    ['a space', (c) => c.getArtistAlbums({ id: ' ', includeGroups: 'album', ...at })],
  ])('refuses %s as id without a request', async (_, run) => {
    const { client, seen } = setUpClient([() => answer(200, album)]);
    const error = await run(client).catch(toError);
    expect(error).toBeInstanceOf(BadRequestError);
    expect(error).toMatchObject({ status: null, attempts: 0, isInvalidLimit: false });
    expect(seen).toHaveLength(0);
  });

  it.each<[string, unknown, Run]>([
    ['a page without items', { total: 3 }, (c) => c.getAlbumTracks({ id, ...at })],
    ['items that are no array', { albums: { items: {} } }, (c) => c.searchAlbums({ q: 'x', ...at })],
    ['no albums', {}, (c) => c.getNewReleases(at)],
    ['null', null, (c) => c.getNewReleases(at)],
    ['a batch that is an object', { albums: {} }, (c) => c.getAlbums({ ids: [id] })],
    ['a record that is an array', [], (c) => c.getAlbum({ id })],
    ['a record that is null', null, (c) => c.getTrack({ id })],
  ])('takes %s as a breach of contract, once', async (_, body, run) => {
    const { client, seen } = setUpClient([() => answer(200, body)]);
    const error = await run(client).catch(toError);
    expect(error).toBeInstanceOf(ContractError);
    expect(error).toMatchObject({ status: 200, attempts: 1, bodyExcerpt: JSON.stringify(body ?? null) });
    expect(seen).toHaveLength(1);
  });

  it('leaves out envelope fields of a wrong type, and lets records be anything', async () => {
    const wrong = { items: [1, 'x', null, []], total: '7', limit: null, offset: -1, next: 5, previous: {} };
    const { client } = setUpClient([() => answer(200, wrong)]);
    expect(await client.getAlbumTracks({ id, ...at })).toEqual({ items: [1, 'x', null, []] });
  });
});

describe('refusals', () => {
  const one: Run = (c) => c.getAlbum({ id });
  const batch: Run = (c) => c.getAlbums({ ids: [id] });
  const search: Run = (c) => c.searchAlbums({ q: 'x', limit: 20, offset: 0 });
  const forbidden = { error: { status: 403, message: 'Forbidden' } };
  const premium = 'Active premium subscription required for the owner of the app.';

  it.each<[string, number, unknown, Run, new (...args: never[]) => Error, string]>([
    ['403', 403, forbidden, batch, CapabilityMissingError, 'skippable'],
    ['403 without a message', 403, { error: { status: 403 } }, one, CapabilityMissingError, 'skippable'],
    ['410', 410, '', one, CapabilityMissingError, 'skippable'],
    ['404 of a collection', 404, '', batch, CapabilityMissingError, 'skippable'],
    ['404 of search', 404, '', search, CapabilityMissingError, 'skippable'],
    ['404 of one', 404, { error: { status: 404 } }, one, NotFoundError, 'skippable'],
    ['403 for want of Premium', 403, premium, one, PremiumRequiredError, 'fatal'],
    ['the same in JSON', 403, { error: { message: premium } }, one, PremiumRequiredError, 'fatal'],
    ['400', 400, { error: { status: 400, message: 'Invalid base62 id' } }, one, BadRequestError, 'skippable'],
    ['414', 414, '<html>', batch, BadRequestError, 'skippable'],
  ])('%s', async (_, status, body, run, type, disposition) => {
    const { client, seen, clock } = setUpClient([() => answer(status, body)]);
    const error = await run(client).catch(toError);
    expect(error).toBeInstanceOf(type);
    expect(isSpotifyApiError(error)).toBe(true);
    expect(error).toMatchObject({ name: type.name, status, disposition, attempts: 1 });
    expect(error instanceof AccessDeniedError).toBe(/Capability|Premium/.test(type.name));
    expect(seen).toHaveLength(1);
    expect(clock.slept).toEqual([]);
  });

  it.each<[unknown, Run, boolean]>([
    [{ error: { status: 400, message: 'Invalid limit' } }, search, true],
    ['', search, true],
    ['', (c) => c.searchAlbums({ q: 'x', limit: 10, offset: 2_000 }), false],
    ['', one, false],
    [{ error: { status: 400, message: 'Invalid offset' } }, search, false],
  ])('400 %j tells whether the limit was too large', async (body, run, isInvalidLimit) => {
    const { client } = setUpClient([() => answer(400, body)]);
    expect(await run(client).catch(toError)).toMatchObject({ isInvalidLimit });
  });
});

describe('options', () => {
  it.each<[Partial<SpotifyClientOptions>, RegExp]>([
    [{ baseUrl: 'http://api.example.com' }, /baseUrl must be https/],
    [{ baseUrl: 'api' }, /baseUrl is not a URL/],
    [{ concurrency: 0 }, /concurrency/],
    [{ maxAttempts: Number.NaN }, /maxAttempts/],
    [{ rate: { limit: 0, windowMs: 1 } }, /rate needs a limit/],
    [{ learnedRate: { limit: 1, windowMs: 0 } }, /learnedRate needs a windowMs/],
    [{ getAccessToken: 'token' as unknown as SpotifyClientOptions['getAccessToken'] }, /getAccessToken/],
  ])('%j is refused by name', (options, message) => {
    const make = () => createSpotifyClient({ getAccessToken: () => Promise.resolve('T'), ...options });
    expect(make).toThrow(TypeError);
    expect(make).toThrow(message);
  });
});
