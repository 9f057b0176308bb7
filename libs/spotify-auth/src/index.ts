export { createAccessTokenProvider } from './create-access-token-provider.js';
export { InvalidClientError } from './errors/invalid-client-error.js';
export { SpotifyAuthError, isSpotifyAuthError } from './errors/spotify-auth-error.js';
export { TokenContractError } from './errors/token-contract-error.js';
export { TokenEndpointError } from './errors/token-endpoint-error.js';
export type {
  AccessTokenProvider,
  AccessTokenProviderOptions,
  GetAccessTokenOptions,
  Sleep,
  TokenFetch,
} from './types.js';
