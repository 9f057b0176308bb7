import { describe, expect, it } from '@jest/globals';
import { requestToken, withSimulator } from './start.js';
import { findErrors } from './validate.js';

const unknownId = 'zzzzzzzzzzzzzzzzzzzzzz';

it.each([
  ['/browse/new-releases?limit=51', 400, 'Invalid limit'],
  ['/browse/new-releases?limit=0', 400, 'Invalid limit'],
  ['/browse/new-releases?limit=ten', 400, 'Invalid limit'],
  ['/browse/new-releases?offset=-1', 400, 'Invalid offset'],
  ['/search?type=album', 400, 'No search query'],
  ['/search?q=x', 400, 'Missing parameter type'],
  ['/search?q=x&type=song', 400, 'Bad search type field song'],
  ['/search?q=x&type=album&market=USA', 400, 'Invalid market code'],
  ['/albums/short', 400, 'Invalid base62 id'],
  ['/albums/short/tracks', 400, 'Invalid base62 id'],
  ['/artists/short/albums', 400, 'Invalid base62 id'],
  ['/tracks/short', 400, 'Invalid base62 id'],
  ['/albums', 400, 'Missing required field: ids'],
  ['/albums?ids=short', 400, 'Invalid base62 id'],
  [`/albums?ids=${Array(21).fill(unknownId).join(',')}`, 400, 'Too many ids requested'],
  [`/artists?ids=${Array(51).fill(unknownId).join(',')}`, 400, 'Too many ids requested'],
  [`/artists/${unknownId}/albums?include_groups=ep`, 400, 'Invalid album type'],
  [`/albums/${unknownId}`, 404, `Non existing id: 'spotify:album:${unknownId}'`],
  [`/albums/${unknownId}/tracks`, 404, `Non existing id: 'spotify:album:${unknownId}'`],
  [`/artists/${unknownId}`, 404, `Non existing id: 'spotify:artist:${unknownId}'`],
  [`/artists/${unknownId}/albums`, 404, `Non existing id: 'spotify:artist:${unknownId}'`],
  [`/tracks/${unknownId}`, 404, `Non existing id: 'spotify:track:${unknownId}'`],
  ['/me', 404, 'Service not found'],
])('%s is answered %i %s', async (path, status, message) => {
  await withSimulator({ albums: 5 }, async ({ get, json }) => {
    expect((await get(path)).status).toBe(status);
    const body = await json(path);
    expect(body).toEqual({ error: { status, message } });
    expect(findErrors('ErrorBody', body)).toEqual([]);
  });
});

it('answers null for unknown ids of a batch, order kept', async () => {
  await withSimulator({ albums: 5 }, async ({ simulator, json }) => {
    const [first, second] = simulator.catalogue.albumIds();
    const { albums } = await json(`/albums?ids=${second!},${unknownId},${first!}`);
    expect(albums.map((album) => (album as { id: string } | null)?.id)).toEqual([second, undefined, first]);
    expect(albums[1]).toBeNull();
  });
});

it('in development mode shuts paths beyond the nine operations too', async () => {
  await withSimulator({ albums: 5, access: 'development' }, async ({ get }) => {
    for (const path of [
      '/markets',
      '/tracks?ids=x',
      `/artists/${unknownId}/related-artists`,
      '/audio-features/x',
    ]) {
      expect((await get(path)).status).toBe(403);
    }
    expect((await get('/recommendations')).status).toBe(404);
  });
});

it('when the Premium has lapsed answers 403 in plain text, though tokens are issued', async () => {
  await withSimulator({ albums: 5, premiumLapsed: true }, async ({ simulator, get, tokenUrl }) => {
    const response = await get('/browse/new-releases');
    expect(response.status).toBe(403);
    expect(response.headers.get('content-type')).toMatch(/^text\/plain/);
    expect(await response.text()).toMatch(/^Active premium subscription required for the owner of the app/);
    expect((await requestToken(tokenUrl)).status).toBe(200);
    simulator.configure({ premiumLapsed: false });
    expect((await get('/browse/new-releases')).status).toBe(200);
  });
});

describe('the token endpoint', () => {
  const options = { albums: 1, clientId: 'id', clientSecret: 'se:cret' };
  const right = { id: 'id', secret: 'se:cret' };

  it('answers a token, its type and life', async () => {
    await withSimulator({ ...options, tokenTtlSeconds: 60 }, async ({ tokenUrl }) => {
      const { status, body } = await requestToken(tokenUrl, right);
      expect(status).toBe(200);
      expect(Object.keys(body).sort()).toEqual(['access_token', 'expires_in', 'token_type']);
      expect(body).toMatchObject({ token_type: 'Bearer', expires_in: 60 });
    });
  });

  it.each([
    [{ ...right, id: 'other' }, 400, { error: 'invalid_client', error_description: 'Invalid client' }],
    [
      { ...right, secret: 'wrong' },
      400,
      { error: 'invalid_client', error_description: 'Invalid client secret' },
    ],
    [{ id: '', secret: '' }, 400, { error: 'invalid_client' }],
    [{ ...right, body: 'grant_type=password' }, 400, { error: 'unsupported_grant_type' }],
    [{ ...right, body: '' }, 400, { error: 'unsupported_grant_type' }],
  ])('refuses %j in the words of RFC 6749', async (request, status, body) => {
    await withSimulator(options, async ({ tokenUrl }) => {
      const answer = await requestToken(tokenUrl, request);
      expect(answer.status).toBe(status);
      expect(answer.body).toMatchObject(body);
      if (!('error_description' in body) && request.id === '') expect(answer.body).toEqual(body);
    });
  });

  it('takes credentials in the body, but no JSON and no GET', async () => {
    await withSimulator(options, async ({ tokenUrl }) => {
      const form = { 'content-type': 'application/x-www-form-urlencoded' };
      const body = 'grant_type=client_credentials&client_id=id&client_secret=se%3Acret';
      expect((await fetch(tokenUrl, { method: 'POST', headers: form, body })).status).toBe(200);
      const json = { 'content-type': 'application/json' };
      const refused = await fetch(tokenUrl, { method: 'POST', headers: json, body: '{}' });
      expect([refused.status, await refused.json()]).toMatchObject([415, { error: 'server_error' }]);
      expect((await fetch(tokenUrl)).status).toBe(405);
    });
  });
});

it('answers 401 to no token and to an invented one, telling them apart in www-authenticate', async () => {
  await withSimulator({ albums: 1 }, async ({ apiUrl }) => {
    const message = { error: { status: 401, message: 'Missing/invalid/expired access token' } };
    const missing = await fetch(`${apiUrl}/browse/new-releases`);
    expect([missing.status, await missing.json()]).toEqual([401, message]);
    expect(missing.headers.get('www-authenticate')).toContain('missing_token');
    const invalid = await fetch(`${apiUrl}/browse/new-releases`, {
      headers: { authorization: 'Bearer BQx' },
    });
    expect([invalid.status, await invalid.json()]).toEqual([401, message]);
    expect(invalid.headers.get('www-authenticate')).toContain('invalid_token');
  });
});
