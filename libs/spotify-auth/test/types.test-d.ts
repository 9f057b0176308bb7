// Checked by the compiler (`typecheck`), never run.
import { expectTypeOf } from 'expect-type';
import {
  createAccessTokenProvider,
  type InvalidClientError,
  isSpotifyAuthError,
  type SpotifyAuthError,
  type AccessTokenProvider,
  type TokenFetch,
} from '../src/index.js';

const provider = createAccessTokenProvider({ clientId: 'id', clientSecret: 'secret' });
expectTypeOf(provider).toEqualTypeOf<AccessTokenProvider>();
expectTypeOf(provider.getAccessToken({ refusedToken: undefined })).resolves.toBeString();
// @ts-expect-error -- a secret is needed
createAccessTokenProvider({ clientId: 'id' });
// @ts-expect-error -- the refused token itself
void provider.getAccessToken({ refusedToken: true });

expectTypeOf<typeof globalThis.fetch>().toExtend<TokenFetch>();
expectTypeOf<InvalidClientError>().toExtend<SpotifyAuthError>();
const error: unknown = null;
if (isSpotifyAuthError(error)) expectTypeOf(error.retriable).toBeBoolean();
