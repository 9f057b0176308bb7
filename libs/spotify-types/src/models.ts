import { type components, type operations } from './generated/openapi.js';

type Schemas = components['schemas'];

/** The operations of the document, by Spotify's names for them. */
export type OperationId = keyof operations;

/** A full album, with the first page of its tracks. */
export type Album = Schemas['Album'];
/** An album as lists and searches give it. */
export type SimplifiedAlbum = Schemas['SimplifiedAlbum'];
/** An album in the list of one artist. */
export type ArtistAlbum = Schemas['ArtistAlbum'];
/** A full track, with its album and ISRC. */
export type Track = Schemas['Track'];
/** A track as an album gives it. */
export type SimplifiedTrack = Schemas['SimplifiedTrack'];
/** A full artist. */
export type Artist = Schemas['Artist'];
/** An artist as albums and tracks name it. */
export type SimplifiedArtist = Schemas['SimplifiedArtist'];

/** A picture: URL, and width and height in pixels or null. */
export type Image = Schemas['Image'];
/** A notice; `type` is `C` for the copyright, `P` for that of the sound recording. */
export type Copyright = Schemas['Copyright'];
/** Links to a record; `spotify` is the one that the terms ask to show. */
export type ExternalUrls = NonNullable<Schemas['ExternalUrls']>;
/** Codes of the trade: `isrc` of a track, `upc` and `ean` of an album. */
export type ExternalIds = NonNullable<Schemas['ExternalIds']>;
/** How many follow an artist. Not sent to development apps. */
export type Followers = NonNullable<Schemas['Followers']>;
/** The body of an error answer, where there is one and it is JSON. */
export type ErrorBody = Schemas['ErrorBody'];

/** The words known for `album_type`; answers may hold others or null. */
export type AlbumType = 'album' | 'single' | 'compilation';
/** The words known for `release_date_precision`; answers may hold others or null. */
export type ReleaseDatePrecision = 'year' | 'month' | 'day';
