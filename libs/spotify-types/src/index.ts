// Types and one value, no code: this package imports nothing, so every other may import it.
export { type components, type operations, type paths } from './generated/openapi.js';
export { openapiDocument } from './generated/openapi-document.js';
export { type OpenapiDocument } from './openapi-document-type.js';
export { type Page } from './page.js';
export {
  type Album,
  type AlbumType,
  type Artist,
  type ArtistAlbum,
  type Copyright,
  type ErrorBody,
  type ExternalIds,
  type ExternalUrls,
  type Followers,
  type Image,
  type OperationId,
  type ReleaseDatePrecision,
  type SimplifiedAlbum,
  type SimplifiedArtist,
  type SimplifiedTrack,
  type Track,
} from './models.js';
