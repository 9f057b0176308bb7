// Checked by the compiler (`typecheck`), never run.
import { expectTypeOf } from 'expect-type';
import type { Album, Page, SimplifiedAlbum } from '@new-releases/spotify-types';
import {
  createSpotifyClient,
  isSpotifyApiError,
  QuotaExceededError,
  type SpotifyApiError,
  type Disposition,
  type FetchFunction,
  type SpotifyClient,
} from '../src/index.js';

const client = createSpotifyClient({ getAccessToken: () => Promise.resolve('token') });
expectTypeOf(client).toEqualTypeOf<SpotifyClient>();
expectTypeOf(client.searchAlbums({ q: 'tag:new', limit: 10, offset: 0 })).resolves.toEqualTypeOf<
  Page<SimplifiedAlbum>
>();
// A batch has null where an id is unknown.
expectTypeOf(client.getAlbums({ ids: ['a'] })).resolves.toEqualTypeOf<(Album | null)[]>();
// @ts-expect-error -- paging has to be said
void client.getNewReleases({});
// @ts-expect-error -- one id, not several
void client.getAlbum({ id: ['a'] });
expectTypeOf(client).not.toHaveProperty('getPlaylist');
// @ts-expect-error -- a token comes as a promise
createSpotifyClient({ getAccessToken: () => 'token' });

expectTypeOf<typeof globalThis.fetch>().toExtend<FetchFunction>();
expectTypeOf<Disposition>().toEqualTypeOf<'fatal' | 'retriable' | 'skippable' | 'deferred'>();
expectTypeOf<QuotaExceededError>().toExtend<SpotifyApiError>();
const error: unknown = null;
if (isSpotifyApiError(error)) expectTypeOf(error.disposition).toEqualTypeOf<Disposition>();
if (error instanceof QuotaExceededError) expectTypeOf(error.untilMs).toBeNumber();
