import type { paths } from '@new-releases/spotify-types';
import createOpenapiClient from 'openapi-fetch';
import { checkId, checkIds } from './check-id.js';
import { checkOptions } from './check-options.js';
import { createCallRunner } from './create-call-runner.js';
import { createMemoryQuotaLedger } from './create-memory-quota-ledger.js';
import { readBatch } from './envelope/read-batch.js';
import { readPage } from './envelope/read-page.js';
import { readRecord } from './envelope/read-record.js';
import { openapiRequest } from './openapi-bridge.js';
import { sleep } from './sleep.js';
import { createThrottle } from './throttle/create-throttle.js';
import type { SpotifyClient, SpotifyClientOptions } from './types.js';
import { createSendByFetch } from './wrappers/send-by-fetch.js';
import { withAuth } from './wrappers/with-auth.js';
import { withLedger } from './wrappers/with-ledger.js';
import { withRetry } from './wrappers/with-retry.js';
import { withThrottle } from './wrappers/with-throttle.js';
import { withToken } from './wrappers/with-token.js';

const defaults = {
  baseUrl: 'https://api.spotify.com/v1',
  concurrency: 8,
  maxWaitMs: 60_000,
  maxAttempts: 6,
  timeoutMs: 30_000,
  deadlineMs: 300_000,
  acceptLanguage: 'en',
};
/** Most ids of one request, by https://developer.spotify.com/documentation/web-api/reference. */
const mostAlbums = 20;
const mostArtists = 50;

function complete(options: SpotifyClientOptions) {
  const now = options.now ?? Date.now;
  return {
    ...defaults,
    now,
    sleep,
    random: Math.random,
    fetch: globalThis.fetch,
    ledger: createMemoryQuotaLedger({ now }),
    rate: undefined,
    learnedRate: undefined,
    onRateLearned: undefined,
    omitMarkets: false,
    onResponse: undefined,
    ...options,
  };
}

function marketOf({ market }: { market?: string }): { market?: string } {
  return market === undefined ? {} : { market };
}

/**
 * Creates a client of the Web API that survives its limits and faults.
 *
 * Every request passes, from the outside: retry, auth, throttle, ledger, fetch; it takes its token when the throttle
 * lets it go. The state (throttle, locks) lives in
 * the client: one per app and process.
 * @throws TypeError when an option is wrong; the message names it.
 */
export function createSpotifyClient(options: SpotifyClientOptions): SpotifyClient {
  const settings = complete(options);
  checkOptions({ ...options, baseUrl: settings.baseUrl });

  const { getAccessToken } = settings;
  const counted = withLedger(createSendByFetch(settings), settings);
  const throttled = withThrottle(withToken(counted, getAccessToken), createThrottle(settings), settings);
  const send = withRetry(withAuth(throttled, getAccessToken), settings);
  const headers = {
    accept: 'application/json',
    'accept-language': settings.acceptLanguage,
    ...(settings.userAgent === undefined ? {} : { 'user-agent': settings.userAgent }),
  };
  const run = createCallRunner({ send, headers, now: settings.now, deadlineMs: settings.deadlineMs });
  const api = createOpenapiClient<paths>({
    baseUrl: settings.baseUrl,
    Request: openapiRequest,
    querySerializer: { array: { style: 'form', explode: false } },
  });

  return {
    getNewReleases: ({ limit, offset }, callOptions) =>
      run({
        operation: 'get-new-releases',
        options: callOptions,
        request: (fetch) => api.GET('/browse/new-releases', { fetch, params: { query: { limit, offset } } }),
        read: (body, call) => readPage(body?.albums, call),
      }),

    async getAlbums({ ids, ...query }, callOptions) {
      checkIds('get-multiple-albums', ids, mostAlbums);
      if (ids.length === 0) return [];
      return run({
        operation: 'get-multiple-albums',
        options: callOptions,
        request: (fetch) =>
          api.GET('/albums', { fetch, params: { query: { ids: ids.join(','), ...marketOf(query) } } }),
        read: (body, call) => readBatch(body?.albums, call),
      });
    },

    async getAlbum({ id, ...query }, callOptions) {
      checkId('get-an-album', id);
      return run({
        operation: 'get-an-album',
        options: callOptions,
        request: (fetch) =>
          api.GET('/albums/{id}', { fetch, params: { path: { id }, query: marketOf(query) } }),
        read: readRecord,
      });
    },

    async getAlbumTracks({ id, limit, offset, ...query }, callOptions) {
      checkId('get-an-albums-tracks', id);
      return run({
        operation: 'get-an-albums-tracks',
        options: callOptions,
        request: (fetch) =>
          api.GET('/albums/{id}/tracks', {
            fetch,
            params: { path: { id }, query: { limit, offset, ...marketOf(query) } },
          }),
        read: readPage,
      });
    },

    async getArtists({ ids }, callOptions) {
      checkIds('get-multiple-artists', ids, mostArtists);
      if (ids.length === 0) return [];
      return run({
        operation: 'get-multiple-artists',
        options: callOptions,
        request: (fetch) => api.GET('/artists', { fetch, params: { query: { ids: ids.join(',') } } }),
        read: (body, call) => readBatch(body?.artists, call),
      });
    },

    async getArtist({ id }, callOptions) {
      checkId('get-an-artist', id);
      return run({
        operation: 'get-an-artist',
        options: callOptions,
        request: (fetch) => api.GET('/artists/{id}', { fetch, params: { path: { id } } }),
        read: readRecord,
      });
    },

    async getArtistAlbums({ id, includeGroups, limit, offset, ...query }, callOptions) {
      checkId('get-an-artists-albums', id);
      const groups = { include_groups: includeGroups };
      return run({
        operation: 'get-an-artists-albums',
        options: callOptions,
        request: (fetch) =>
          api.GET('/artists/{id}/albums', {
            fetch,
            params: { path: { id }, query: { ...groups, limit, offset, ...marketOf(query) } },
          }),
        read: readPage,
      });
    },

    searchAlbums: ({ q, limit, offset, ...query }, callOptions) =>
      run({
        operation: 'search',
        options: callOptions,
        request: (fetch) =>
          api.GET('/search', {
            fetch,
            params: { query: { q, type: ['album'], limit, offset, ...marketOf(query) } },
          }),
        read: (body, call) => readPage(body?.albums, call),
      }),

    async getTrack({ id, ...query }, callOptions) {
      checkId('get-track', id);
      return run({
        operation: 'get-track',
        options: callOptions,
        request: (fetch) =>
          api.GET('/tracks/{id}', { fetch, params: { path: { id }, query: marketOf(query) } }),
        read: readRecord,
      });
    },
  };
}
