// Generated, do not edit. Made from
//   libs/spotify-types/openapi/spotify-web-api.yml, version 2026.8.0
// by `npm run codegen` (tools/codegen, command `types`).

export interface paths {
    "/browse/new-releases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List albums that Spotify features as new
         * @description 403 for development apps made since 2026-02-11.
         */
        get: operations["get-new-releases"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Search the catalogue
         * @description A page holds up to `limit` items of each type asked for. The total changes from page to page and `next` may be null early; an empty page is the better sign of the end.
         */
        get: operations["search"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/albums": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read up to 20 albums
         * @description 403 for development apps made since 2026-02-11. An unknown id is answered with null in its place.
         */
        get: operations["get-multiple-albums"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/albums/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read one album */
        get: operations["get-an-album"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/albums/{id}/tracks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the tracks of an album */
        get: operations["get-an-albums-tracks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/artists": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read up to 50 artists
         * @description 403 for development apps made since 2026-02-11. An unknown id is answered with null in its place.
         */
        get: operations["get-multiple-artists"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/artists/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read one artist */
        get: operations["get-an-artist"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/artists/{id}/albums": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the albums of an artist
         * @description `total` may be wrong and `next` may be set on an empty page; stop at a null `next` or an empty page, whichever comes first.
         */
        get: operations["get-an-artists-albums"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tracks/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read one track */
        get: operations["get-track"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        SpotifyId: string;
        /** @enum {string|null} */
        Nothing: null;
        ExternalUrls: {
            /** @description The page to link back to */
            spotify?: string | null;
        } | null;
        ExternalIds: {
            /** @description Of a recording */
            isrc?: string | null;
            ean?: string | null;
            /** @description Of an album */
            upc?: string | null;
        } | null;
        Image: {
            url: string;
            /** @description Pixels */
            width?: number | null;
            /** @description Pixels */
            height?: number | null;
        };
        Copyright: {
            text?: string | null;
            /** @description C for the work or P for the recording */
            type?: string | null;
        };
        Followers: {
            href?: string | null;
            total?: number | null;
        } | null;
        Restrictions: {
            /** @description market, product, explicit, or a word yet to come */
            reason?: string | null;
        } | null;
        /** @description The track that was asked for, when another was given in its place */
        LinkedTrack: {
            id?: string | null;
            type?: string | null;
            uri?: string | null;
            href?: string | null;
            external_urls?: components["schemas"]["ExternalUrls"];
        } | null;
        SimplifiedArtist: {
            id: components["schemas"]["SpotifyId"];
            name: string;
            type?: string;
            uri?: string;
            href?: string | null;
            external_urls?: components["schemas"]["ExternalUrls"];
        };
        Artist: components["schemas"]["SimplifiedArtist"] & {
            followers?: components["schemas"]["Followers"];
            genres?: string[] | null;
            images?: components["schemas"]["Image"][] | null;
            /** @description 0 to 100 */
            popularity?: number | null;
        };
        SimplifiedTrack: {
            id: components["schemas"]["SpotifyId"];
            /** @description Empty after a takedown */
            name: string;
            artists: components["schemas"]["SimplifiedArtist"][];
            disc_number: number;
            /** @description Counts within its disc */
            track_number: number;
            duration_ms: number;
            explicit: boolean;
            is_local?: boolean | null;
            /** @description Only with a market */
            is_playable?: boolean | null;
            available_markets?: string[] | null;
            linked_from?: components["schemas"]["LinkedTrack"];
            restrictions?: components["schemas"]["Restrictions"];
            preview_url?: string | null;
            type?: string;
            uri?: string;
            href?: string | null;
            external_urls?: components["schemas"]["ExternalUrls"];
        };
        Track: components["schemas"]["SimplifiedTrack"] & {
            album?: components["schemas"]["SimplifiedAlbum"];
            external_ids?: components["schemas"]["ExternalIds"];
            /** @description 0 to 100 */
            popularity?: number | null;
        };
        SimplifiedAlbum: {
            id: components["schemas"]["SpotifyId"];
            /** @description Empty after a takedown */
            name: string;
            /** @description album, single (an EP too) or compilation; open, so that a new word costs no album */
            album_type?: string | null;
            artists?: components["schemas"]["SimplifiedArtist"][];
            /** @description The label's date as text, YYYY, YYYY-MM or YYYY-MM-DD; also seen as 0000 */
            release_date?: string | null;
            /** @description year, month or day; open */
            release_date_precision?: string | null;
            total_tracks?: number | null;
            images?: components["schemas"]["Image"][] | null;
            available_markets?: string[] | null;
            restrictions?: components["schemas"]["Restrictions"];
            type?: string;
            uri?: string;
            href?: string | null;
            external_urls?: components["schemas"]["ExternalUrls"];
        };
        /** @description An album in the list of one artist */
        ArtistAlbum: components["schemas"]["SimplifiedAlbum"] & {
            /** @description How the artist stands to the album; album, single, compilation or appears_on */
            album_group?: string | null;
        };
        /** @description A full album without its tracks, so that the two can be checked apart */
        AlbumDetails: components["schemas"]["SimplifiedAlbum"] & {
            copyrights?: components["schemas"]["Copyright"][] | null;
            external_ids?: components["schemas"]["ExternalIds"];
            genres?: string[] | null;
            label?: string | null;
            /** @description 0 to 100 */
            popularity?: number | null;
        };
        Album: components["schemas"]["AlbumDetails"] & {
            tracks: components["schemas"]["TrackPage"];
        };
        PageEnvelope: {
            href?: string | null;
            limit?: number | null;
            offset?: number | null;
            total?: number | null;
            next?: string | null;
            previous?: string | null;
        };
        AlbumPage: components["schemas"]["PageEnvelope"] & {
            items: (components["schemas"]["SimplifiedAlbum"] | components["schemas"]["Nothing"])[];
        };
        ArtistAlbumPage: components["schemas"]["PageEnvelope"] & {
            items: (components["schemas"]["ArtistAlbum"] | components["schemas"]["Nothing"])[];
        };
        TrackPage: components["schemas"]["PageEnvelope"] & {
            items: (components["schemas"]["SimplifiedTrack"] | components["schemas"]["Nothing"])[];
        };
        FullTrackPage: components["schemas"]["PageEnvelope"] & {
            items: (components["schemas"]["Track"] | components["schemas"]["Nothing"])[];
        };
        ArtistPage: components["schemas"]["PageEnvelope"] & {
            items: (components["schemas"]["Artist"] | components["schemas"]["Nothing"])[];
        };
        NewReleases: {
            albums: components["schemas"]["AlbumPage"];
        };
        SearchResult: {
            albums?: components["schemas"]["AlbumPage"];
            tracks?: components["schemas"]["FullTrackPage"];
            artists?: components["schemas"]["ArtistPage"];
        };
        AlbumBatch: {
            albums: (components["schemas"]["Album"] | components["schemas"]["Nothing"])[];
        };
        ArtistBatch: {
            artists: (components["schemas"]["Artist"] | components["schemas"]["Nothing"])[];
        };
        ErrorBody: {
            error: {
                status: number;
                message?: string | null;
                /** @description QUOTA_EXCEEDED names the daily quota */
                reason?: string | null;
            };
        };
    };
    responses: {
        /** @description Malformed id, limit or offset; the body may be empty */
        BadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description The token is missing, wrong or has ended */
        Unauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description Not open to this app, or (as plain text) the Premium subscription of the app's owner has lapsed */
        Forbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description No such item; on a collection, not open to this app */
        NotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description Rate limit (short Retry-After) or quota (reason QUOTA_EXCEEDED, or a Retry-After of hours) */
        TooManyRequests: {
            headers: {
                /** @description Seconds to wait; not always sent */
                "Retry-After"?: number;
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description A fault on Spotify's side; JSON, text, HTML or nothing */
        Unexpected: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
    };
    parameters: {
        /** @description 22 letters and digits (base 62) */
        Id: string;
        /** @description Two-letter country. With it tracks say is_playable and may be relinked to other ids; without it the ids stay those that were asked for. */
        Market: string;
        /** @description Items on the page */
        Limit: number;
        /** @description Items on the page. Apps in development mode are answered 400 "Invalid limit" above 10, others above 50. The default differs between them too, so always send it. */
        NarrowLimit: number;
        /** @description Items before the page */
        Offset: number;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    "get-new-releases": {
        parameters: {
            query?: {
                /** @description Items on the page */
                limit?: components["parameters"]["Limit"];
                /** @description Items before the page */
                offset?: components["parameters"]["Offset"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of albums, newest first */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NewReleases"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["Unexpected"];
        };
    };
    search: {
        parameters: {
            query: {
                /** @description Words and filters, such as `tag:new` for albums of the past two weeks */
                q: string;
                /** @description Comma separated */
                type: ("album" | "artist" | "playlist" | "track" | "show" | "episode" | "audiobook")[];
                /** @description Two-letter country. With it tracks say is_playable and may be relinked to other ids; without it the ids stay those that were asked for. */
                market?: components["parameters"]["Market"];
                /** @description Items on the page. Apps in development mode are answered 400 "Invalid limit" above 10, others above 50. The default differs between them too, so always send it. */
                limit?: components["parameters"]["NarrowLimit"];
                /** @description Nothing can be reached behind the first 1000 items */
                offset?: number;
                /** @description Counts externally hosted audio as playable */
                include_external?: "audio";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page for each type asked for */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SearchResult"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["Unexpected"];
        };
    };
    "get-multiple-albums": {
        parameters: {
            query: {
                /** @description Up to 20 album ids, comma separated */
                ids: string;
                /** @description Two-letter country. With it tracks say is_playable and may be relinked to other ids; without it the ids stay those that were asked for. */
                market?: components["parameters"]["Market"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The albums, in the order of the ids */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AlbumBatch"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["Unexpected"];
        };
    };
    "get-an-album": {
        parameters: {
            query?: {
                /** @description Two-letter country. With it tracks say is_playable and may be relinked to other ids; without it the ids stay those that were asked for. */
                market?: components["parameters"]["Market"];
            };
            header?: never;
            path: {
                /** @description 22 letters and digits (base 62) */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The album with its first 50 tracks */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Album"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["Unexpected"];
        };
    };
    "get-an-albums-tracks": {
        parameters: {
            query?: {
                /** @description Two-letter country. With it tracks say is_playable and may be relinked to other ids; without it the ids stay those that were asked for. */
                market?: components["parameters"]["Market"];
                /** @description Items on the page */
                limit?: components["parameters"]["Limit"];
                /** @description Items before the page */
                offset?: components["parameters"]["Offset"];
            };
            header?: never;
            path: {
                /** @description 22 letters and digits (base 62) */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of tracks, ordered by disc and number */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TrackPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["Unexpected"];
        };
    };
    "get-multiple-artists": {
        parameters: {
            query: {
                /** @description Up to 50 artist ids, comma separated */
                ids: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The artists, in the order of the ids */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ArtistBatch"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["Unexpected"];
        };
    };
    "get-an-artist": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 22 letters and digits (base 62) */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The artist */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Artist"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["Unexpected"];
        };
    };
    "get-an-artists-albums": {
        parameters: {
            query?: {
                /** @description Any of album, single, appears_on, compilation; comma separated; all when left out */
                include_groups?: string;
                /** @description Two-letter country. With it tracks say is_playable and may be relinked to other ids; without it the ids stay those that were asked for. */
                market?: components["parameters"]["Market"];
                /** @description Items on the page. Apps in development mode are answered 400 "Invalid limit" above 10, others above 50. The default differs between them too, so always send it. */
                limit?: components["parameters"]["NarrowLimit"];
                /** @description Items before the page */
                offset?: components["parameters"]["Offset"];
            };
            header?: never;
            path: {
                /** @description 22 letters and digits (base 62) */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of albums, group by group */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ArtistAlbumPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["Unexpected"];
        };
    };
    "get-track": {
        parameters: {
            query?: {
                /** @description Two-letter country. With it tracks say is_playable and may be relinked to other ids; without it the ids stay those that were asked for. */
                market?: components["parameters"]["Market"];
            };
            header?: never;
            path: {
                /** @description 22 letters and digits (base 62) */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The track, with its album and its ISRC */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Track"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["Unexpected"];
        };
    };
}
