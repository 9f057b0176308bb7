// Generated, do not edit. Made from
//   apps/read-api/src (its OpenAPI document), version 0.1.0
// by `npm run codegen` (tools/codegen, command `read-api`).

export interface paths {
    "/v1/albums": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Albums
         * @description Albums, singles and compilations that a source listed. CSV and NDJSON hold all rows, not a page. `/v1/albums.csv` and `/v1/albums.ndjson` answer the same to who cannot set `Accept`.
         */
        get: operations["listAlbums"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/albums/{id}/tracks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Tracks of an album
         * @description Tracks of albums. The same recording on two albums is two rows. CSV and NDJSON hold all rows, not a page. `/v1/albums/{id}/tracks.csv` and `/v1/albums/{id}/tracks.ndjson` answer the same to who cannot set `Accept`.
         */
        get: operations["listAlbumTracks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/albums/{id}/placements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Places of an album in listings, from when to when
         * @description Where listings showed albums, from when to when: a row for each stay at a place. CSV and NDJSON hold all rows, not a page. `/v1/albums/{id}/placements.csv` and `/v1/albums/{id}/placements.ndjson` answer the same to who cannot set `Accept`.
         */
        get: operations["listAlbumPlacements"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/artists": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Artists
         * @description Artists whom albums or tracks name. CSV and NDJSON hold all rows, not a page. `/v1/artists.csv` and `/v1/artists.ndjson` answer the same to who cannot set `Accept`.
         */
        get: operations["listArtists"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/artists/{id}/albums": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Albums of an artist
         * @description Albums, singles and compilations that a source listed. CSV and NDJSON hold all rows, not a page. `/v1/artists/{id}/albums.csv` and `/v1/artists/{id}/albums.ndjson` answer the same to who cannot set `Accept`.
         */
        get: operations["listArtistAlbums"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/tracks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Tracks
         * @description Tracks of albums. The same recording on two albums is two rows. CSV and NDJSON hold all rows, not a page. `/v1/tracks.csv` and `/v1/tracks.ndjson` answer the same to who cannot set `Accept`.
         */
        get: operations["listTracks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/album-versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What albums were like before
         * @description What albums were like before: a row for each time that one of these values changed. What they are like now stands in `albums`. CSV and NDJSON hold all rows, not a page. `/v1/album-versions.csv` and `/v1/album-versions.ndjson` answer the same to who cannot set `Accept`.
         */
        get: operations["listAlbumVersions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/artist-versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What artists were like before
         * @description What artists were like before: a row for each time that one of these values changed. What they are like now stands in `artists`. CSV and NDJSON hold all rows, not a page. `/v1/artist-versions.csv` and `/v1/artist-versions.ndjson` answer the same to who cannot set `Accept`.
         */
        get: operations["listArtistVersions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/placements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Places of albums in listings, from when to when
         * @description Where listings showed albums, from when to when: a row for each stay at a place. CSV and NDJSON hold all rows, not a page. `/v1/placements.csv` and `/v1/placements.ndjson` answer the same to who cannot set `Accept`.
         */
        get: operations["listPlacements"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/runs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Runs of the extraction
         * @description Runs of the extraction; one that was cut short is continued under its id. CSV and NDJSON hold all rows, not a page. `/v1/runs.csv` and `/v1/runs.ndjson` answer the same to who cannot set `Accept`.
         */
        get: operations["listRuns"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sales/products": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Products of which sales are known
         * @description Products of which sales are known, with what they are tied to. CSV and NDJSON hold all rows, not a page. `/v1/sales/products.csv` and `/v1/sales/products.ndjson` answer the same to who cannot set `Accept`.
         */
        get: operations["listSalesProducts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sales/rows": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Sales of days
         * @description Sales of a product in a region on a day, from the files that were imported. CSV and NDJSON hold all rows, not a page. `/v1/sales/rows.csv` and `/v1/sales/rows.ndjson` answer the same to who cannot set `Accept`.
         */
        get: operations["listSales"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sales/files": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Imported files of sales
         * @description Files of sales that were imported. Of two that tell of the same sales, the later one counts. CSV and NDJSON hold all rows, not a page. `/v1/sales/files.csv` and `/v1/sales/files.ndjson` answer the same to who cannot set `Accept`.
         */
        get: operations["listSalesFiles"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/albums/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** An album with its artists and tracks; as of a time without its tracks, which are not kept over time */
        get: operations["getAlbum"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/artists/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** An artist */
        get: operations["getArtist"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/runs/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A run with what it could not see */
        get: operations["getRun"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/albums/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What an album was like, from when to when
         * @description The values of an album that are kept over time: a row for each time that one of them changed, the earliest first. The last one, whose `valid_to` is null, is what it is like now. What a purge deleted is not told, nor what was before `history_since`.
         */
        get: operations["getAlbumHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/artists/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What an artist was like, from when to when
         * @description The values of an artist that are kept over time: a row for each time that one of them changed, the earliest first. The last one, whose `valid_to` is null, is what it is like now. What a purge deleted is not told, nor what was before `history_since`.
         */
        get: operations["getArtistHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/summary": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Counts of albums over time
         * @description Counts the albums that the parameters choose, by the period of their release and, where asked for, by one more column. An album whose date is not precise enough is counted under the period null; one that several sources listed counts for each of them.
         */
        get: operations["getSummary"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/analyses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Analyses of releases and sales
         * @description Analyses that were kept, newest first. They are made by `new-releases analyse`.
         */
        get: operations["listAnalyses"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/analyses/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** An analysis with method and result */
        get: operations["getAnalysis"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/analyses/{id}/pairs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Everything that a scan tried
         * @description Every pair of a scan, found or not: by q-value, then those that could not be compared. Other kinds of analyses have none (404): what they tried stands in their `result`.
         */
        get: operations["listAnalysisPairs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sales/series": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Sales of a product over time
         * @description Units or revenue by day or week. What no file tells is null and never 0, but for days on which nothing was sold according to a file that was imported so. Weeks begin on Monday and are whole, also where `from` or `to` lies within one.
         */
        get: operations["getSalesSeries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/quota": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How the quota stands
         * @description What the extraction has spent of the quota of Spotify, by account and group of endpoints. A budget that was set by hand is not known here.
         */
        get: operations["listQuota"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/trends/releases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Releases over time
         * @description Series by day or week (ISO 8601, UTC), a series for each value of `by`. Releases stand under the release date of their label, which is not the day on which they appeared on Spotify; those whose date names no day are left out. A period that no listing can have shown is null and never 0: none was completed in it or within 14 days after it. Periods run from the first that any listing can have shown to the last, within what was asked for.
         */
        get: operations["getReleaseTrend"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/trends/weekdays": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Releases by day of the week
         * @description Made of whole weeks only, of each of whose days all is known. Releases stand under the release date of their label, which is not the day on which they appeared on Spotify; those whose date names no day are left out.
         */
        get: operations["getReleaseWeekdays"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/trends/calendar": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Releases of each day
         * @description Days with their releases by album type. Releases stand under the release date of their label, which is not the day on which they appeared on Spotify; those whose date names no day are left out. A period that no listing can have shown is null and never 0: none was completed in it or within 14 days after it.
         */
        get: operations["getReleaseCalendar"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/trends/spikes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Unusual weeks of a series
         * @description Each week against the weeks before it, with trend, season and feasts taken out: a robust z-score. Weeks that are known in part are left out: by=label, for one, those of which releases wait to be read. Where there is too little history nothing is told, and how much is missing. Releases stand under the release date of their label, which is not the day on which they appeared on Spotify; those whose date names no day are left out.
         */
        get: operations["getReleaseSpikes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/trends/rising": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Artists or labels that release more than before
         * @description Those with at least two releases in the last weeks and more than in the 52 weeks before let expect, the most surprising first. Days that no listing can have shown are left out of the comparison, and by=label the weeks of which a release waits to be read. Releases stand under the release date of their label, which is not the day on which they appeared on Spotify; those whose date names no day are left out.
         */
        get: operations["listRising"];
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
        ArtistRef: {
            /** @description Spotify id. */
            id: string;
            /** @description Name. */
            name: string;
            /**
             * Format: uri
             * @description Page at Spotify.
             */
            spotify_url: string | null;
        };
        /** @description What a product is tied to. */
        ProductLink: {
            /**
             * @description What it is.
             * @enum {string}
             */
            kind: "artist" | "label" | "genre" | "album";
            /** @description Spotify id of an artist or album, name of a label or genre. */
            id: string;
            /** @description Name. NULL: the store does not hold the artist or album. */
            name: string | null;
        };
        /** @description What a run could not see, per source. */
        Coverage: {
            /** @description Source that listed. */
            source: string;
            /** @description The listing's latest `total`, which may be wrong. NULL: none was reported. */
            reported_total: number | null;
            /** @description Different albums that the listing showed. */
            seen: number;
            /** @description Whether it goes on behind the last offset that Spotify answers. */
            cap_reached: boolean;
            /** @description Pages that had shifted while the listing was read. */
            pages_moved: number;
            /** @description Items that were null. */
            nulls: number;
            /** @description Items that validation refused. */
            rejected: number;
            /** @description Albums listed but not yet read. */
            unread: number;
            /** @description Whether the listing was read to its end. */
            listing_complete: boolean;
            /** @description What was odd about it. */
            findings: string[];
        };
        /** @description How far the data can be trusted. */
        Store: {
            /**
             * Format: date-time
             * @description When the data last changed: give it to `updated_since` the next time.
             */
            data_changed_at: string | null;
            /**
             * Format: date-time
             * @description When a run last ended as complete.
             */
            last_complete_at: string | null;
            /** @description State of the run that began last. */
            last_run_state: string | null;
            /**
             * Format: date-time
             * @description Since when is kept what albums and artists were like: `as_of` cannot be before.
             */
            history_since: string | null;
        };
        /** @description What went wrong (RFC 9457). */
        Problem: {
            /**
             * @description Kind of problem.
             * @enum {string}
             */
            type: "urn:new-releases:problem:invalid-parameter" | "urn:new-releases:problem:invalid-request" | "urn:new-releases:problem:unauthorized" | "urn:new-releases:problem:wrong-host" | "urn:new-releases:problem:not-found" | "urn:new-releases:problem:method-not-allowed" | "urn:new-releases:problem:not-acceptable" | "urn:new-releases:problem:too-slow" | "urn:new-releases:problem:too-many-rows" | "urn:new-releases:problem:too-many-requests" | "urn:new-releases:problem:busy" | "urn:new-releases:problem:store-unavailable" | "urn:new-releases:problem:internal";
            /** @description The kind in words. */
            title: string;
            /** @description HTTP status. */
            status: number;
            /** @description What to do about it. */
            detail: string;
            /** @description The parameter or header that is wrong. */
            parameter?: string;
        };
        /** @description Albums, singles and compilations that a source listed. */
        Album: {
            /** @description Spotify id. */
            id: string;
            /** @description Title. */
            name?: string;
            /** @description `album`, `single` (EPs too), `compilation`, or whatever Spotify adds. */
            album_type?: string | null;
            /** @description Release date as sent: `1983`, `1983-10`, `1983-10-14` or `0000`. */
            release_date?: string | null;
            /** @description `year`, `month` or `day`: how much of `release_date` counts. */
            release_date_precision?: string | null;
            /**
             * Format: date
             * @description Release day, the earliest that the precision allows. NULL: not a date.
             */
            released_on?: string | null;
            /** @description Tracks of the album according to Spotify. */
            total_tracks?: number | null;
            /** @description Record label. NULL: see `fields_not_sent`. */
            label?: string | null;
            /** @description 0 (least) to 100. NULL: see `fields_not_sent`. */
            popularity?: number | null;
            /** @description Universal Product Code. NULL: see `fields_not_sent`. */
            upc?: string | null;
            /**
             * Format: uri
             * @description Page at Spotify. Link back to it wherever the row is shown.
             */
            spotify_url: string | null;
            /**
             * Format: uri
             * @description Largest cover image, hosted by Spotify; show it unchanged.
             */
            image_url?: string | null;
            /** @description Fields that Spotify did not send, each with the time since when. */
            fields_not_sent?: {
                [key: string]: unknown;
            };
            /**
             * Format: date-time
             * @description When a source listed the album for the first time.
             */
            first_seen_at?: string;
            /**
             * Format: date-time
             * @description When a source listed the album last.
             */
            last_seen_at?: string;
            /**
             * Format: date-time
             * @description When the album itself was first read: label, popularity and upc are not known before. NULL: not yet.
             */
            first_read_at?: string | null;
            /**
             * Format: date-time
             * @description When the album was last read with all its tracks. NULL: only listed so far.
             */
            fetched_at?: string | null;
            /**
             * Format: date-time
             * @description When the album or its tracks last changed. Being listed or read again alone does not count.
             */
            updated_at?: string;
            /** @description Run that last changed the row. */
            run_id?: string;
            /** @description Artists, in the order in which Spotify names them. */
            artists?: components["schemas"]["ArtistRef"][];
        };
        /** @description Tracks of albums. The same recording on two albums is two rows. */
        Track: {
            /** @description Album that holds the track. */
            album_id: string;
            /** @description Spotify id of the track. */
            id: string;
            /** @description Title. */
            name?: string;
            /** @description Disc, from 1. */
            disc_number?: number;
            /** @description Place on its disc, from 1. */
            track_number?: number;
            /** @description Length in milliseconds. */
            duration_ms?: number;
            /** @description Whether the lyrics are marked as explicit. */
            explicit?: boolean;
            /** @description Whether it is a user's local file. */
            is_local?: boolean;
            /**
             * Format: uri
             * @description Page at Spotify. Link back to it wherever the row is shown.
             */
            spotify_url: string | null;
            /** @description International Standard Recording Code. NULL: not asked for. */
            isrc?: string | null;
            /** @description Title of the album. */
            album_name?: string;
            /** @description Type of the album. */
            album_type?: string | null;
            /**
             * Format: date
             * @description Release day of the album, the earliest that its precision allows.
             */
            released_on?: string | null;
            /** @description Record label of the album. */
            label?: string | null;
            /**
             * Format: date-time
             * @description When the row was stored for the first time.
             */
            first_seen_at?: string;
            /**
             * Format: date-time
             * @description When the album or any of its tracks last changed.
             */
            updated_at?: string;
            /** @description Run that last wrote the row. */
            run_id?: string;
            /** @description Artists, in the order in which Spotify names them. */
            artists?: components["schemas"]["ArtistRef"][];
        };
        /** @description Artists whom albums or tracks name. */
        Artist: {
            /** @description Spotify id. */
            id: string;
            /** @description Name. */
            name?: string;
            /**
             * Format: uri
             * @description Page at Spotify. Link back to it wherever the row is shown.
             */
            spotify_url: string | null;
            /**
             * Format: uri
             * @description Largest image, hosted by Spotify. NULL: not sent, or the artist itself was not read.
             */
            image_url?: string | null;
            /** @description Names of genres. NULL: not sent, or the artist itself was not read. */
            genres?: string[] | null;
            /** @description 0 to 100. NULL: not sent, or the artist itself was not read. */
            popularity?: number | null;
            /** @description Number of followers. NULL: not sent, or the artist itself was not read. */
            followers?: number | null;
            /** @description Fields that Spotify did not send, each with the time since when. */
            fields_not_sent?: {
                [key: string]: unknown;
            };
            /**
             * Format: date-time
             * @description When the artist was met for the first time.
             */
            first_seen_at?: string;
            /**
             * Format: date-time
             * @description When the artist itself was first read: genres, popularity and followers are not known before. NULL: not yet.
             */
            first_read_at?: string | null;
            /**
             * Format: date-time
             * @description When the artist itself was read. NULL: never.
             */
            fetched_at?: string | null;
            /**
             * Format: date-time
             * @description When the row last changed.
             */
            updated_at?: string;
            /** @description Run that last changed the row. */
            run_id?: string;
        };
        /** @description Runs of the extraction; one that was cut short is continued under its id. */
        Run: {
            /** @description UUID. */
            id: string;
            /** @description `running`, `completed`, `incomplete` (something stayed unread), `deferred` (quota), `interrupted` (signal) or `failed`. */
            state?: string;
            /** @description Source asked for: `auto`, `new-releases`, `search`, `artists`, ... */
            source?: string;
            /** @description Search query. */
            query?: string | null;
            /** @description Market asked for, ISO 3166-1 alpha-2. NULL: none. */
            market?: string | null;
            /** @description What the app could call: `extended`, `development`, ... */
            access?: string | null;
            /**
             * Format: date-time
             * @description When its first process began.
             */
            started_at?: string;
            /**
             * Format: date-time
             * @description When its last process ended. NULL: one works on it, or was killed.
             */
            ended_at?: string | null;
            /**
             * Format: date-time
             * @description When a quota or budget stopped it.
             */
            deferred_at?: string | null;
            /**
             * Format: date-time
             * @description When a deferred run may go on.
             */
            come_back_at?: string | null;
            /** @description Exit code of the last process that ended. */
            exit_code?: number | null;
            /** @description Processes that worked on it. */
            attempts?: number;
            /** @description Different albums that its listings saw. */
            albums_seen?: number;
            /** @description Albums read completely for the first time. */
            albums_new?: number;
            /** @description Known albums read again that had changed. */
            albums_updated?: number;
            /** @description Known albums read again that had not changed. */
            albums_unchanged?: number;
            /** @description Albums that Spotify did not know, or that were malformed. */
            albums_gone?: number;
            /** @description Track rows written. */
            tracks_stored?: number;
            /** @description Records refused by validation. */
            records_rejected?: number;
            /** @description Operation -> HTTP status (or `network`) -> requests sent. */
            requests?: {
                [key: string]: unknown;
            };
            /** @description Working time of all its processes together, milliseconds. */
            duration_ms?: number;
            /** @description What it met that the coverage of no source tells. */
            findings?: string[];
            /** @description Version of the program that worked on it last. */
            program_version?: string;
        };
        /** @description Sales of a product in a region on a day, from the files that were imported. */
        Sale: {
            /** @description Product, as the file names it. */
            product: string;
            /** @description Region, as the file names it; empty where it has none. */
            region: string;
            /**
             * Format: date
             * @description Day in the time zone of the file.
             */
            day: string;
            /** @description Units sold; below 0 where more came back. */
            units?: number;
            /** @description Revenue in `currency`. NULL: the file has none. */
            revenue?: number | null;
            /** @description Currency of the revenue, ISO 4217, as stated with the file. */
            currency?: string | null;
            /** @description Where the day begins and ends, as stated with the file. */
            time_zone?: string;
            /** @description File that the row is of. */
            file_id?: number;
        };
        /** @description Products of which sales are known, with what they are tied to. */
        SalesProduct: {
            /** @description Product, as the files name it. */
            product: string;
            /** @description Regions, as the files name them; none where it is sold without. */
            regions?: string[];
            /** @description Currency of its revenue, ISO 4217. NULL: no file has told its revenue. */
            currency?: string | null;
            /** @description Where its days begin and end. */
            time_zone?: string;
            /**
             * Format: date
             * @description First day that has a row.
             */
            first_day?: string;
            /**
             * Format: date
             * @description Last day that has a row.
             */
            last_day?: string;
            /** @description Days that have a row. */
            days?: number;
            /** @description Units over all days and regions. */
            units?: number;
            /** @description Revenue over all rows that tell it. NULL: none does. */
            revenue?: number | null;
            /** @description What the product is tied to, as the mapping file says. */
            links?: components["schemas"]["ProductLink"][];
        };
        /** @description Files of sales that were imported. Of two that tell of the same sales, the later one counts. */
        SalesFile: {
            /** @description Number of the file, growing. */
            id: number;
            /** @description Name of the file without its folder; `-` where it came by standard input. */
            name?: string;
            /** @description SHA-256 over its bytes, hex. */
            sha256?: string;
            /**
             * Format: date-time
             * @description When it was imported.
             */
            imported_at?: string;
            /** @description Where its days begin and end, as stated. */
            time_zone?: string;
            /** @description Currency of its revenue, ISO 4217, as stated. NULL: it has none. */
            currency?: string | null;
            /** @description `unknown`: nothing is known of days that it leaves out. `zero`: nothing was sold on them, from its first day to its last, of whatever it names. */
            absent_days?: string;
            /**
             * Format: date
             * @description Earliest day of its rows.
             */
            first_day?: string;
            /**
             * Format: date
             * @description Latest day of its rows.
             */
            last_day?: string;
            /** @description Rows that were taken. */
            rows?: number;
            /** @description Of these, rows of which nothing was known. */
            rows_new?: number;
            /** @description Of these, rows whose values took the place of an earlier file's. */
            rows_replaced?: number;
            /** @description Of these, rows that an earlier file had with the same values. */
            rows_unchanged?: number;
            /** @description Lines that were refused, where the rest was taken all the same. */
            rows_refused?: number;
            /** @description Rows that count now: no later file has replaced them. */
            rows_counting?: number;
            /** @description How the file was read. */
            options?: {
                [key: string]: unknown;
            };
        };
        /** @description What albums were like before: a row for each time that one of these values changed. What they are like now stands in `albums`. */
        AlbumVersion: {
            /** @description Spotify id of the album. */
            album_id: string;
            /**
             * Format: date-time
             * @description Since when it was like this, or since when the store keeps history.
             */
            valid_from?: string;
            /**
             * Format: date-time
             * @description When it was no longer: another value was stored.
             */
            valid_to: string;
            /** @description Title. */
            name?: string;
            /** @description `album`, `single` (EPs too), `compilation`, or whatever Spotify adds. */
            album_type?: string | null;
            /** @description Release date as sent: `1983`, `1983-10`, `1983-10-14` or `0000`. */
            release_date?: string | null;
            /** @description `year`, `month` or `day`: how much of `release_date` counts. */
            release_date_precision?: string | null;
            /**
             * Format: date
             * @description Release day, the earliest that the precision allows. NULL: not a date.
             */
            released_on?: string | null;
            /** @description Tracks of the album according to Spotify. */
            total_tracks?: number | null;
            /** @description Record label. NULL: see `fields_not_sent`. */
            label?: string | null;
            /** @description 0 (least) to 100. NULL: see `fields_not_sent`. */
            popularity?: number | null;
            /**
             * Format: uri
             * @description Page of the album at Spotify. Link back to it wherever the row is shown.
             */
            spotify_url: string | null;
        };
        /** @description What artists were like before: a row for each time that one of these values changed. What they are like now stands in `artists`. */
        ArtistVersion: {
            /** @description Spotify id of the artist. */
            artist_id: string;
            /**
             * Format: date-time
             * @description Since when it was like this, or since when the store keeps history.
             */
            valid_from?: string;
            /**
             * Format: date-time
             * @description When it was no longer: another value was stored.
             */
            valid_to: string;
            /** @description Name. */
            name?: string;
            /** @description Names of genres. NULL: not sent, or the artist itself was not read. */
            genres?: string[] | null;
            /** @description 0 to 100. NULL: not sent, or the artist itself was not read. */
            popularity?: number | null;
            /** @description Number of followers. NULL: not sent, or the artist itself was not read. */
            followers?: number | null;
            /**
             * Format: uri
             * @description Page of the artist at Spotify. Link back to it wherever the row is shown.
             */
            spotify_url: string | null;
        };
        /** @description Where listings showed albums, from when to when: a row for each stay at a place. */
        AlbumPlacement: {
            /** @description Spotify id of the album. */
            album_id: string;
            /** @description Source that listed it: `new-releases`, `search`, `artists`, ... */
            source: string;
            /** @description Part of the source, with a listing of its own: a query, an artist's albums or singles. Empty: it has none. */
            partition: string;
            /** @description Market asked for, ISO 3166-1 alpha-2. Empty: none. */
            market: string;
            /** @description Place among the different albums that the listing showed, from 0. */
            position?: number;
            /**
             * Format: date-time
             * @description When the listing had been walked that showed it there first.
             */
            valid_from: string;
            /**
             * Format: date-time
             * @description When the listing had been walked that showed it elsewhere, or no longer. NULL: it was still there at `last_walked_at`.
             */
            valid_to?: string | null;
            /**
             * Format: date-time
             * @description When that listing was last walked.
             */
            last_walked_at?: string | null;
            /**
             * Format: uri
             * @description Page of the album at Spotify. Link back to it wherever the row is shown.
             */
            spotify_url: string | null;
        };
        /** @description Albums, singles and compilations that a source listed. */
        AlbumWithTracks: {
            /** @description Spotify id. */
            id: string;
            /** @description Title. */
            name: string;
            /** @description `album`, `single` (EPs too), `compilation`, or whatever Spotify adds. */
            album_type: string | null;
            /** @description Release date as sent: `1983`, `1983-10`, `1983-10-14` or `0000`. */
            release_date: string | null;
            /** @description `year`, `month` or `day`: how much of `release_date` counts. */
            release_date_precision: string | null;
            /**
             * Format: date
             * @description Release day, the earliest that the precision allows. NULL: not a date.
             */
            released_on: string | null;
            /** @description Tracks of the album according to Spotify. */
            total_tracks: number | null;
            /** @description Record label. NULL: see `fields_not_sent`. */
            label: string | null;
            /** @description 0 (least) to 100. NULL: see `fields_not_sent`. */
            popularity: number | null;
            /** @description Universal Product Code. NULL: see `fields_not_sent`. */
            upc: string | null;
            /**
             * Format: uri
             * @description Page at Spotify. Link back to it wherever the row is shown.
             */
            spotify_url: string | null;
            /**
             * Format: uri
             * @description Largest cover image, hosted by Spotify; show it unchanged.
             */
            image_url: string | null;
            /** @description Fields that Spotify did not send, each with the time since when. */
            fields_not_sent: {
                [key: string]: unknown;
            };
            /**
             * Format: date-time
             * @description When a source listed the album for the first time.
             */
            first_seen_at: string;
            /**
             * Format: date-time
             * @description When a source listed the album last.
             */
            last_seen_at: string;
            /**
             * Format: date-time
             * @description When the album itself was first read: label, popularity and upc are not known before. NULL: not yet.
             */
            first_read_at: string | null;
            /**
             * Format: date-time
             * @description When the album was last read with all its tracks. NULL: only listed so far.
             */
            fetched_at: string | null;
            /**
             * Format: date-time
             * @description When the album or its tracks last changed. Being listed or read again alone does not count.
             */
            updated_at: string;
            /** @description Run that last changed the row. */
            run_id: string;
            /** @description Artists, in the order in which Spotify names them. */
            artists: components["schemas"]["ArtistRef"][];
            /** @description Tracks, in the order of playing. */
            tracks: components["schemas"]["Track"][];
        };
        /** @description An album as it was at a time, by what is kept over time. Its artists are those of now. */
        AlbumAsOf: {
            /** @description Spotify id. */
            id: string;
            /** @description Title. */
            name: string;
            /** @description `album`, `single` (EPs too), `compilation`, or whatever Spotify adds. */
            album_type: string | null;
            /** @description Release date as sent: `1983`, `1983-10`, `1983-10-14` or `0000`. */
            release_date: string | null;
            /** @description `year`, `month` or `day`: how much of `release_date` counts. */
            release_date_precision: string | null;
            /**
             * Format: date
             * @description Release day, the earliest that the precision allows. NULL: not a date.
             */
            released_on: string | null;
            /** @description Tracks of the album according to Spotify. */
            total_tracks: number | null;
            /** @description Record label. NULL: see `fields_not_sent`. */
            label: string | null;
            /** @description 0 (least) to 100. NULL: see `fields_not_sent`. */
            popularity: number | null;
            /**
             * Format: uri
             * @description Page at Spotify. Link back to it wherever the row is shown.
             */
            spotify_url: string | null;
            /**
             * Format: date-time
             * @description When a source listed the album for the first time.
             */
            first_seen_at: string;
            /** @description Artists, in the order in which Spotify names them. */
            artists: components["schemas"]["ArtistRef"][];
        };
        /** @description What an album was like, from when to when. */
        AlbumHistoryRow: {
            /** @description Spotify id of the album. */
            album_id: string;
            /**
             * Format: date-time
             * @description Since when it was like this, or since when the store keeps history.
             */
            valid_from: string;
            /**
             * Format: date-time
             * @description When it was no longer. NULL: it is like this now.
             */
            valid_to: string | null;
            /** @description Title. */
            name: string;
            /** @description `album`, `single` (EPs too), `compilation`, or whatever Spotify adds. */
            album_type: string | null;
            /** @description Release date as sent: `1983`, `1983-10`, `1983-10-14` or `0000`. */
            release_date: string | null;
            /** @description `year`, `month` or `day`: how much of `release_date` counts. */
            release_date_precision: string | null;
            /**
             * Format: date
             * @description Release day, the earliest that the precision allows. NULL: not a date.
             */
            released_on: string | null;
            /** @description Tracks of the album according to Spotify. */
            total_tracks: number | null;
            /** @description Record label. NULL: see `fields_not_sent`. */
            label: string | null;
            /** @description 0 (least) to 100. NULL: see `fields_not_sent`. */
            popularity: number | null;
            /**
             * Format: uri
             * @description Page of the album at Spotify. Link back to it wherever the row is shown.
             */
            spotify_url: string | null;
        };
        /** @description What an artist was like, from when to when. */
        ArtistHistoryRow: {
            /** @description Spotify id of the artist. */
            artist_id: string;
            /**
             * Format: date-time
             * @description Since when it was like this, or since when the store keeps history.
             */
            valid_from: string;
            /**
             * Format: date-time
             * @description When it was no longer. NULL: it is like this now.
             */
            valid_to: string | null;
            /** @description Name. */
            name: string;
            /** @description Names of genres. NULL: not sent, or the artist itself was not read. */
            genres: string[] | null;
            /** @description 0 to 100. NULL: not sent, or the artist itself was not read. */
            popularity: number | null;
            /** @description Number of followers. NULL: not sent, or the artist itself was not read. */
            followers: number | null;
            /**
             * Format: uri
             * @description Page of the artist at Spotify. Link back to it wherever the row is shown.
             */
            spotify_url: string | null;
        };
        /** @description Runs of the extraction; one that was cut short is continued under its id. */
        RunWithCoverage: {
            /** @description UUID. */
            id: string;
            /** @description `running`, `completed`, `incomplete` (something stayed unread), `deferred` (quota), `interrupted` (signal) or `failed`. */
            state: string;
            /** @description Source asked for: `auto`, `new-releases`, `search`, `artists`, ... */
            source: string;
            /** @description Search query. */
            query: string | null;
            /** @description Market asked for, ISO 3166-1 alpha-2. NULL: none. */
            market: string | null;
            /** @description What the app could call: `extended`, `development`, ... */
            access: string | null;
            /**
             * Format: date-time
             * @description When its first process began.
             */
            started_at: string;
            /**
             * Format: date-time
             * @description When its last process ended. NULL: one works on it, or was killed.
             */
            ended_at: string | null;
            /**
             * Format: date-time
             * @description When a quota or budget stopped it.
             */
            deferred_at: string | null;
            /**
             * Format: date-time
             * @description When a deferred run may go on.
             */
            come_back_at: string | null;
            /** @description Exit code of the last process that ended. */
            exit_code: number | null;
            /** @description Processes that worked on it. */
            attempts: number;
            /** @description Different albums that its listings saw. */
            albums_seen: number;
            /** @description Albums read completely for the first time. */
            albums_new: number;
            /** @description Known albums read again that had changed. */
            albums_updated: number;
            /** @description Known albums read again that had not changed. */
            albums_unchanged: number;
            /** @description Albums that Spotify did not know, or that were malformed. */
            albums_gone: number;
            /** @description Track rows written. */
            tracks_stored: number;
            /** @description Records refused by validation. */
            records_rejected: number;
            /** @description Operation -> HTTP status (or `network`) -> requests sent. */
            requests: {
                [key: string]: unknown;
            };
            /** @description Working time of all its processes together, milliseconds. */
            duration_ms: number;
            /** @description What it met that the coverage of no source tells. */
            findings: string[];
            /** @description Version of the program that worked on it last. */
            program_version: string;
            /** @description What it could not see, per source. */
            coverage: components["schemas"]["Coverage"][];
        };
        /** @description A step of the computation. */
        MethodStep: {
            /** @description What was to be decided. */
            step: string;
            /** @description What was done. */
            choice: string;
            /** @description Who says how. */
            source: string;
        };
        /** @description No analysis was made, because its answer would not be worth having. */
        AnalysisRefused: {
            /** @enum {string} */
            outcome: "refused";
            /** @description `too-short`, `gaps`, `constant`, `sparse`, `too-few-events`, ... */
            reason: string;
            /** @description The same in words, with the numbers. */
            message: string;
            /** @description How many more weeks it takes. NULL: more would not help. */
            weeks_needed: number | null;
            /** @description All that stands in the way; absent where an older version kept the analysis. */
            obstacles?: {
                /** @description As that of the whole. */
                reason: string;
                /** @description Where it lies, `releases` or `sales`. NULL: in neither alone. */
                series: string | null;
                /** @description How many more weeks it takes. NULL: more would not help. */
                weeks_needed: number | null;
            }[];
            /** @description What would help, in sentences with options of `new-releases analyse`. Options that are told were tried out: with them it can be computed. Empty: nothing is known to help. */
            advice?: string[];
        };
        /** @description Do sales move with releases, and how many weeks later? */
        LagsResult: {
            /** @enum {string} */
            outcome: "analysed";
            /** @description Every lag that was tried. */
            lags: {
                /** @description Weeks by which sales come after releases. */
                lag: number;
                /** @description Of what season, trend and past do not foretell: -1 to 1. */
                correlation: number;
                /** @description Lower and upper end. Of the correlation, as if this had been the only lag. */
                interval: number[];
                /** @description As if it had been the only test. */
                p_value: number;
                /** @description p-value corrected for everything tried in the analysis. */
                q_value: number;
            }[];
            /** @description Lags at which sales move with releases; empty is the honest answer most of the time. */
            moves_at_lags: number[];
            strongest: {
                lag: number;
                /** @description Units of sales that go with one unit of releases. */
                slope: number;
                /** @description Lower and upper end. Allows for the lag having been picked among all. */
                slope_interval: number[];
                /** @description A check by resampling. */
                bootstrap: {
                    /** @description Lower and upper end. As if the lag had been named beforehand. */
                    slope_interval: number[];
                    /** @description Lower and upper end. As if the lag had been named beforehand. */
                    correlation_interval: number[];
                    samples: number;
                };
            };
            /** @description What lets the lags be misread; absent where there is nothing. */
            warning?: {
                /** @description `opposite-signs`: sales rise with releases at some lags found and fall at others, as one effect spread over several weeks can make them. */
                reason: string;
                /** @description The same in words, with the lags. */
                message: string;
            };
            /** @description Weeks that both series have. */
            weeks: number;
        };
        /** @description Which series of sales move with which of releases? See its pairs. */
        ScanResult: {
            /** @enum {string} */
            outcome: "analysed";
            /** @description Pairs that were compared. */
            pairs: number;
            /** @description Pairs that could not be. */
            pairs_refused: number;
            /** @description Pairs times lags. */
            tests: number;
            /** @description Pairs that move together. */
            found: number;
            /** @description Of the intervals of all pairs. */
            interval_level: number;
            /** @description Hash over the figures of all pairs. */
            figures_sha256: string;
        };
        /** @description What happens to sales round releases? */
        EventsResult: {
            /** @enum {string} */
            outcome: "analysed";
            /** @description All releases together. */
            pooled: {
                /** @description Sales a week of the event window above what is usual. */
                uplift: number;
                /** @description Lower and upper end. Of the uplift. NULL: the placebo dates bound it nowhere. */
                interval: number[] | null;
                /** @description Of one test, of all releases together, and corrected for nothing: the q-values are those of the single releases. */
                p_value: number;
            };
            /** @description Weeks round the releases. */
            path: {
                /** @description Weeks from that of the release. */
                week: number;
                /** @description Mean sales above what is usual. */
                value: number;
                /** @description Lower end of where placebo dates lie in that week. */
                placebo_lo: number;
                /** @description Upper end. */
                placebo_hi: number;
            }[];
            /** @description Single releases. */
            events: {
                /**
                 * Format: date
                 * @description Release day.
                 */
                day: string;
                /** @description What was released. */
                name: string | null;
                uplift: number;
                /** @description Lower and upper end. Of the uplift. NULL: there are too few weeks to compare with. */
                interval: number[] | null;
                /** @description As if it had been the only test. */
                p_value: number;
                /** @description p-value corrected for everything tried in the analysis. */
                q_value: number;
            }[];
            /** @description Releases that could not be used. */
            left_out: {
                /**
                 * Format: date
                 * @description Release day.
                 */
                day: string;
                /** @description What was released. */
                name: string | null;
                /** @description `outside-the-series`, `window-does-not-fit`, `gaps`, `overlaps-an-event` or `same-week`. */
                reason: string;
            }[];
        };
        /** @description An analysis. "Moves with" is all that an analysis says: never what causes what. */
        Analysis: {
            /** @description UUID. */
            id: string;
            /**
             * @description `lags`: one pair of series. `scan`: every series of releases with every series of sales. `events`: sales round releases.
             * @enum {string}
             */
            kind: "lags" | "scan" | "events";
            /** @description What was compared, in words, with the options that are not the default ones; or the title that was given. */
            title: string;
            /**
             * Format: date-time
             * @description When it was made.
             */
            created_at: string;
            /** @description Everything that was chosen, the weeks included. Of `events`, `chosen` tells by which artists, labels, types and days the releases were; of a `scan` of ties, `ties` has the places of its pairs among `inputs`, and how many ties were left out; `sales_left_out` has what has no sales of the measure. */
            parameters: {
                [key: string]: unknown;
            };
            /** @description Version of the data that it was made of: the counter `inputs_version` in store_meta, which grows with every change of what analyses are made of. Not the `dataVersion` of exports, which also counts other changes. */
            data_version: number;
            /** @description Whether nothing that it may be made of has changed since: the mapping of products counts for a `scan` of ties alone. `new-releases analyse repeat` tells whether its own numbers have. */
            is_current: boolean;
            /**
             * @description `refused`: no analysis was made. That is not to have found nothing.
             * @enum {string}
             */
            outcome: "analysed" | "refused";
            /** @description Tests that were made; what was found is corrected for all of them. */
            tried: number;
            /** @description Findings among them. */
            findings: number;
            /** @description Seed of all chance in it. */
            seed: number;
            /** @description How long it took, milliseconds. */
            duration_ms: number;
            /** @description Version of the program that made it. */
            program_version: string;
        };
        /** @description An analysis with method and result. "Moves with" is all that an analysis says: never what causes what. */
        AnalysisWithResult: {
            /** @description UUID. */
            id: string;
            /**
             * @description `lags`: one pair of series. `scan`: every series of releases with every series of sales. `events`: sales round releases.
             * @enum {string}
             */
            kind: "lags" | "scan" | "events";
            /** @description What was compared, in words, with the options that are not the default ones; or the title that was given. */
            title: string;
            /**
             * Format: date-time
             * @description When it was made.
             */
            created_at: string;
            /** @description Everything that was chosen, the weeks included. Of `events`, `chosen` tells by which artists, labels, types and days the releases were; of a `scan` of ties, `ties` has the places of its pairs among `inputs`, and how many ties were left out; `sales_left_out` has what has no sales of the measure. */
            parameters: {
                [key: string]: unknown;
            };
            /** @description Version of the data that it was made of: the counter `inputs_version` in store_meta, which grows with every change of what analyses are made of. Not the `dataVersion` of exports, which also counts other changes. */
            data_version: number;
            /** @description Whether nothing that it may be made of has changed since: the mapping of products counts for a `scan` of ties alone. `new-releases analyse repeat` tells whether its own numbers have. */
            is_current: boolean;
            /**
             * @description `refused`: no analysis was made. That is not to have found nothing.
             * @enum {string}
             */
            outcome: "analysed" | "refused";
            /** @description Tests that were made; what was found is corrected for all of them. */
            tried: number;
            /** @description Findings among them. */
            findings: number;
            /** @description Seed of all chance in it. */
            seed: number;
            /** @description How long it took, milliseconds. */
            duration_ms: number;
            /** @description Version of the program that made it. */
            program_version: string;
            /** @description Which series and which days went in; with series of revenue the currency that they were in then. */
            inputs: {
                [key: string]: unknown;
            };
            /** @description Hash over the numbers that went in. */
            inputs_sha256: string;
            /** @description What was done, step by step. */
            method: components["schemas"]["MethodStep"][];
            result: components["schemas"]["LagsResult"] | components["schemas"]["ScanResult"] | components["schemas"]["EventsResult"] | components["schemas"]["AnalysisRefused"];
        };
        /** @description A pair that a scan tried, found or not. */
        AnalysisPair: {
            releases: {
                /** @description What releases are told apart by. */
                by: string;
                /** @description Value of that. */
                key: string;
                /** @description The same in words, as it was then. */
                name: string;
                /** @description What was counted. */
                measure: string;
            };
            sales: {
                product: string;
                /** @description NULL: all regions together, or none. */
                region: string | null;
                /** @description `units` or `revenue`. */
                measure: string;
            };
            /** @description The strongest lag. NULL, as all figures: the pair was refused. */
            lag: number | null;
            /** @description Weeks that were compared at that lag. */
            weeks: number | null;
            /** @description Of what season, trend and past do not foretell. */
            correlation: number | null;
            /** @description Lower and upper end. Of the correlation, at `interval_level` of the scan. */
            interval: number[] | null;
            /** @description As if it had been the only test. */
            p_value: number | null;
            /** @description Corrected for all pairs and lags of the scan. */
            q_value: number | null;
            /** @description Units of sales that go with one unit of releases. */
            slope: number | null;
            /** @description Lower and upper end. Of the slope, at `interval_level` of the scan. */
            slope_interval: number[] | null;
            /** @description Lags at which they move together. */
            moves_at_lags: number[];
            /** @description Whether there is any such lag. */
            found: boolean;
            /** @description Why the pair was not compared. NULL: it was. */
            refusal: {
                reason: string;
                /** @description Why, in words, with the numbers. */
                message: string;
                /** @description How many more weeks it takes. NULL: more would not help. */
                weeks_needed: number | null;
            } | null;
        };
        /** @description How far counts of releases can be trusted. */
        TrendCoverage: {
            /**
             * Format: date-time
             * @description When the releases were last counted: at the end of a run. NULL: never.
             */
            counted_at: string | null;
            /** @description Whether nothing has changed since: false while a run works. */
            is_current: boolean;
            /**
             * Format: date
             * @description First release day that any listing can have shown. NULL: none was completed.
             */
            first_day: string | null;
            /**
             * Format: date
             * @description Last such day: the last listing began on it, so that it was not over.
             */
            last_day: string | null;
            /** @description Completed listings that can have shown all releases of the days that were asked for: of new-releases and search; of other sources only by=source, or where the store never had one of these. */
            listings: number;
            /** @description Those of them that ended at the last offset that Spotify answers: they showed a sample, and counts are too small. */
            capped_listings: number;
            /** @description Releases that are not counted, for their date names a year or a month only. */
            imprecise_releases: number;
            /** @description Releases of the days that were asked for that wait to be read, or could not be (a malformed record, see `new-releases rejected`, or too many failures): label, length and explicitness are not known yet. Periods with one are `is_partial` by=label, explicit and track_length, and of mean_duration_ms and explicit_share. */
            unread_releases: number;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    listAlbums: {
        parameters: {
            query?: {
                /** @description `id` is one of these. */
                id?: string[];
                /** @description `id` is none of these. */
                "id.not"?: string[];
                /** @description `album_type` is one of these. */
                album_type?: string[];
                /** @description `album_type` is none of these, or not known. */
                "album_type.not"?: string[];
                /** @description Whether `album_type` is known; an empty text is. */
                "album_type.known"?: boolean;
                /** @description `release_date_precision` is one of these. */
                release_date_precision?: string[];
                /** @description `release_date_precision` is none of these, or not known. */
                "release_date_precision.not"?: string[];
                /** @description Whether `release_date_precision` is known; an empty text is. */
                "release_date_precision.known"?: boolean;
                /** @description `released_on` is one of these. */
                released_on?: string[];
                /**
                 * @description `released_on` is known and at least this.
                 * @example 2026-11-20
                 */
                "released_on.gte"?: string;
                /**
                 * @description `released_on` is known and more than this.
                 * @example 2026-11-20
                 */
                "released_on.gt"?: string;
                /**
                 * @description `released_on` is known and at most this.
                 * @example 2026-11-20
                 */
                "released_on.lte"?: string;
                /**
                 * @description `released_on` is known and less than this.
                 * @example 2026-11-20
                 */
                "released_on.lt"?: string;
                /** @description Whether `released_on` is known. */
                "released_on.known"?: boolean;
                /** @description `total_tracks` is one of these. */
                total_tracks?: number[];
                /** @description `total_tracks` is known and at least this. */
                "total_tracks.gte"?: number;
                /** @description `total_tracks` is known and more than this. */
                "total_tracks.gt"?: number;
                /** @description `total_tracks` is known and at most this. */
                "total_tracks.lte"?: number;
                /** @description `total_tracks` is known and less than this. */
                "total_tracks.lt"?: number;
                /** @description Whether `total_tracks` is known. */
                "total_tracks.known"?: boolean;
                /** @description `label` is one of these. */
                label?: string[];
                /** @description `label` is none of these, or not known. */
                "label.not"?: string[];
                /** @description Whether `label` is known; an empty text is. */
                "label.known"?: boolean;
                /** @description `popularity` is one of these. */
                popularity?: number[];
                /** @description `popularity` is known and at least this. */
                "popularity.gte"?: number;
                /** @description `popularity` is known and more than this. */
                "popularity.gt"?: number;
                /** @description `popularity` is known and at most this. */
                "popularity.lte"?: number;
                /** @description `popularity` is known and less than this. */
                "popularity.lt"?: number;
                /** @description Whether `popularity` is known. */
                "popularity.known"?: boolean;
                /** @description `upc` is one of these. */
                upc?: string[];
                /** @description `upc` is none of these, or not known. */
                "upc.not"?: string[];
                /** @description Whether `upc` is known; an empty text is. */
                "upc.known"?: boolean;
                /** @description `first_seen_at` is one of these. */
                first_seen_at?: string[];
                /**
                 * @description `first_seen_at` is known and at least this.
                 * @example 2026-11-20T06:00:00Z
                 */
                "first_seen_at.gte"?: string;
                /**
                 * @description `first_seen_at` is known and more than this.
                 * @example 2026-11-20T06:00:00Z
                 */
                "first_seen_at.gt"?: string;
                /**
                 * @description `first_seen_at` is known and at most this.
                 * @example 2026-11-20T06:00:00Z
                 */
                "first_seen_at.lte"?: string;
                /**
                 * @description `first_seen_at` is known and less than this.
                 * @example 2026-11-20T06:00:00Z
                 */
                "first_seen_at.lt"?: string;
                /** @description `last_seen_at` is one of these. */
                last_seen_at?: string[];
                /**
                 * @description `last_seen_at` is known and at least this.
                 * @example 2026-11-20T06:00:00Z
                 */
                "last_seen_at.gte"?: string;
                /**
                 * @description `last_seen_at` is known and more than this.
                 * @example 2026-11-20T06:00:00Z
                 */
                "last_seen_at.gt"?: string;
                /**
                 * @description `last_seen_at` is known and at most this.
                 * @example 2026-11-20T06:00:00Z
                 */
                "last_seen_at.lte"?: string;
                /**
                 * @description `last_seen_at` is known and less than this.
                 * @example 2026-11-20T06:00:00Z
                 */
                "last_seen_at.lt"?: string;
                /** @description `fetched_at` is one of these. */
                fetched_at?: string[];
                /**
                 * @description `fetched_at` is known and at least this.
                 * @example 2026-11-20T06:00:00Z
                 */
                "fetched_at.gte"?: string;
                /**
                 * @description `fetched_at` is known and more than this.
                 * @example 2026-11-20T06:00:00Z
                 */
                "fetched_at.gt"?: string;
                /**
                 * @description `fetched_at` is known and at most this.
                 * @example 2026-11-20T06:00:00Z
                 */
                "fetched_at.lte"?: string;
                /**
                 * @description `fetched_at` is known and less than this.
                 * @example 2026-11-20T06:00:00Z
                 */
                "fetched_at.lt"?: string;
                /** @description Whether `fetched_at` is known. */
                "fetched_at.known"?: boolean;
                /** @description `updated_at` is one of these. */
                updated_at?: string[];
                /**
                 * @description `updated_at` is known and at least this.
                 * @example 2026-11-20T06:00:00Z
                 */
                "updated_at.gte"?: string;
                /**
                 * @description `updated_at` is known and more than this.
                 * @example 2026-11-20T06:00:00Z
                 */
                "updated_at.gt"?: string;
                /**
                 * @description `updated_at` is known and at most this.
                 * @example 2026-11-20T06:00:00Z
                 */
                "updated_at.lte"?: string;
                /**
                 * @description `updated_at` is known and less than this.
                 * @example 2026-11-20T06:00:00Z
                 */
                "updated_at.lt"?: string;
                /** @description `run_id` is one of these. */
                run_id?: string[];
                /** @description `run_id` is none of these. */
                "run_id.not"?: string[];
                /** @description Words that the name must hold, each from its beginning: `beyon hal` finds "Halo (Beyoncé)". Upper and lower case are the same, and so are diacritics of Latin letters (é is e; ø and ł are letters of their own). */
                q?: string;
                /** @description Spotify id of an artist whom the album names. */
                artist_id?: string[];
                /** @description Source that listed the album: `new-releases`, `search`, `artists`, ... */
                source?: string[];
                /**
                 * @description Rows that changed at or after this time: give the `data_changed_at` of the last load. What was deleted is not told.
                 * @example 2026-11-20T06:00:00Z
                 */
                updated_since?: string;
                /**
                 * @description Rows as they were at this time; those that were not known yet are left out. They have `id`, `name`, `album_type`, `release_date`, `release_date_precision`, `released_on`, `total_tracks`, `label`, `popularity`, `spotify_url`, `first_seen_at`, `artists`: nothing else is kept over time, and nothing else can be filtered by but `artist_id`. `artists` and `artist_id` go by the artists whom it names now. Orders: `first_seen_at`, `id`; `-first_seen_at` if none is given. `page.total` and `facets` count these rows: what the store knew then, without what was purged since. Neither in the future nor before `history_since`.
                 * @example 2026-11-20T06:00:00Z
                 */
                as_of?: string;
                /** @description Order of the rows; with `-` the last first. What is not known comes last either way. */
                sort?: "released_on" | "-released_on" | "name" | "-name" | "popularity" | "-popularity" | "first_seen_at" | "-first_seen_at" | "updated_at" | "-updated_at" | "id" | "-id";
                /** @description Columns wanted, separated by commas: id, name, album_type, release_date, release_date_precision, released_on, total_tracks, label, popularity, upc, spotify_url, image_url, fields_not_sent, first_seen_at, last_seen_at, first_read_at, fetched_at, updated_at, run_id, artists. `id`, `spotify_url` are always there. */
                fields?: string;
                /** @description Rows of a page. In CSV and NDJSON: rows at most, without a bound. */
                limit?: number;
                /** @description Where the page begins: from `page.next` of the one before. */
                cursor?: string;
                /** @description Whether to count all rows, which takes time: `page.total`. */
                count?: boolean;
                /** @description Count the rows by the values of these columns, separated by commas: album_type, release_date_precision, label. The 20 most frequent values of each. */
                facets?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of rows as JSON, or all of them as CSV or NDJSON. */
            200: {
                headers: {
                    /** @description Seconds since a run last ended as complete; `unknown` where none has. */
                    "data-age"?: string;
                    /** @description `true` where the run that began last has ended as complete, else `false`. */
                    "data-complete"?: string;
                    /** @description State of the run that began last: `running`, `completed`, `incomplete`, `deferred`, `interrupted` or `failed`; `none` where there is none. */
                    "last-run-state"?: string;
                    /** @description When the data last changed: give it to `updated_since` the next time. `unknown` where it never has. */
                    "data-changed-at"?: string;
                    /** @description Changes with the data; send it back as `If-None-Match`. */
                    etag?: string;
                    /** @description The next page: `<URL>; rel="next"`; left out on the last one. */
                    link?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Album"][];
                        page: {
                            limit: number;
                            /**
                             * Format: uri-reference
                             * @description URL of the next page; null on the last.
                             */
                            next: string | null;
                            /** @description All rows, where `count=true` was asked for. */
                            total?: number;
                        };
                        facets?: {
                            album_type?: {
                                value: string | boolean | null;
                                count: number;
                            }[];
                            release_date_precision?: {
                                value: string | boolean | null;
                                count: number;
                            }[];
                            label?: {
                                value: string | boolean | null;
                                count: number;
                            }[];
                        };
                        store: components["schemas"]["Store"];
                    };
                    "text/csv": string;
                    "application/x-ndjson": string;
                };
            };
            /** @description Nothing has changed since the answer whose ETag was sent. */
            304: {
                headers: {
                    /** @description Seconds since a run last ended as complete; `unknown` where none has. */
                    "data-age"?: string;
                    /** @description `true` where the run that began last has ended as complete, else `false`. */
                    "data-complete"?: string;
                    /** @description State of the run that began last: `running`, `completed`, `incomplete`, `deferred`, `interrupted` or `failed`; `none` where there is none. */
                    "last-run-state"?: string;
                    /** @description When the data last changed: give it to `updated_since` the next time. `unknown` where it never has. */
                    "data-changed-at"?: string;
                    /** @description Changes with the data; send it back as `If-None-Match`. */
                    etag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": unknown;
                };
            };
            /** @description A parameter is unknown or wrong; `parameter` names it. */
            400: {
                headers: {
                    /** @description Seconds since a run last ended as complete; `unknown` where none has. */
                    "data-age"?: string;
                    /** @description `true` where the run that began last has ended as complete, else `false`. */
                    "data-complete"?: string;
                    /** @description State of the run that began last: `running`, `completed`, `incomplete`, `deferred`, `interrupted` or `failed`; `none` where there is none. */
                    "last-run-state"?: string;
                    /** @description When the data last changed: give it to `updated_since` the next time. `unknown` where it never has. */
                    "data-changed-at"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A key is needed: `Authorization: Bearer KEY`. */
            401: {
                headers: {
                    /** @description Seconds since a run last ended as complete; `unknown` where none has. */
                    "data-age"?: string;
                    /** @description `true` where the run that began last has ended as complete, else `false`. */
                    "data-complete"?: string;
                    /** @description State of the run that began last: `running`, `completed`, `incomplete`, `deferred`, `interrupted` or `failed`; `none` where there is none. */
                    "last-run-state"?: string;
                    /** @description When the data last changed: give it to `updated_since` the next time. `unknown` where it never has. */
                    "data-changed-at"?: string;
                    /** @description `Bearer`. */
                    "www-authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `Accept` allows no format that is spoken here. */
            406: {
                headers: {
                    /** @description Seconds since a run last ended as complete; `unknown` where none has. */
                    "data-age"?: string;
                    /** @description `true` where the run that began last has ended as complete, else `false`. */
                    "data-complete"?: string;
                    /** @description State of the run that began last: `running`, `completed`, `incomplete`, `deferred`, `interrupted` or `failed`; `none` where there is none. */
                    "last-run-state"?: string;
                    /** @description When the data last changed: give it to `updated_since` the next time. `unknown` where it never has. */
                    "data-changed-at"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Asked under a host name that is not served here. */
            421: {
                headers: {
                    /** @description Seconds since a run last ended as complete; `unknown` where none has. */
                    "data-age"?: string;
                    /** @description `true` where the run that began last has ended as complete, else `false`. */
                    "data-complete"?: string;
                    /** @description State of the run that began last: `running`, `completed`, `incomplete`, `deferred`, `interrupted` or `failed`; `none` where there is none. */
                    "last-run-state"?: string;
                    /** @description When the data last changed: give it to `updated_since` the next time. `unknown` where it never has. */
                    "data-changed-at"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The query takes too long, or has too many rows: ask for less. */
            422: {
                headers: {
                    /** @description Seconds since a run last ended as complete; `unknown` where none has. */
                    "data-age"?: string;
                    /** @description `true` where the run that began last has ended as complete, else `false`. */
                    "data-complete"?: string;
                    /** @description State of the run that began last: `running`, `completed`, `incomplete`, `deferred`, `interrupted` or `failed`; `none` where there is none. */
                    "last-run-state"?: string;
                    /** @description When the data last changed: give it to `updated_since` the next time. `unknown` where it never has. */
                    "data-changed-at"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; `Retry-After` tells when to come back. */
            429: {
                headers: {
                    /** @description Seconds since a run last ended as complete; `unknown` where none has. */
                    "data-age"?: string;
                    /** @description `true` where the run that began last has ended as complete, else `false`. */
                    "data-complete"?: string;
                    /** @description State of the run that began last: `running`, `completed`, `incomplete`, `deferred`, `interrupted` or `failed`; `none` where there is none. */
                    "last-run-state"?: string;
                    /** @description When the data last changed: give it to `updated_since` the next time. `unknown` where it never has. */
                    "data-changed-at"?: string;
                    /** @description Seconds until it may be tried again. */
                    "retry-after"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The store cannot be read now, or too much is asked at once. */
            503: {
                headers: {
                    /** @description Seconds since a run last ended as complete; `unknown` where none has. */
                    "data-age"?: string;
                    /** @description `true` where the run that began last has ended as complete, else `false`. */
                    "data-complete"?: string;
                    /** @description State of the run that began last: `running`, `completed`, `incomplete`, `deferred`, `interrupted` or `failed`; `none` where there is none. */
                    "last-run-state"?: string;
                    /** @description When the data last changed: give it to `updated_since` the next time. `unknown` where it never has. */
                    "data-changed-at"?: string;
                    /** @description Seconds until it may be tried again. */
                    "retry-after"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listAlbumTracks: {
        parameters: {
            query?: {
                /** @description `album_id` is none of these. */
                "album_id.not"?: string[];
                /** @description `duration_ms` is one of these. */
                duration_ms?: number[];
                /** @description `duration_ms` is known and at least this. */
                "duration_ms.gte"?: number;
                /** @description `duration_ms` is known and more than this. */
                "duration_ms.gt"?: number;
                /** @description `duration_ms` is known and at most this. */
                "duration_ms.lte"?: number;
                /** @description `duration_ms` is known and less than this. */
                "duration_ms.lt"?: number;
                /** @description `explicit` is this. */
                explicit?: boolean;
                /** @description `album_type` is one of these. */
                album_type?: string[];
                /** @description `album_type` is none of these, or not known. */
                "album_type.not"?: string[];
                /** @description Whether `album_type` is known; an empty text is. */
                "album_type.known"?: boolean;
                /** @description `released_on` is one of these. */
                released_on?: string[];
                /**
                 * @description `released_on` is known and at least this.
                 * @example 2026-11-20
                 */
                "released_on.gte"?: string;
                /**
                 * @description `released_on` is known and more than this.
                 * @example 2026-11-20
                 */
                "released_on.gt"?: string;
                /**
                 * @description `released_on` is known and at most this.
                 * @example 2026-11-20
                 */
                "released_on.lte"?: string;
                /**
                 * @description `released_on` is known and less than this.
                 * @example 2026-11-20
                 */
                "released_on.lt"?: string;
                /** @description Whether `released_on` is known. */
                "released_on.known"?: boolean;
                /** @description `label` is one of these. */
                label?: string[];
                /** @description `label` is none of these, or not known. */
                "label.not"?: string[];
                /** @description Whether `label` is known; an empty text is. */
                "label.known"?: boolean;
                /** @description `updated_at` is one of these. */
                updated_at?: string[];
                /**
                 * @description `updated_at` is known and at least this.
                 * @example 2026-11-20T06:00:00Z
                 */
                "updated_at.gte"?: string;
                /**
                 * @description `updated_at` is known and more than this.
                 * @example 2026-11-20T06:00:00Z
                 */
                "updated_at.gt"?: string;
                /**
                 * @description `updated_at` is known and at most this.
                 * @example 2026-11-20T06:00:00Z
                 */
                "updated_at.lte"?: string;
                /**
                 * @description `updated_at` is known and less than this.
                 * @example 2026-11-20T06:00:00Z
                 */
                "updated_at.lt"?: string;
                /** @description Words that the name must hold, each from its beginning: `beyon hal` finds "Halo (Beyoncé)". Upper and lower case are the same, and so are diacritics of Latin letters (é is e; ø and ł are letters of their own). */
                q?: string;
                /** @description Spotify id of an artist whom the track names. */
                artist_id?: string[];
                /**
                 * @description Rows that changed at or after this time: give the `data_changed_at` of the last load. What was deleted is not told.
                 * @example 2026-11-20T06:00:00Z
                 */
                updated_since?: string;
                /** @description Order of the rows; with `-` the last first. What is not known comes last either way. */
                sort?: "album" | "-album" | "released_on" | "-released_on" | "updated_at" | "-updated_at";
                /** @description Columns wanted, separated by commas: album_id, id, name, disc_number, track_number, duration_ms, explicit, is_local, spotify_url, isrc, album_name, album_type, released_on, label, first_seen_at, updated_at, run_id, artists. `album_id`, `id`, `spotify_url` are always there. */
                fields?: string;
                /** @description Rows of a page. In CSV and NDJSON: rows at most, without a bound. */
                limit?: number;
                /** @description Where the page begins: from `page.next` of the one before. */
                cursor?: string;
                /** @description Whether to count all rows, which takes time: `page.total`. */
                count?: boolean;
                /** @description Count the rows by the values of these columns, separated by commas: explicit, album_type, label. The 20 most frequent values of each. */
                facets?: string;
            };
            header?: never;
            path: {
                /** @description Spotify id. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of rows as JSON, or all of them as CSV or NDJSON. */
            200: {
                headers: {
                    /** @description Seconds since a run last ended as complete; `unknown` where none has. */
                    "data-age"?: string;
                    /** @description `true` where the run that began last has ended as complete, else `false`. */
                    "data-complete"?: string;
                    /** @description State of the run that began last: `running`, `completed`, `incomplete`, `deferred`, `interrupted` or `failed`; `none` where there is none. */
                    "last-run-state"?: string;
                    /** @description When the data last changed: give it to `updated_since` the next time. `unknown` where it never has. */
                    "data-changed-at"?: string;
                    /** @description Changes with the data; send it back as `If-None-Match`. */
                    etag?: string;
                    /** @description The next page: `<URL>; rel="next"`; left out on the last one. */
                    link?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Track"][];
                        page: {
                            limit: number;
                            /**
                             * Format: uri-reference
                             * @description URL of the next page; null on the last.
                             */
                            next: string | null;
                            /** @description All rows, where `count=true` was asked for. */
                            total?: number;
                        };
                        facets?: {
                            explicit?: {
                                value: string | boolean | null;
                                count: number;
                            }[];
                            album_type?: {
                                value: string | boolean | null;
                                count: number;
                            }[];
                            label?: {
                                value: string | boolean | null;
                                count: number;
                            }[];
                        };
                        store: components["schemas"]["Store"];
                    };
                    "text/csv": string;
                    "application/x-ndjson": string;
                };
            };
            /** @description Nothing has changed since the answer whose ETag was sent. */
            304: {
                headers: {
                    /** @description Seconds since a run last ended as complete; `unknown` where none has. */
                    "data-age"?: string;
                    /** @description `true` where the run that began last has ended as complete, else `false`. */
                    "data-complete"?: string;
                    /** @description State of the run that began last: `running`, `completed`, `incomplete`, `deferred`, `interrupted` or `failed`; `none` where there is none. */
                    "last-run-state"?: string;
                    /** @description When the data last changed: give it to `updated_since` the next time. `unknown` where it never has. */
                    "data-changed-at"?: string;
                    /** @description Changes with the data; send it back as `If-None-Match`. */
                    etag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": unknown;
                };
            };
            /** @description A parameter is unknown or wrong; `parameter` names it. */
            400: {
                headers: {
                    /** @description Seconds since a run last ended as complete; `unknown` where none has. */
                    "data-age"?: string;
                    /** @description `true` where the run that began last has ended as complete, else `false`. */
                    "data-complete"?: string;
                    /** @description State of the run that began last: `running`, `completed`, `incomplete`, `deferred`, `interrupted` or `failed`; `none` where there is none. */
                    "last-run-state"?: string;
                    /** @description When the data last changed: give it to `updated_since` the next time. `unknown` where it never has. */
                    "data-changed-at"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A key is needed: `Authorization: Bearer KEY`. */
            401: {
                headers: {
                    /** @description Seconds since a run last ended as complete; `unknown` where none has. */
                    "data-age"?: string;
                    /** @description `true` where the run that began last has ended as complete, else `false`. */
                    "data-complete"?: string;
                    /** @description State of the run that began last: `running`, `completed`, `incomplete`, `deferred`, `interrupted` or `failed`; `none` where there is none. */
                    "last-run-state"?: string;
                    /** @description When the data last changed: give it to `updated_since` the next time. `unknown` where it never has. */
                    "data-changed-at"?: string;
                    /** @description `Bearer`. */
                    "www-authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing. */
            404: {
                headers: {
                    /** @description Seconds since a run last ended as complete; `unknown` where none has. */
                    "data-age"?: string;
                    /** @description `true` where the run that began last has ended as complete, else `false`. */
                    "data-complete"?: string;
                    /** @description State of the run that began last: `running`, `completed`, `incomplete`, `deferred`, `interrupted` or `failed`; `none` where there is none. */
                    "last-run-state"?: string;
                    /** @description When the data last changed: give it to `updated_since` the next time. `unknown` where it never has. */
                    "data-changed-at"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `Accept` allows no format that is spoken here. */
            406: {
                headers: {
                    /** @description Seconds since a run last ended as complete; `unknown` where none has. */
                    "data-age"?: string;
                    /** @description `true` where the run that began last has ended as complete, else `false`. */
                    "data-complete"?: string;
                    /** @description State of the run that began last: `running`, `completed`, `incomplete`, `deferred`, `interrupted` or `failed`; `none` where there is none. */
                    "last-run-state"?: string;
                    /** @description When the data last changed: give it to `updated_since` the next time. `unknown` where it never has. */
                    "data-changed-at"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Asked under a host name that is not served here. */
            421: {
                headers: {
                    /** @description Seconds since a run last ended as complete; `unknown` where none has. */
                    "data-age"?: string;
                    /** @description `true` where the run that began last has ended as complete, else `false`. */
                    "data-complete"?: string;
                    /** @description State of the run that began last: `running`, `completed`, `incomplete`, `deferred`, `interrupted` or `failed`; `none` where there is none. */
                    "last-run-state"?: string;
                    /** @description When the data last changed: give it to `updated_since` the next time. `unknown` where it never has. */
                    "data-changed-at"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The query takes too long, or has too many rows: ask for less. */
            422: {
                headers: {
                    /** @description Seconds since a run last ended as complete; `unknown` where none has. */
                    "data-age"?: string;
                    /** @description `true` where the run that began last has ended as complete, else `false`. */
                    "data-complete"?: string;
                    /** @description State of the run that began last: `running`, `completed`, `incomplete`, `deferred`, `interrupted` or `failed`; `none` where there is none. */
                    "last-run-state"?: string;
                    /** @description When the data last changed: give it to `updated_since` the next time. `unknown` where it never has. */
                    "data-changed-at"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; `Retry-After` tells when to come back. */
            429: {
                headers: {
                    /** @description Seconds since a run last ended as complete; `unknown` where none has. */
                    "data-age"?: string;
                    /** @description `true` where the run that began last has ended as complete, else `false`. */
                    "data-complete"?: string;
                    /** @description State of the run that began last: `running`, `completed`, `incomplete`, `deferred`, `interrupted` or `failed`; `none` where there is none. */
                    "last-run-state"?: string;
                    /** @description When the data last changed: give it to `updated_since` the next time. `unknown` where it never has. */
                    "data-changed-at"?: string;
                    /** @description Seconds until it may be tried again. */
                    "retry-after"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The store cannot be read now, or too much is asked at once. */
            503: {
                headers: {
                    /** @description Seconds since a run last ended as complete; `unknown` where none has. */
                    "data-age"?: string;
                    /** @description `true` where the run that began last has ended as complete, else `false`. */
                    "data-complete"?: string;
                    /** @description State of the run that began last: `running`, `completed`, `incomplete`, `deferred`, `interrupted` or `failed`; `none` where there is none. */
                    "last-run-state"?: string;
                    /** @description When the data last changed: give it to `updated_since` the next time. `unknown` where it never has. */
                    "data-changed-at"?: string;
                    /** @description Seconds until it may be tried again. */
                    "retry-after"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listAlbumPlacements: {
        parameters: {
            query?: {
                /** @description `album_id` is none of these. */
                "album_id.not"?: string[];
                /** @description `source` is one of these. */
                source?: string[];
                /** @description `source` is none of these. */
                "source.not"?: string[];
                /** @description `partition` is one of these. */
                partition?: string[];
                /** @description `partition` is none of these. */
                "partition.not"?: string[];
                /** @description `market` is one of these. */
                market?: string[];
                /** @description `market` is none of these. */
                "market.not"?: string[];
                /** @description `position` is one of these. */
                position?: number[];
                /** @description `position` is known and at least this. */
                "position.gte"?: number;
                /** @description `position` is known and more than this. */
                "position.gt"?: number;
                /** @description `position` is known and at most this. */
                "position.lte"?: number;
                /** @description `position` is known and less than this. */
                "position.lt"?: number;
                /** @description `valid_from` is one of these. */
                valid_from?: string[];
                /**
                 * @description `valid_from` is known and at least this.
                 * @example 2026-11-20T06:00:00Z
                 */
                "valid_from.gte"?: string;
                /**
                 * @description `valid_from` is known and more than this.
                 * @example 2026-11-20T06:00:00Z
                 */
                "valid_from.gt"?: string;
                /**
                 * @description `valid_from` is known and at most this.
                 * @example 2026-11-20T06:00:00Z
                 */
                "valid_from.lte"?: string;
                /**
                 * @description `valid_from` is known and less than this.
                 * @example 2026-11-20T06:00:00Z
                 */
                "valid_from.lt"?: string;
                /** @description `valid_to` is one of these. */
                valid_to?: string[];
                /**
                 * @description `valid_to` is known and at least this.
                 * @example 2026-11-20T06:00:00Z
                 */
                "valid_to.gte"?: string;
                /**
                 * @description `valid_to` is known and more than this.
                 * @example 2026-11-20T06:00:00Z
                 */
                "valid_to.gt"?: string;
                /**
                 * @description `valid_to` is known and at most this.
                 * @example 2026-11-20T06:00:00Z
                 */
                "valid_to.lte"?: string;
                /**
                 * @description `valid_to` is known and less than this.
                 * @example 2026-11-20T06:00:00Z
                 */
                "valid_to.lt"?: string;
                /** @description Whether `valid_to` is known. */
                "valid_to.known"?: boolean;
                /** @description Order of the rows; with `-` the last first. What is not known comes last either way. */
                sort?: "album_id" | "-album_id";
                /** @description Columns wanted, separated by commas: album_id, source, partition, market, position, valid_from, valid_to, last_walked_at, spotify_url. `album_id`, `source`, `partition`, `market`, `valid_from`, `spotify_url` are always there. */
                fields?: string;
                /** @description Rows of a page. In CSV and NDJSON: rows at most, without a bound. */
                limit?: number;
                /** @description Where the page begins: from `page.next` of the one before. */
                cursor?: string;
                /** @description Whether to count all rows, which takes time: `page.total`. */
                count?: boolean;
                /** @description Count the rows by the values of these columns, separated by commas: source, market. The 20 most frequent values of each. */
                facets?: string;
            };
            header?: never;
            path: {
                /** @description Spotify id. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of rows as JSON, or all of them as CSV or NDJSON. */
            200: {
                headers: {
                    /** @description Seconds since a run last ended as complete; `unknown` where none has. */
                    "data-age"?: string;
                    /** @description `true` where the run that began last has ended as complete, else `false`. */
                    "data-complete"?: string;
                    /** @description State of the run that began last: `running`, `completed`, `incomplete`, `deferred`, `interrupted` or `failed`; `none` where there is none. */
                    "last-run-state"?: string;
                    /** @description When the data last changed: give it to `updated_since` the next time. `unknown` where it never has. */
                    "data-changed-at"?: string;
                    /** @description Changes with the data; send it back as `If-None-Match`. */
                    etag?: string;
                    /** @description The next page: `<URL>; rel="next"`; left out on the last one. */
                    link?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["AlbumPlacement"][];
                        page: {
                            limit: number;
                            /**
                             * Format: uri-reference
                             * @description URL of the next page; null on the last.
                             */
                            next: string | null;
                            /** @description All rows, where `count=true` was asked for. */
                            total?: number;
                        };
                        facets?: {
                            source?: {
                                value: string | boolean | null;
                                count: number;
                            }[];
                            market?: {
                                value: string | boolean | null;
                                count: number;
                            }[];
                        };
                        store: components["schemas"]["Store"];
                    };
                    "text/csv": string;
                    "application/x-ndjson": string;
                };
            };
            /** @description Nothing has changed since the answer whose ETag was sent. */
            304: {
                headers: {
                    /** @description Seconds since a run last ended as complete; `unknown` where none has. */
                    "data-age"?: string;
                    /** @description `true` where the run that began last has ended as complete, else `false`. */
                    "data-complete"?: string;
                    /** @description State of the run that began last: `running`, `completed`, `incomplete`, `deferred`, `interrupted` or `failed`; `none` where there is none. */
                    "last-run-state"?: string;
                    /** @description When the data last changed: give it to `updated_since` the next time. `unknown` where it never has. */
                    "data-changed-at"?: string;
                    /** @description Changes with the data; send it back as `If-None-Match`. */
                    etag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": unknown;
                };
            };
            /** @description A parameter is unknown or wrong; `parameter` names it. */
            400: {
                headers: {
                    /** @description Seconds since a run last ended as complete; `unknown` where none has. */
                    "data-age"?: string;
                    /** @description `true` where the run that began last has ended as complete, else `false`. */
                    "data-complete"?: string;
                    /** @description State of the run that began last: `running`, `completed`, `incomplete`, `deferred`, `interrupted` or `failed`; `none` where there is none. */
                    "last-run-state"?: string;
                    /** @description When the data last changed: give it to `updated_since` the next time. `unknown` where it never has. */
                    "data-changed-at"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A key is needed: `Authorization: Bearer KEY`. */
            401: {
                headers: {
                    /** @description Seconds since a run last ended as complete; `unknown` where none has. */
                    "data-age"?: string;
                    /** @description `true` where the run that began last has ended as complete, else `false`. */
                    "data-complete"?: string;
                    /** @description State of the run that began last: `running`, `completed`, `incomplete`, `deferred`, `interrupted` or `failed`; `none` where there is none. */
                    "last-run-state"?: string;
                    /** @description When the data last changed: give it to `updated_since` the next time. `unknown` where it never has. */
                    "data-changed-at"?: string;
                    /** @description `Bearer`. */
                    "www-authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing. */
            404: {
                headers: {
                    /** @description Seconds since a run last ended as complete; `unknown` where none has. */
                    "data-age"?: string;
                    /** @description `true` where the run that began last has ended as complete, else `false`. */
                    "data-complete"?: string;
                    /** @description State of the run that began last: `running`, `completed`, `incomplete`, `deferred`, `interrupted` or `failed`; `none` where there is none. */
                    "last-run-state"?: string;
                    /** @description When the data last changed: give it to `updated_since` the next time. `unknown` where it never has. */
                    "data-changed-at"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `Accept` allows no format that is spoken here. */
            406: {
                headers: {
                    /** @description Seconds since a run last ended as complete; `unknown` where none has. */
                    "data-age"?: string;
                    /** @description `true` where the run that began last has ended as complete, else `false`. */
                    "data-complete"?: string;
                    /** @description State of the run that began last: `running`, `completed`, `incomplete`, `deferred`, `interrupted` or `failed`; `none` where there is none. */
                    "last-run-state"?: string;
                    /** @description When the data last changed: give it to `updated_since` the next time. `unknown` where it never has. */
                    "data-changed-at"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Asked under a host name that is not served here. */
            421: {
                headers: {
                    /** @description Seconds since a run last ended as complete; `unknown` where none has. */
                    "data-age"?: string;
                    /** @description `true` where the run that began last has ended as complete, else `false`. */
                    "data-complete"?: string;
                    /** @description State of the run that began last: `running`, `completed`, `incomplete`, `deferred`, `interrupted` or `failed`; `none` where there is none. */
                    "last-run-state"?: string;
                    /** @description When the data last changed: give it to `updated_since` the next time. `unknown` where it never has. */
                    "data-changed-at"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The query takes too long, or has too many rows: ask for less. */
            422: {
                headers: {
                    /** @description Seconds since a run last ended as complete; `unknown` where none has. */
                    "data-age"?: string;
                    /** @description `true` where the run that began last has ended as complete, else `false`. */
                    "data-complete"?: string;
                    /** @description State of the run that began last: `running`, `completed`, `incomplete`, `deferred`, `interrupted` or `failed`; `none` where there is none. */
                    "last-run-state"?: string;
                    /** @description When the data last changed: give it to `updated_since` the next time. `unknown` where it never has. */
                    "data-changed-at"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; `Retry-After` tells when to come back. */
            429: {
                headers: {
                    /** @description Seconds since a run last ended as complete; `unknown` where none has. */
                    "data-age"?: string;
                    /** @description `true` where the run that began last has ended as complete, else `false`. */
                    "data-complete"?: string;
                    /** @description State of the run that began last: `running`, `completed`, `incomplete`, `deferred`, `interrupted` or `failed`; `none` where there is none. */
                    "last-run-state"?: string;
                    /** @description When the data last changed: give it to `updated_since` the next time. `unknown` where it never has. */
                    "data-changed-at"?: string;
                    /** @description Seconds until it may be tried again. */
                    "retry-after"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The store cannot be read now, or too much is asked at once. */
            503: {
                headers: {
                    /** @description Seconds since a run last ended as complete; `unknown` where none has. */
                    "data-age"?: string;
                    /** @description `true` where the run that began last has ended as complete, else `false`. */
                    "data-complete"?: string;
                    /** @description State of the run that began last: `running`, `completed`, `incomplete`, `deferred`, `interrupted` or `failed`; `none` where there is none. */
                    "last-run-state"?: string;
                    /** @description When the data last changed: give it to `updated_since` the next time. `unknown` where it never has. */
                    "data-changed-at"?: string;
                    /** @description Seconds until it may be tried again. */
                    "retry-after"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listArtists: {
        parameters: {
            query?: {
                /** @description `id` is one of these. */
                id?: string[];
                /** @description `id` is none of these. */
                "id.not"?: string[];
                /** @description `popularity` is one of these. */
                popularity?: number[];
                /** @description `popularity` is known and at least this. */
                "popularity.gte"?: number;
                /** @description `popularity` is known and more than this. */
                "popularity.gt"?: number;
                /** @description `popularity` is known and at most this. */
                "popularity.lte"?: number;
                /** @description `popularity` is known and less than this. */
                "popularity.lt"?: number;
                /** @description Whether `popularity` is known. */
                "popularity.known"?: boolean;
                /** @description `followers` is one of these. */
                followers?: number[];
                /** @description `followers` is known and at least this. */
                "followers.gte"?: number;
                /** @description `followers` is known and more than this. */
                "followers.gt"?: number;
                /** @description `followers` is known and at most this. */
                "followers.lte"?: number;
                /** @description `followers` is known and less than this. */
                "followers.lt"?: number;
                /** @description Whether `followers` is known. */
                "followers.known"?: boolean;
                /** @description `first_seen_at` is one of these. */
                first_seen_at?: string[];
                /**
                 * @description `first_seen_at` is known and at least this.
                 * @example 2026-11-20T06:00:00Z
                 */
                "first_seen_at.gte"?: string;
                /**
                 * @description `first_seen_at` is known and more than this.
                 * @example 2026-11-20T06:00:00Z
                 */
                "first_seen_at.gt"?: string;
                /**
                 * @description `first_seen_at` is known and at most this.
                 * @example 2026-11-20T06:00:00Z
                 */
                "first_seen_at.lte"?: string;
                /**
                 * @description `first_seen_at` is known and less than this.
                 * @example 2026-11-20T06:00:00Z
                 */
                "first_seen_at.lt"?: string;
                /** @description `fetched_at` is one of these. */
                fetched_at?: string[];
                /**
                 * @description `fetched_at` is known and at least this.
                 * @example 2026-11-20T06:00:00Z
                 */
                "fetched_at.gte"?: string;
                /**
                 * @description `fetched_at` is known and more than this.
                 * @example 2026-11-20T06:00:00Z
                 */
                "fetched_at.gt"?: string;
                /**
                 * @description `fetched_at` is known and at most this.
                 * @example 2026-11-20T06:00:00Z
                 */
                "fetched_at.lte"?: string;
                /**
                 * @description `fetched_at` is known and less than this.
                 * @example 2026-11-20T06:00:00Z
                 */
                "fetched_at.lt"?: string;
                /** @description Whether `fetched_at` is known. */
                "fetched_at.known"?: boolean;
                /** @description `updated_at` is one of these. */
                updated_at?: string[];
                /**
                 * @description `updated_at` is known and at least this.
                 * @example 2026-11-20T06:00:00Z
                 */
                "updated_at.gte"?: string;
                /**
                 * @description `updated_at` is known and more than this.
                 * @example 2026-11-20T06:00:00Z
                 */
                "updated_at.gt"?: string;
                /**
                 * @description `updated_at` is known and at most this.
                 * @example 2026-11-20T06:00:00Z
                 */
                "updated_at.lte"?: string;
                /**
                 * @description `updated_at` is known and less than this.
                 * @example 2026-11-20T06:00:00Z
                 */
                "updated_at.lt"?: string;
                /** @description Words that the name must hold, each from its beginning: `beyon hal` finds "Halo (Beyoncé)". Upper and lower case are the same, and so are diacritics of Latin letters (é is e; ø and ł are letters of their own). */
                q?: string;
                /** @description Name of a genre of the artist. */
                genre?: string[];
                /**
                 * @description Rows that changed at or after this time: give the `data_changed_at` of the last load. What was deleted is not told.
                 * @example 2026-11-20T06:00:00Z
                 */
                updated_since?: string;
                /**
                 * @description Rows as they were at this time; those that were not known yet are left out. They have `id`, `name`, `spotify_url`, `genres`, `popularity`, `followers`, `first_seen_at`: nothing else is kept over time, and nothing else can be filtered by. Orders: `first_seen_at`, `id`; `-first_seen_at` if none is given. `page.total` and `facets` count these rows: what the store knew then, without what was purged since. Neither in the future nor before `history_since`.
                 * @example 2026-11-20T06:00:00Z
                 */
                as_of?: string;
                /** @description Order of the rows; with `-` the last first. What is not known comes last either way. */
                sort?: "name" | "-name" | "popularity" | "-popularity" | "followers" | "-followers" | "first_seen_at" | "-first_seen_at" | "updated_at" | "-updated_at" | "id" | "-id";
                /** @description Columns wanted, separated by commas: id, name, spotify_url, image_url, genres, popularity, followers, fields_not_sent, first_seen_at, first_read_at, fetched_at, updated_at, run_id. `id`, `spotify_url` are always there. */
                fields?: string;
                /** @description Rows of a page. In CSV and NDJSON: rows at most, without a bound. */
                limit?: number;
                /** @description Where the page begins: from `page.next` of the one before. */
                cursor?: string;
                /** @description Whether to count all rows, which takes time: `page.total`. */
                count?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of rows as JSON, or all of them as CSV or NDJSON. */
            200: {
                headers: {
                    /** @description Seconds since a run last ended as complete; `unknown` where none has. */
                    "data-age"?: string;
                    /** @description `true` where the run that began last has ended as complete, else `false`. */
                    "data-complete"?: string;
                    /** @description State of the run that began last: `running`, `completed`, `incomplete`, `deferred`, `interrupted` or `failed`; `none` where there is none. */
                    "last-run-state"?: string;
                    /** @description When the data last changed: give it to `updated_since` the next time. `unknown` where it never has. */
                    "data-changed-at"?: string;
                    /** @description Changes with the data; send it back as `If-None-Match`. */
                    etag?: string;
                    /** @description The next page: `<URL>; rel="next"`; left out on the last one. */
                    link?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Artist"][];
                        page: {
                            limit: number;
                            /**
                             * Format: uri-reference
                             * @description URL of the next page; null on the last.
                             */
                            next: string | null;
                            /** @description All rows, where `count=true` was asked for. */
                            total?: number;
                        };
                        store: components["schemas"]["Store"];
                    };
                    "text/csv": string;
                    "application/x-ndjson": string;
                };
            };
            /** @description Nothing has changed since the answer whose ETag was sent. */
            304: {
                headers: {
                    /** @description Seconds since a run last ended as complete; `unknown` where none has. */
                    "data-age"?: string;
                    /** @description `true` where the run that began last has ended as complete, else `false`. */
                    "data-complete"?: string;
                    /** @description State of the run that began last: `running`, `completed`, `incomplete`, `deferred`, `interrupted` or `failed`; `none` where there is none. */
                    "last-run-state"?: string;
                    /** @description When the data last changed: give it to `updated_since` the next time. `unknown` where it never has. */
                    "data-changed-at"?: string;
                    /** @description Changes with the data; send it back as `If-None-Match`. */
                    etag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": unknown;
                };
            };
            /** @description A parameter is unknown or wrong; `parameter` names it. */
            400: {
                headers: {
                    /** @description Seconds since a run last ended as complete; `unknown` where none has. */
                    "data-age"?: string;
                    /** @description `true` where the run that began last has ended as complete, else `false`. */
                    "data-complete"?: string;
                    /** @description State of the run that began last: `running`, `completed`, `incomplete`, `deferred`, `interrupted` or `failed`; `none` where there is none. */
                    "last-run-state"?: string;
                    /** @description When the data last changed: give it to `updated_since` the next time. `unknown` where it never has. */
                    "data-changed-at"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A key is needed: `Authorization: Bearer KEY`. */
            401: {
                headers: {
                    /** @description Seconds since a run last ended as complete; `unknown` where none has. */
                    "data-age"?: string;
                    /** @description `true` where the run that began last has ended as complete, else `false`. */
                    "data-complete"?: string;
                    /** @description State of the run that began last: `running`, `completed`, `incomplete`, `deferred`, `interrupted` or `failed`; `none` where there is none. */
                    "last-run-state"?: string;
                    /** @description When the data last changed: give it to `updated_since` the next time. `unknown` where it never has. */
                    "data-changed-at"?: string;
                    /** @description `Bearer`. */
                    "www-authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `Accept` allows no format that is spoken here. */
            406: {
                headers: {
                    /** @description Seconds since a run last ended as complete; `unknown` where none has. */
                    "data-age"?: string;
                    /** @description `true` where the run that began last has ended as complete, else `false`. */
                    "data-complete"?: string;
                    /** @description State of the run that began last: `running`, `completed`, `incomplete`, `deferred`, `interrupted` or `failed`; `none` where there is none. */
                    "last-run-state"?: string;
                    /** @description When the data last changed: give it to `updated_since` the next time. `unknown` where it never has. */
                    "data-changed-at"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Asked under a host name that is not served here. */
            421: {
                headers: {
                    /** @description Seconds since a run last ended as complete; `unknown` where none has. */
                    "data-age"?: string;
                    /** @description `true` where the run that began last has ended as complete, else `false`. */
                    "data-complete"?: string;
                    /** @description State of the run that began last: `running`, `completed`, `incomplete`, `deferred`, `interrupted` or `failed`; `none` where there is none. */
                    "last-run-state"?: string;
                    /** @description When the data last changed: give it to `updated_since` the next time. `unknown` where it never has. */
                    "data-changed-at"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The query takes too long, or has too many rows: ask for less. */
            422: {
                headers: {
                    /** @description Seconds since a run last ended as complete; `unknown` where none has. */
                    "data-age"?: string;
                    /** @description `true` where the run that began last has ended as complete, else `false`. */
                    "data-complete"?: string;
                    /** @description State of the run that began last: `running`, `completed`, `incomplete`, `deferred`, `interrupted` or `failed`; `none` where there is none. */
                    "last-run-state"?: string;
                    /** @description When the data last changed: give it to `updated_since` the next time. `unknown` where it never has. */
                    "data-changed-at"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; `Retry-After` tells when to come back. */
            429: {
                headers: {
                    /** @description Seconds since a run last ended as complete; `unknown` where none has. */
                    "data-age"?: string;
                    /** @description `true` where the run that began last has ended as complete, else `false`. */
                    "data-complete"?: string;
                    /** @description State of the run that began last: `running`, `completed`, `incomplete`, `deferred`, `interrupted` or `failed`; `none` where there is none. */
                    "last-run-state"?: string;
                    /** @description When the data last changed: give it to `updated_since` the next time. `unknown` where it never has. */
                    "data-changed-at"?: string;
                    /** @description Seconds until it may be tried again. */
                    "retry-after"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The store cannot be read now, or too much is asked at once. */
            503: {
                headers: {
                    /** @description Seconds since a run last ended as complete; `unknown` where none has. */
                    "data-age"?: string;
                    /** @description `true` where the run that began last has ended as complete, else `false`. */
                    "data-complete"?: string;
                    /** @description State of the run that began last: `running`, `completed`, `incomplete`, `deferred`, `interrupted` or `failed`; `none` where there is none. */
                    "last-run-state"?: string;
                    /** @description When the data last changed: give it to `updated_since` the next time. `unknown` where it never has. */
                    "data-changed-at"?: string;
                    /** @description Seconds until it may be tried again. */
                    "retry-after"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listArtistAlbums: {
        parameters: {
            query?: {
                /** @description `id` is one of these. */
                id?: string[];
                /** @description `id` is none of these. */
                "id.not"?: string[];
                /** @description `album_type` is one of these. */
                album_type?: string[];
                /** @description `album_type` is none of these, or not known. */
                "album_type.not"?: string[];
                /** @description Whether `album_type` is known; an empty text is. */
                "album_type.known"?: boolean;
                /** @description `release_date_precision` is one of these. */
                release_date_precision?: string[];
                /** @description `release_date_precision` is none of these, or not known. */
                "release_date_precision.not"?: string[];
                /** @description Whether `release_date_precision` is known; an empty text is. */
                "release_date_precision.known"?: boolean;
                /** @description `released_on` is one of these. */
                released_on?: string[];
                /**
                 * @description `released_on` is known and at least this.
                 * @example 2026-11-20
                 */
                "released_on.gte"?: string;
                /**
                 * @description `released_on` is known and more than this.
                 * @example 2026-11-20
                 */
                "released_on.gt"?: string;
                /**
                 * @description `released_on` is known and at most this.
                 * @example 2026-11-20
                 */
                "released_on.lte"?: string;
                /**
                 * @description `released_on` is known and less than this.
                 * @example 2026-11-20
                 */
                "released_on.lt"?: string;
                /** @description Whether `released_on` is known. */
                "released_on.known"?: boolean;
                /** @description `total_tracks` is one of these. */
                total_tracks?: number[];
                /** @description `total_tracks` is known and at least this. */
                "total_tracks.gte"?: number;
                /** @description `total_tracks` is known and more than this. */
                "total_tracks.gt"?: number;
                /** @description `total_tracks` is known and at most this. */
                "total_tracks.lte"?: number;
                /** @description `total_tracks` is known and less than this. */
                "total_tracks.lt"?: number;
                /** @description Whether `total_tracks` is known. */
                "total_tracks.known"?: boolean;
                /** @description `label` is one of these. */
                label?: string[];
                /** @description `label` is none of these, or not known. */
                "label.not"?: string[];
                /** @description Whether `label` is known; an empty text is. */
                "label.known"?: boolean;
                /** @description `popularity` is one of these. */
                popularity?: number[];
                /** @description `popularity` is known and at least this. */
                "popularity.gte"?: number;
                /** @description `popularity` is known and more than this. */
                "popularity.gt"?: number;
                /** @description `popularity` is known and at most this. */
                "popularity.lte"?: number;
                /** @description `popularity` is known and less than this. */
                "popularity.lt"?: number;
                /** @description Whether `popularity` is known. */
                "popularity.known"?: boolean;
                /** @description `upc` is one of these. */
                upc?: string[];
                /** @description `upc` is none of these, or not known. */
                "upc.not"?: string[];
                /** @description Whether `upc` is known; an empty text is. */
                "upc.known"?: boolean;
                /** @description `first_seen_at` is one of these. */
                first_seen_at?: string[];
                /**
                 * @description `first_seen_at` is known and at least this.
                 * @example 2026-11-20T06:00:00Z
                 */
                "first_seen_at.gte"?: string;
                /**
                 * @description `first_seen_at` is known and more than this.
                 * @example 2026-11-20T06:00:00Z
                 */
                "first_seen_at.gt"?: string;
                /**
                 * @description `first_seen_at` is known and at most this.
                 * @example 2026-11-20T06:00:00Z
                 */
                "first_seen_at.lte"?: string;
                /**
                 * @description `first_seen_at` is known and less than this.
                 * @example 2026-11-20T06:00:00Z
                 */
                "first_seen_at.lt"?: string;
                /** @description `last_seen_at` is one of these. */
                last_seen_at?: string[];
                /**
                 * @description `last_seen_at` is known and at least this.
                 * @example 2026-11-20T06:00:00Z
                 */
                "last_seen_at.gte"?: string;
                /**
                 * @description `last_seen_at` is known and more than this.
                 * @example 2026-11-20T06:00:00Z
                 */
                "last_seen_at.gt"?: string;
                /**
                 * @description `last_seen_at` is known and at most this.
                 * @example 2026-11-20T06:00:00Z
                 */
                "last_seen_at.lte"?: string;
                /**
                 * @description `last_seen_at` is known and less than this.
                 * @example 2026-11-20T06:00:00Z
                 */
                "last_seen_at.lt"?: string;
                /** @description `fetched_at` is one of these. */
                fetched_at?: string[];
                /**
                 * @description `fetched_at` is known and at least this.
                 * @example 2026-11-20T06:00:00Z
                 */
                "fetched_at.gte"?: string;
                /**
                 * @description `fetched_at` is known and more than this.
                 * @example 2026-11-20T06:00:00Z
                 */
                "fetched_at.gt"?: string;
                /**
                 * @description `fetched_at` is known and at most this.
                 * @example 2026-11-20T06:00:00Z
                 */
                "fetched_at.lte"?: string;
                /**
                 * @description `fetched_at` is known and less than this.
                 * @example 2026-11-20T06:00:00Z
                 */
                "fetched_at.lt"?: string;
                /** @description Whether `fetched_at` is known. */
                "fetched_at.known"?: boolean;
                /** @description `updated_at` is one of these. */
                updated_at?: string[];
                /**
                 * @description `updated_at` is known and at least this.
                 * @example 2026-11-20T06:00:00Z
                 */
                "updated_at.gte"?: string;
                /**
                 * @description `updated_at` is known and more than this.
                 * @example 2026-11-20T06:00:00Z
                 */
                "updated_at.gt"?: string;
                /**
                 * @description `updated_at` is known and at most this.
                 * @example 2026-11-20T06:00:00Z
                 */
                "updated_at.lte"?: string;
                /**
                 * @description `updated_at` is known and less than this.
                 * @example 2026-11-20T06:00:00Z
                 */
                "updated_at.lt"?: string;
                /** @description `run_id` is one of these. */
                run_id?: string[];
                /** @description `run_id` is none of these. */
                "run_id.not"?: string[];
                /** @description Words that the name must hold, each from its beginning: `beyon hal` finds "Halo (Beyoncé)". Upper and lower case are the same, and so are diacritics of Latin letters (é is e; ø and ł are letters of their own). */
                q?: string;
                /** @description Source that listed the album: `new-releases`, `search`, `artists`, ... */
                source?: string[];
                /**
                 * @description Rows that changed at or after this time: give the `data_changed_at` of the last load. What was deleted is not told.
                 * @example 2026-11-20T06:00:00Z
                 */
                updated_since?: string;
                /**
                 * @description Rows as they were at this time; those that were not known yet are left out. They have `id`, `name`, `album_type`, `release_date`, `release_date_precision`, `released_on`, `total_tracks`, `label`, `popularity`, `spotify_url`, `first_seen_at`, `artists`: nothing else is kept over time, and nothing else can be filtered by but `artist_id`. `artists` and `artist_id` go by the artists whom it names now. Orders: `first_seen_at`, `id`; `-first_seen_at` if none is given. `page.total` and `facets` count these rows: what the store knew then, without what was purged since. Neither in the future nor before `history_since`.
                 * @example 2026-11-20T06:00:00Z
                 */
                as_of?: string;
                /** @description Order of the rows; with `-` the last first. What is not known comes last either way. */
                sort?: "released_on" | "-released_on" | "name" | "-name" | "popularity" | "-popularity" | "first_seen_at" | "-first_seen_at" | "updated_at" | "-updated_at" | "id" | "-id";
                /** @description Columns wanted, separated by commas: id, name, album_type, release_date, release_date_precision, released_on, total_tracks, label, popularity, upc, spotify_url, image_url, fields_not_sent, first_seen_at, last_seen_at, first_read_at, fetched_at, updated_at, run_id, artists. `id`, `spotify_url` are always there. */
                fields?: string;
                /** @description Rows of a page. In CSV and NDJSON: rows at most, without a bound. */
                limit?: number;
                /** @description Where the page begins: from `page.next` of the one before. */
                cursor?: string;
                /** @description Whether to count all rows, which takes time: `page.total`. */
                count?: boolean;
                /** @description Count the rows by the values of these columns, separated by commas: album_type, release_date_precision, label. The 20 most frequent values of each. */
                facets?: string;
            };
            header?: never;
            path: {
                /** @description Spotify id. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of rows as JSON, or all of them as CSV or NDJSON. */
            200: {
                headers: {
                    /** @description Seconds since a run last ended as complete; `unknown` where none has. */
                    "data-age"?: string;
                    /** @description `true` where the run that began last has ended as complete, else `false`. */
                    "data-complete"?: string;
                    /** @description State of the run that began last: `running`, `completed`, `incomplete`, `deferred`, `interrupted` or `failed`; `none` where there is none. */
                    "last-run-state"?: string;
                    /** @description When the data last changed: give it to `updated_since` the next time. `unknown` where it never has. */
                    "data-changed-at"?: string;
                    /** @description Changes with the data; send it back as `If-None-Match`. */
                    etag?: string;
                    /** @description The next page: `<URL>; rel="next"`; left out on the last one. */
                    link?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Album"][];
                        page: {
                            limit: number;
                            /**
                             * Format: uri-reference
                             * @description URL of the next page; null on the last.
                             */
                            next: string | null;
                            /** @description All rows, where `count=true` was asked for. */
                            total?: number;
                        };
                        facets?: {
                            album_type?: {
                                value: string | boolean | null;
                                count: number;
                            }[];
                            release_date_precision?: {
                                value: string | boolean | null;
                                count: number;
                            }[];
                            label?: {
                                value: string | boolean | null;
                                count: number;
                            }[];
                        };
                        store: components["schemas"]["Store"];
                    };
                    "text/csv": string;
                    "application/x-ndjson": string;
                };
            };
            /** @description Nothing has changed since the answer whose ETag was sent. */
            304: {
                headers: {
                    /** @description Seconds since a run last ended as complete; `unknown` where none has. */
                    "data-age"?: string;
                    /** @description `true` where the run that began last has ended as complete, else `false`. */
                    "data-complete"?: string;
                    /** @description State of the run that began last: `running`, `completed`, `incomplete`, `deferred`, `interrupted` or `failed`; `none` where there is none. */
                    "last-run-state"?: string;
                    /** @description When the data last changed: give it to `updated_since` the next time. `unknown` where it never has. */
                    "data-changed-at"?: string;
                    /** @description Changes with the data; send it back as `If-None-Match`. */
                    etag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": unknown;
                };
            };
            /** @description A parameter is unknown or wrong; `parameter` names it. */
            400: {
                headers: {
                    /** @description Seconds since a run last ended as complete; `unknown` where none has. */
                    "data-age"?: string;
                    /** @description `true` where the run that began last has ended as complete, else `false`. */
                    "data-complete"?: string;
                    /** @description State of the run that began last: `running`, `completed`, `incomplete`, `deferred`, `interrupted` or `failed`; `none` where there is none. */
                    "last-run-state"?: string;
                    /** @description When the data last changed: give it to `updated_since` the next time. `unknown` where it never has. */
                    "data-changed-at"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A key is needed: `Authorization: Bearer KEY`. */
            401: {
                headers: {
                    /** @description Seconds since a run last ended as complete; `unknown` where none has. */
                    "data-age"?: string;
                    /** @description `true` where the run that began last has ended as complete, else `false`. */
                    "data-complete"?: string;
                    /** @description State of the run that began last: `running`, `completed`, `incomplete`, `deferred`, `interrupted` or `failed`; `none` where there is none. */
                    "last-run-state"?: string;
                    /** @description When the data last changed: give it to `updated_since` the next time. `unknown` where it never has. */
                    "data-changed-at"?: string;
                    /** @description `Bearer`. */
                    "www-authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing. */
            404: {
                headers: {
                    /** @description Seconds since a run last ended as complete; `unknown` where none has. */
                    "data-age"?: string;
                    /** @description `true` where the run that began last has ended as complete, else `false`. */
                    "data-complete"?: string;
                    /** @description State of the run that began last: `running`, `completed`, `incomplete`, `deferred`, `interrupted` or `failed`; `none` where there is none. */
                    "last-run-state"?: string;
                    /** @description When the data last changed: give it to `updated_since` the next time. `unknown` where it never has. */
                    "data-changed-at"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `Accept` allows no format that is spoken here. */
            406: {
                headers: {
                    /** @description Seconds since a run last ended as complete; `unknown` where none has. */
                    "data-age"?: string;
                    /** @description `true` where the run that began last has ended as complete, else `false`. */
                    "data-complete"?: string;
                    /** @description State of the run that began last: `running`, `completed`, `incomplete`, `deferred`, `interrupted` or `failed`; `none` where there is none. */
                    "last-run-state"?: string;
                    /** @description When the data last changed: give it to `updated_since` the next time. `unknown` where it never has. */
                    "data-changed-at"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Asked under a host name that is not served here. */
            421: {
                headers: {
                    /** @description Seconds since a run last ended as complete; `unknown` where none has. */
                    "data-age"?: string;
                    /** @description `true` where the run that began last has ended as complete, else `false`. */
                    "data-complete"?: string;
                    /** @description State of the run that began last: `running`, `completed`, `incomplete`, `deferred`, `interrupted` or `failed`; `none` where there is none. */
                    "last-run-state"?: string;
                    /** @description When the data last changed: give it to `updated_since` the next time. `unknown` where it never has. */
                    "data-changed-at"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The query takes too long, or has too many rows: ask for less. */
            422: {
                headers: {
                    /** @description Seconds since a run last ended as complete; `unknown` where none has. */
                    "data-age"?: string;
                    /** @description `true` where the run that began last has ended as complete, else `false`. */
                    "data-complete"?: string;
                    /** @description State of the run that began last: `running`, `completed`, `incomplete`, `deferred`, `interrupted` or `failed`; `none` where there is none. */
                    "last-run-state"?: string;
                    /** @description When the data last changed: give it to `updated_since` the next time. `unknown` where it never has. */
                    "data-changed-at"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; `Retry-After` tells when to come back. */
            429: {
                headers: {
                    /** @description Seconds since a run last ended as complete; `unknown` where none has. */
                    "data-age"?: string;
                    /** @description `true` where the run that began last has ended as complete, else `false`. */
                    "data-complete"?: string;
                    /** @description State of the run that began last: `running`, `completed`, `incomplete`, `deferred`, `interrupted` or `failed`; `none` where there is none. */
                    "last-run-state"?: string;
                    /** @description When the data last changed: give it to `updated_since` the next time. `unknown` where it never has. */
                    "data-changed-at"?: string;
                    /** @description Seconds until it may be tried again. */
                    "retry-after"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The store cannot be read now, or too much is asked at once. */
            503: {
                headers: {
                    /** @description Seconds since a run last ended as complete; `unknown` where none has. */
                    "data-age"?: string;
                    /** @description `true` where the run that began last has ended as complete, else `false`. */
                    "data-complete"?: string;
                    /** @description State of the run that began last: `running`, `completed`, `incomplete`, `deferred`, `interrupted` or `failed`; `none` where there is none. */
                    "last-run-state"?: string;
                    /** @description When the data last changed: give it to `updated_since` the next time. `unknown` where it never has. */
                    "data-changed-at"?: string;
                    /** @description Seconds until it may be tried again. */
                    "retry-after"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listTracks: {
        parameters: {
            query?: {
                /** @description `album_id` is one of these. */
                album_id?: string[];
                /** @description `album_id` is none of these. */
                "album_id.not"?: string[];
                /** @description `duration_ms` is one of these. */
                duration_ms?: number[];
                /** @description `duration_ms` is known and at least this. */
                "duration_ms.gte"?: number;
                /** @description `duration_ms` is known and more than this. */
                "duration_ms.gt"?: number;
                /** @description `duration_ms` is known and at most this. */
                "duration_ms.lte"?: number;
                /** @description `duration_ms` is known and less than this. */
                "duration_ms.lt"?: number;
                /** @description `explicit` is this. */
                explicit?: boolean;
                /** @description `album_type` is one of these. */
                album_type?: string[];
                /** @description `album_type` is none of these, or not known. */
                "album_type.not"?: string[];
                /** @description Whether `album_type` is known; an empty text is. */
                "album_type.known"?: boolean;
                /** @description `released_on` is one of these. */
                released_on?: string[];
                /**
                 * @description `released_on` is known and at least this.
                 * @example 2026-11-20
                 */
                "released_on.gte"?: string;
                /**
                 * @description `released_on` is known and more than this.
                 * @example 2026-11-20
                 */
                "released_on.gt"?: string;
                /**
                 * @description `released_on` is known and at most this.
                 * @example 2026-11-20
                 */
                "released_on.lte"?: string;
                /**
                 * @description `released_on` is known and less than this.
                 * @example 2026-11-20
                 */
                "released_on.lt"?: string;
                /** @description Whether `released_on` is known. */
                "released_on.known"?: boolean;
                /** @description `label` is one of these. */
                label?: string[];
                /** @description `label` is none of these, or not known. */
                "label.not"?: string[];
                /** @description Whether `label` is known; an empty text is. */
                "label.known"?: boolean;
                /** @description `updated_at` is one of these. */
                updated_at?: string[];
                /**
                 * @description `updated_at` is known and at least this.
                 * @example 2026-11-20T06:00:00Z
                 */
                "updated_at.gte"?: string;
                /**
                 * @description `updated_at` is known and more than this.
                 * @example 2026-11-20T06:00:00Z
                 */
                "updated_at.gt"?: string;
                /**
                 * @description `updated_at` is known and at most this.
                 * @example 2026-11-20T06:00:00Z
                 */
                "updated_at.lte"?: string;
                /**
                 * @description `updated_at` is known and less than this.
                 * @example 2026-11-20T06:00:00Z
                 */
                "updated_at.lt"?: string;
                /** @description Words that the name must hold, each from its beginning: `beyon hal` finds "Halo (Beyoncé)". Upper and lower case are the same, and so are diacritics of Latin letters (é is e; ø and ł are letters of their own). */
                q?: string;
                /** @description Spotify id of an artist whom the track names. */
                artist_id?: string[];
                /**
                 * @description Rows that changed at or after this time: give the `data_changed_at` of the last load. What was deleted is not told.
                 * @example 2026-11-20T06:00:00Z
                 */
                updated_since?: string;
                /** @description Order of the rows; with `-` the last first. What is not known comes last either way. */
                sort?: "album" | "-album" | "released_on" | "-released_on" | "updated_at" | "-updated_at";
                /** @description Columns wanted, separated by commas: album_id, id, name, disc_number, track_number, duration_ms, explicit, is_local, spotify_url, isrc, album_name, album_type, released_on, label, first_seen_at, updated_at, run_id, artists. `album_id`, `id`, `spotify_url` are always there. */
                fields?: string;
                /** @description Rows of a page. In CSV and NDJSON: rows at most, without a bound. */
                limit?: number;
                /** @description Where the page begins: from `page.next` of the one before. */
                cursor?: string;
                /** @description Whether to count all rows, which takes time: `page.total`. */
                count?: boolean;
                /** @description Count the rows by the values of these columns, separated by commas: explicit, album_type, label. The 20 most frequent values of each. */
                facets?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of rows as JSON, or all of them as CSV or NDJSON. */
            200: {
                headers: {
                    /** @description Seconds since a run last ended as complete; `unknown` where none has. */
                    "data-age"?: string;
                    /** @description `true` where the run that began last has ended as complete, else `false`. */
                    "data-complete"?: string;
                    /** @description State of the run that began last: `running`, `completed`, `incomplete`, `deferred`, `interrupted` or `failed`; `none` where there is none. */
                    "last-run-state"?: string;
                    /** @description When the data last changed: give it to `updated_since` the next time. `unknown` where it never has. */
                    "data-changed-at"?: string;
                    /** @description Changes with the data; send it back as `If-None-Match`. */
                    etag?: string;
                    /** @description The next page: `<URL>; rel="next"`; left out on the last one. */
                    link?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Track"][];
                        page: {
                            limit: number;
                            /**
                             * Format: uri-reference
                             * @description URL of the next page; null on the last.
                             */
                            next: string | null;
                            /** @description All rows, where `count=true` was asked for. */
                            total?: number;
                        };
                        facets?: {
                            explicit?: {
                                value: string | boolean | null;
                                count: number;
                            }[];
                            album_type?: {
                                value: string | boolean | null;
                                count: number;
                            }[];
                            label?: {
                                value: string | boolean | null;
                                count: number;
                            }[];
                        };
                        store: components["schemas"]["Store"];
                    };
                    "text/csv": string;
                    "application/x-ndjson": string;
                };
            };
            /** @description Nothing has changed since the answer whose ETag was sent. */
            304: {
                headers: {
                    /** @description Seconds since a run last ended as complete; `unknown` where none has. */
                    "data-age"?: string;
                    /** @description `true` where the run that began last has ended as complete, else `false`. */
                    "data-complete"?: string;
                    /** @description State of the run that began last: `running`, `completed`, `incomplete`, `deferred`, `interrupted` or `failed`; `none` where there is none. */
                    "last-run-state"?: string;
                    /** @description When the data last changed: give it to `updated_since` the next time. `unknown` where it never has. */
                    "data-changed-at"?: string;
                    /** @description Changes with the data; send it back as `If-None-Match`. */
                    etag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": unknown;
                };
            };
            /** @description A parameter is unknown or wrong; `parameter` names it. */
            400: {
                headers: {
                    /** @description Seconds since a run last ended as complete; `unknown` where none has. */
                    "data-age"?: string;
                    /** @description `true` where the run that began last has ended as complete, else `false`. */
                    "data-complete"?: string;
                    /** @description State of the run that began last: `running`, `completed`, `incomplete`, `deferred`, `interrupted` or `failed`; `none` where there is none. */
                    "last-run-state"?: string;
                    /** @description When the data last changed: give it to `updated_since` the next time. `unknown` where it never has. */
                    "data-changed-at"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A key is needed: `Authorization: Bearer KEY`. */
            401: {
                headers: {
                    /** @description Seconds since a run last ended as complete; `unknown` where none has. */
                    "data-age"?: string;
                    /** @description `true` where the run that began last has ended as complete, else `false`. */
                    "data-complete"?: string;
                    /** @description State of the run that began last: `running`, `completed`, `incomplete`, `deferred`, `interrupted` or `failed`; `none` where there is none. */
                    "last-run-state"?: string;
                    /** @description When the data last changed: give it to `updated_since` the next time. `unknown` where it never has. */
                    "data-changed-at"?: string;
                    /** @description `Bearer`. */
                    "www-authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `Accept` allows no format that is spoken here. */
            406: {
                headers: {
                    /** @description Seconds since a run last ended as complete; `unknown` where none has. */
                    "data-age"?: string;
                    /** @description `true` where the run that began last has ended as complete, else `false`. */
                    "data-complete"?: string;
                    /** @description State of the run that began last: `running`, `completed`, `incomplete`, `deferred`, `interrupted` or `failed`; `none` where there is none. */
                    "last-run-state"?: string;
                    /** @description When the data last changed: give it to `updated_since` the next time. `unknown` where it never has. */
                    "data-changed-at"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Asked under a host name that is not served here. */
            421: {
                headers: {
                    /** @description Seconds since a run last ended as complete; `unknown` where none has. */
                    "data-age"?: string;
                    /** @description `true` where the run that began last has ended as complete, else `false`. */
                    "data-complete"?: string;
                    /** @description State of the run that began last: `running`, `completed`, `incomplete`, `deferred`, `interrupted` or `failed`; `none` where there is none. */
                    "last-run-state"?: string;
                    /** @description When the data last changed: give it to `updated_since` the next time. `unknown` where it never has. */
                    "data-changed-at"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The query takes too long, or has too many rows: ask for less. */
            422: {
                headers: {
                    /** @description Seconds since a run last ended as complete; `unknown` where none has. */
                    "data-age"?: string;
                    /** @description `true` where the run that began last has ended as complete, else `false`. */
                    "data-complete"?: string;
                    /** @description State of the run that began last: `running`, `completed`, `incomplete`, `deferred`, `interrupted` or `failed`; `none` where there is none. */
                    "last-run-state"?: string;
                    /** @description When the data last changed: give it to `updated_since` the next time. `unknown` where it never has. */
                    "data-changed-at"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; `Retry-After` tells when to come back. */
            429: {
                headers: {
                    /** @description Seconds since a run last ended as complete; `unknown` where none has. */
                    "data-age"?: string;
                    /** @description `true` where the run that began last has ended as complete, else `false`. */
                    "data-complete"?: string;
                    /** @description State of the run that began last: `running`, `completed`, `incomplete`, `deferred`, `interrupted` or `failed`; `none` where there is none. */
                    "last-run-state"?: string;
                    /** @description When the data last changed: give it to `updated_since` the next time. `unknown` where it never has. */
                    "data-changed-at"?: string;
                    /** @description Seconds until it may be tried again. */
                    "retry-after"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The store cannot be read now, or too much is asked at once. */
            503: {
                headers: {
                    /** @description Seconds since a run last ended as complete; `unknown` where none has. */
                    "data-age"?: string;
                    /** @description `true` where the run that began last has ended as complete, else `false`. */
                    "data-complete"?: string;
                    /** @description State of the run that began last: `running`, `completed`, `incomplete`, `deferred`, `interrupted` or `failed`; `none` where there is none. */
                    "last-run-state"?: string;
                    /** @description When the data last changed: give it to `updated_since` the next time. `unknown` where it never has. */
                    "data-changed-at"?: string;
                    /** @description Seconds until it may be tried again. */
                    "retry-after"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listAlbumVersions: {
        parameters: {
            query?: {
                /** @description `album_id` is one of these. */
                album_id?: string[];
                /** @description `album_id` is none of these. */
                "album_id.not"?: string[];
                /** @description `valid_from` is one of these. */
                valid_from?: string[];
                /**
                 * @description `valid_from` is known and at least this.
                 * @example 2026-11-20T06:00:00Z
                 */
                "valid_from.gte"?: string;
                /**
                 * @description `valid_from` is known and more than this.
                 * @example 2026-11-20T06:00:00Z
                 */
                "valid_from.gt"?: string;
                /**
                 * @description `valid_from` is known and at most this.
                 * @example 2026-11-20T06:00:00Z
                 */
                "valid_from.lte"?: string;
                /**
                 * @description `valid_from` is known and less than this.
                 * @example 2026-11-20T06:00:00Z
                 */
                "valid_from.lt"?: string;
                /** @description `valid_to` is one of these. */
                valid_to?: string[];
                /**
                 * @description `valid_to` is known and at least this.
                 * @example 2026-11-20T06:00:00Z
                 */
                "valid_to.gte"?: string;
                /**
                 * @description `valid_to` is known and more than this.
                 * @example 2026-11-20T06:00:00Z
                 */
                "valid_to.gt"?: string;
                /**
                 * @description `valid_to` is known and at most this.
                 * @example 2026-11-20T06:00:00Z
                 */
                "valid_to.lte"?: string;
                /**
                 * @description `valid_to` is known and less than this.
                 * @example 2026-11-20T06:00:00Z
                 */
                "valid_to.lt"?: string;
                /** @description Order of the rows; with `-` the last first. What is not known comes last either way. */
                sort?: "album_id" | "-album_id";
                /** @description Columns wanted, separated by commas: album_id, valid_from, valid_to, name, album_type, release_date, release_date_precision, released_on, total_tracks, label, popularity, spotify_url. `album_id`, `valid_to`, `spotify_url` are always there. */
                fields?: string;
                /** @description Rows of a page. In CSV and NDJSON: rows at most, without a bound. */
                limit?: number;
                /** @description Where the page begins: from `page.next` of the one before. */
                cursor?: string;
                /** @description Whether to count all rows, which takes time: `page.total`. */
                count?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of rows as JSON, or all of them as CSV or NDJSON. */
            200: {
                headers: {
                    /** @description Seconds since a run last ended as complete; `unknown` where none has. */
                    "data-age"?: string;
                    /** @description `true` where the run that began last has ended as complete, else `false`. */
                    "data-complete"?: string;
                    /** @description State of the run that began last: `running`, `completed`, `incomplete`, `deferred`, `interrupted` or `failed`; `none` where there is none. */
                    "last-run-state"?: string;
                    /** @description When the data last changed: give it to `updated_since` the next time. `unknown` where it never has. */
                    "data-changed-at"?: string;
                    /** @description Changes with the data; send it back as `If-None-Match`. */
                    etag?: string;
                    /** @description The next page: `<URL>; rel="next"`; left out on the last one. */
                    link?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["AlbumVersion"][];
                        page: {
                            limit: number;
                            /**
                             * Format: uri-reference
                             * @description URL of the next page; null on the last.
                             */
                            next: string | null;
                            /** @description All rows, where `count=true` was asked for. */
                            total?: number;
                        };
                        store: components["schemas"]["Store"];
                    };
                    "text/csv": string;
                    "application/x-ndjson": string;
                };
            };
            /** @description Nothing has changed since the answer whose ETag was sent. */
            304: {
                headers: {
                    /** @description Seconds since a run last ended as complete; `unknown` where none has. */
                    "data-age"?: string;
                    /** @description `true` where the run that began last has ended as complete, else `false`. */
                    "data-complete"?: string;
                    /** @description State of the run that began last: `running`, `completed`, `incomplete`, `deferred`, `interrupted` or `failed`; `none` where there is none. */
                    "last-run-state"?: string;
                    /** @description When the data last changed: give it to `updated_since` the next time. `unknown` where it never has. */
                    "data-changed-at"?: string;
                    /** @description Changes with the data; send it back as `If-None-Match`. */
                    etag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": unknown;
                };
            };
            /** @description A parameter is unknown or wrong; `parameter` names it. */
            400: {
                headers: {
                    /** @description Seconds since a run last ended as complete; `unknown` where none has. */
                    "data-age"?: string;
                    /** @description `true` where the run that began last has ended as complete, else `false`. */
                    "data-complete"?: string;
                    /** @description State of the run that began last: `running`, `completed`, `incomplete`, `deferred`, `interrupted` or `failed`; `none` where there is none. */
                    "last-run-state"?: string;
                    /** @description When the data last changed: give it to `updated_since` the next time. `unknown` where it never has. */
                    "data-changed-at"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A key is needed: `Authorization: Bearer KEY`. */
            401: {
                headers: {
                    /** @description Seconds since a run last ended as complete; `unknown` where none has. */
                    "data-age"?: string;
                    /** @description `true` where the run that began last has ended as complete, else `false`. */
                    "data-complete"?: string;
                    /** @description State of the run that began last: `running`, `completed`, `incomplete`, `deferred`, `interrupted` or `failed`; `none` where there is none. */
                    "last-run-state"?: string;
                    /** @description When the data last changed: give it to `updated_since` the next time. `unknown` where it never has. */
                    "data-changed-at"?: string;
                    /** @description `Bearer`. */
                    "www-authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `Accept` allows no format that is spoken here. */
            406: {
                headers: {
                    /** @description Seconds since a run last ended as complete; `unknown` where none has. */
                    "data-age"?: string;
                    /** @description `true` where the run that began last has ended as complete, else `false`. */
                    "data-complete"?: string;
                    /** @description State of the run that began last: `running`, `completed`, `incomplete`, `deferred`, `interrupted` or `failed`; `none` where there is none. */
                    "last-run-state"?: string;
                    /** @description When the data last changed: give it to `updated_since` the next time. `unknown` where it never has. */
                    "data-changed-at"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Asked under a host name that is not served here. */
            421: {
                headers: {
                    /** @description Seconds since a run last ended as complete; `unknown` where none has. */
                    "data-age"?: string;
                    /** @description `true` where the run that began last has ended as complete, else `false`. */
                    "data-complete"?: string;
                    /** @description State of the run that began last: `running`, `completed`, `incomplete`, `deferred`, `interrupted` or `failed`; `none` where there is none. */
                    "last-run-state"?: string;
                    /** @description When the data last changed: give it to `updated_since` the next time. `unknown` where it never has. */
                    "data-changed-at"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The query takes too long, or has too many rows: ask for less. */
            422: {
                headers: {
                    /** @description Seconds since a run last ended as complete; `unknown` where none has. */
                    "data-age"?: string;
                    /** @description `true` where the run that began last has ended as complete, else `false`. */
                    "data-complete"?: string;
                    /** @description State of the run that began last: `running`, `completed`, `incomplete`, `deferred`, `interrupted` or `failed`; `none` where there is none. */
                    "last-run-state"?: string;
                    /** @description When the data last changed: give it to `updated_since` the next time. `unknown` where it never has. */
                    "data-changed-at"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; `Retry-After` tells when to come back. */
            429: {
                headers: {
                    /** @description Seconds since a run last ended as complete; `unknown` where none has. */
                    "data-age"?: string;
                    /** @description `true` where the run that began last has ended as complete, else `false`. */
                    "data-complete"?: string;
                    /** @description State of the run that began last: `running`, `completed`, `incomplete`, `deferred`, `interrupted` or `failed`; `none` where there is none. */
                    "last-run-state"?: string;
                    /** @description When the data last changed: give it to `updated_since` the next time. `unknown` where it never has. */
                    "data-changed-at"?: string;
                    /** @description Seconds until it may be tried again. */
                    "retry-after"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The store cannot be read now, or too much is asked at once. */
            503: {
                headers: {
                    /** @description Seconds since a run last ended as complete; `unknown` where none has. */
                    "data-age"?: string;
                    /** @description `true` where the run that began last has ended as complete, else `false`. */
                    "data-complete"?: string;
                    /** @description State of the run that began last: `running`, `completed`, `incomplete`, `deferred`, `interrupted` or `failed`; `none` where there is none. */
                    "last-run-state"?: string;
                    /** @description When the data last changed: give it to `updated_since` the next time. `unknown` where it never has. */
                    "data-changed-at"?: string;
                    /** @description Seconds until it may be tried again. */
                    "retry-after"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listArtistVersions: {
        parameters: {
            query?: {
                /** @description `artist_id` is one of these. */
                artist_id?: string[];
                /** @description `artist_id` is none of these. */
                "artist_id.not"?: string[];
                /** @description `valid_from` is one of these. */
                valid_from?: string[];
                /**
                 * @description `valid_from` is known and at least this.
                 * @example 2026-11-20T06:00:00Z
                 */
                "valid_from.gte"?: string;
                /**
                 * @description `valid_from` is known and more than this.
                 * @example 2026-11-20T06:00:00Z
                 */
                "valid_from.gt"?: string;
                /**
                 * @description `valid_from` is known and at most this.
                 * @example 2026-11-20T06:00:00Z
                 */
                "valid_from.lte"?: string;
                /**
                 * @description `valid_from` is known and less than this.
                 * @example 2026-11-20T06:00:00Z
                 */
                "valid_from.lt"?: string;
                /** @description `valid_to` is one of these. */
                valid_to?: string[];
                /**
                 * @description `valid_to` is known and at least this.
                 * @example 2026-11-20T06:00:00Z
                 */
                "valid_to.gte"?: string;
                /**
                 * @description `valid_to` is known and more than this.
                 * @example 2026-11-20T06:00:00Z
                 */
                "valid_to.gt"?: string;
                /**
                 * @description `valid_to` is known and at most this.
                 * @example 2026-11-20T06:00:00Z
                 */
                "valid_to.lte"?: string;
                /**
                 * @description `valid_to` is known and less than this.
                 * @example 2026-11-20T06:00:00Z
                 */
                "valid_to.lt"?: string;
                /** @description Order of the rows; with `-` the last first. What is not known comes last either way. */
                sort?: "artist_id" | "-artist_id";
                /** @description Columns wanted, separated by commas: artist_id, valid_from, valid_to, name, genres, popularity, followers, spotify_url. `artist_id`, `valid_to`, `spotify_url` are always there. */
                fields?: string;
                /** @description Rows of a page. In CSV and NDJSON: rows at most, without a bound. */
                limit?: number;
                /** @description Where the page begins: from `page.next` of the one before. */
                cursor?: string;
                /** @description Whether to count all rows, which takes time: `page.total`. */
                count?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of rows as JSON, or all of them as CSV or NDJSON. */
            200: {
                headers: {
                    /** @description Seconds since a run last ended as complete; `unknown` where none has. */
                    "data-age"?: string;
                    /** @description `true` where the run that began last has ended as complete, else `false`. */
                    "data-complete"?: string;
                    /** @description State of the run that began last: `running`, `completed`, `incomplete`, `deferred`, `interrupted` or `failed`; `none` where there is none. */
                    "last-run-state"?: string;
                    /** @description When the data last changed: give it to `updated_since` the next time. `unknown` where it never has. */
                    "data-changed-at"?: string;
                    /** @description Changes with the data; send it back as `If-None-Match`. */
                    etag?: string;
                    /** @description The next page: `<URL>; rel="next"`; left out on the last one. */
                    link?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ArtistVersion"][];
                        page: {
                            limit: number;
                            /**
                             * Format: uri-reference
                             * @description URL of the next page; null on the last.
                             */
                            next: string | null;
                            /** @description All rows, where `count=true` was asked for. */
                            total?: number;
                        };
                        store: components["schemas"]["Store"];
                    };
                    "text/csv": string;
                    "application/x-ndjson": string;
                };
            };
            /** @description Nothing has changed since the answer whose ETag was sent. */
            304: {
                headers: {
                    /** @description Seconds since a run last ended as complete; `unknown` where none has. */
                    "data-age"?: string;
                    /** @description `true` where the run that began last has ended as complete, else `false`. */
                    "data-complete"?: string;
                    /** @description State of the run that began last: `running`, `completed`, `incomplete`, `deferred`, `interrupted` or `failed`; `none` where there is none. */
                    "last-run-state"?: string;
                    /** @description When the data last changed: give it to `updated_since` the next time. `unknown` where it never has. */
                    "data-changed-at"?: string;
                    /** @description Changes with the data; send it back as `If-None-Match`. */
                    etag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": unknown;
                };
            };
            /** @description A parameter is unknown or wrong; `parameter` names it. */
            400: {
                headers: {
                    /** @description Seconds since a run last ended as complete; `unknown` where none has. */
                    "data-age"?: string;
                    /** @description `true` where the run that began last has ended as complete, else `false`. */
                    "data-complete"?: string;
                    /** @description State of the run that began last: `running`, `completed`, `incomplete`, `deferred`, `interrupted` or `failed`; `none` where there is none. */
                    "last-run-state"?: string;
                    /** @description When the data last changed: give it to `updated_since` the next time. `unknown` where it never has. */
                    "data-changed-at"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A key is needed: `Authorization: Bearer KEY`. */
            401: {
                headers: {
                    /** @description Seconds since a run last ended as complete; `unknown` where none has. */
                    "data-age"?: string;
                    /** @description `true` where the run that began last has ended as complete, else `false`. */
                    "data-complete"?: string;
                    /** @description State of the run that began last: `running`, `completed`, `incomplete`, `deferred`, `interrupted` or `failed`; `none` where there is none. */
                    "last-run-state"?: string;
                    /** @description When the data last changed: give it to `updated_since` the next time. `unknown` where it never has. */
                    "data-changed-at"?: string;
                    /** @description `Bearer`. */
                    "www-authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `Accept` allows no format that is spoken here. */
            406: {
                headers: {
                    /** @description Seconds since a run last ended as complete; `unknown` where none has. */
                    "data-age"?: string;
                    /** @description `true` where the run that began last has ended as complete, else `false`. */
                    "data-complete"?: string;
                    /** @description State of the run that began last: `running`, `completed`, `incomplete`, `deferred`, `interrupted` or `failed`; `none` where there is none. */
                    "last-run-state"?: string;
                    /** @description When the data last changed: give it to `updated_since` the next time. `unknown` where it never has. */
                    "data-changed-at"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Asked under a host name that is not served here. */
            421: {
                headers: {
                    /** @description Seconds since a run last ended as complete; `unknown` where none has. */
                    "data-age"?: string;
                    /** @description `true` where the run that began last has ended as complete, else `false`. */
                    "data-complete"?: string;
                    /** @description State of the run that began last: `running`, `completed`, `incomplete`, `deferred`, `interrupted` or `failed`; `none` where there is none. */
                    "last-run-state"?: string;
                    /** @description When the data last changed: give it to `updated_since` the next time. `unknown` where it never has. */
                    "data-changed-at"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The query takes too long, or has too many rows: ask for less. */
            422: {
                headers: {
                    /** @description Seconds since a run last ended as complete; `unknown` where none has. */
                    "data-age"?: string;
                    /** @description `true` where the run that began last has ended as complete, else `false`. */
                    "data-complete"?: string;
                    /** @description State of the run that began last: `running`, `completed`, `incomplete`, `deferred`, `interrupted` or `failed`; `none` where there is none. */
                    "last-run-state"?: string;
                    /** @description When the data last changed: give it to `updated_since` the next time. `unknown` where it never has. */
                    "data-changed-at"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; `Retry-After` tells when to come back. */
            429: {
                headers: {
                    /** @description Seconds since a run last ended as complete; `unknown` where none has. */
                    "data-age"?: string;
                    /** @description `true` where the run that began last has ended as complete, else `false`. */
                    "data-complete"?: string;
                    /** @description State of the run that began last: `running`, `completed`, `incomplete`, `deferred`, `interrupted` or `failed`; `none` where there is none. */
                    "last-run-state"?: string;
                    /** @description When the data last changed: give it to `updated_since` the next time. `unknown` where it never has. */
                    "data-changed-at"?: string;
                    /** @description Seconds until it may be tried again. */
                    "retry-after"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The store cannot be read now, or too much is asked at once. */
            503: {
                headers: {
                    /** @description Seconds since a run last ended as complete; `unknown` where none has. */
                    "data-age"?: string;
                    /** @description `true` where the run that began last has ended as complete, else `false`. */
                    "data-complete"?: string;
                    /** @description State of the run that began last: `running`, `completed`, `incomplete`, `deferred`, `interrupted` or `failed`; `none` where there is none. */
                    "last-run-state"?: string;
                    /** @description When the data last changed: give it to `updated_since` the next time. `unknown` where it never has. */
                    "data-changed-at"?: string;
                    /** @description Seconds until it may be tried again. */
                    "retry-after"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listPlacements: {
        parameters: {
            query?: {
                /** @description `album_id` is one of these. */
                album_id?: string[];
                /** @description `album_id` is none of these. */
                "album_id.not"?: string[];
                /** @description `source` is one of these. */
                source?: string[];
                /** @description `source` is none of these. */
                "source.not"?: string[];
                /** @description `partition` is one of these. */
                partition?: string[];
                /** @description `partition` is none of these. */
                "partition.not"?: string[];
                /** @description `market` is one of these. */
                market?: string[];
                /** @description `market` is none of these. */
                "market.not"?: string[];
                /** @description `position` is one of these. */
                position?: number[];
                /** @description `position` is known and at least this. */
                "position.gte"?: number;
                /** @description `position` is known and more than this. */
                "position.gt"?: number;
                /** @description `position` is known and at most this. */
                "position.lte"?: number;
                /** @description `position` is known and less than this. */
                "position.lt"?: number;
                /** @description `valid_from` is one of these. */
                valid_from?: string[];
                /**
                 * @description `valid_from` is known and at least this.
                 * @example 2026-11-20T06:00:00Z
                 */
                "valid_from.gte"?: string;
                /**
                 * @description `valid_from` is known and more than this.
                 * @example 2026-11-20T06:00:00Z
                 */
                "valid_from.gt"?: string;
                /**
                 * @description `valid_from` is known and at most this.
                 * @example 2026-11-20T06:00:00Z
                 */
                "valid_from.lte"?: string;
                /**
                 * @description `valid_from` is known and less than this.
                 * @example 2026-11-20T06:00:00Z
                 */
                "valid_from.lt"?: string;
                /** @description `valid_to` is one of these. */
                valid_to?: string[];
                /**
                 * @description `valid_to` is known and at least this.
                 * @example 2026-11-20T06:00:00Z
                 */
                "valid_to.gte"?: string;
                /**
                 * @description `valid_to` is known and more than this.
                 * @example 2026-11-20T06:00:00Z
                 */
                "valid_to.gt"?: string;
                /**
                 * @description `valid_to` is known and at most this.
                 * @example 2026-11-20T06:00:00Z
                 */
                "valid_to.lte"?: string;
                /**
                 * @description `valid_to` is known and less than this.
                 * @example 2026-11-20T06:00:00Z
                 */
                "valid_to.lt"?: string;
                /** @description Whether `valid_to` is known. */
                "valid_to.known"?: boolean;
                /** @description Order of the rows; with `-` the last first. What is not known comes last either way. */
                sort?: "album_id" | "-album_id";
                /** @description Columns wanted, separated by commas: album_id, source, partition, market, position, valid_from, valid_to, last_walked_at, spotify_url. `album_id`, `source`, `partition`, `market`, `valid_from`, `spotify_url` are always there. */
                fields?: string;
                /** @description Rows of a page. In CSV and NDJSON: rows at most, without a bound. */
                limit?: number;
                /** @description Where the page begins: from `page.next` of the one before. */
                cursor?: string;
                /** @description Whether to count all rows, which takes time: `page.total`. */
                count?: boolean;
                /** @description Count the rows by the values of these columns, separated by commas: source, market. The 20 most frequent values of each. */
                facets?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of rows as JSON, or all of them as CSV or NDJSON. */
            200: {
                headers: {
                    /** @description Seconds since a run last ended as complete; `unknown` where none has. */
                    "data-age"?: string;
                    /** @description `true` where the run that began last has ended as complete, else `false`. */
                    "data-complete"?: string;
                    /** @description State of the run that began last: `running`, `completed`, `incomplete`, `deferred`, `interrupted` or `failed`; `none` where there is none. */
                    "last-run-state"?: string;
                    /** @description When the data last changed: give it to `updated_since` the next time. `unknown` where it never has. */
                    "data-changed-at"?: string;
                    /** @description Changes with the data; send it back as `If-None-Match`. */
                    etag?: string;
                    /** @description The next page: `<URL>; rel="next"`; left out on the last one. */
                    link?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["AlbumPlacement"][];
                        page: {
                            limit: number;
                            /**
                             * Format: uri-reference
                             * @description URL of the next page; null on the last.
                             */
                            next: string | null;
                            /** @description All rows, where `count=true` was asked for. */
                            total?: number;
                        };
                        facets?: {
                            source?: {
                                value: string | boolean | null;
                                count: number;
                            }[];
                            market?: {
                                value: string | boolean | null;
                                count: number;
                            }[];
                        };
                        store: components["schemas"]["Store"];
                    };
                    "text/csv": string;
                    "application/x-ndjson": string;
                };
            };
            /** @description Nothing has changed since the answer whose ETag was sent. */
            304: {
                headers: {
                    /** @description Seconds since a run last ended as complete; `unknown` where none has. */
                    "data-age"?: string;
                    /** @description `true` where the run that began last has ended as complete, else `false`. */
                    "data-complete"?: string;
                    /** @description State of the run that began last: `running`, `completed`, `incomplete`, `deferred`, `interrupted` or `failed`; `none` where there is none. */
                    "last-run-state"?: string;
                    /** @description When the data last changed: give it to `updated_since` the next time. `unknown` where it never has. */
                    "data-changed-at"?: string;
                    /** @description Changes with the data; send it back as `If-None-Match`. */
                    etag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": unknown;
                };
            };
            /** @description A parameter is unknown or wrong; `parameter` names it. */
            400: {
                headers: {
                    /** @description Seconds since a run last ended as complete; `unknown` where none has. */
                    "data-age"?: string;
                    /** @description `true` where the run that began last has ended as complete, else `false`. */
                    "data-complete"?: string;
                    /** @description State of the run that began last: `running`, `completed`, `incomplete`, `deferred`, `interrupted` or `failed`; `none` where there is none. */
                    "last-run-state"?: string;
                    /** @description When the data last changed: give it to `updated_since` the next time. `unknown` where it never has. */
                    "data-changed-at"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A key is needed: `Authorization: Bearer KEY`. */
            401: {
                headers: {
                    /** @description Seconds since a run last ended as complete; `unknown` where none has. */
                    "data-age"?: string;
                    /** @description `true` where the run that began last has ended as complete, else `false`. */
                    "data-complete"?: string;
                    /** @description State of the run that began last: `running`, `completed`, `incomplete`, `deferred`, `interrupted` or `failed`; `none` where there is none. */
                    "last-run-state"?: string;
                    /** @description When the data last changed: give it to `updated_since` the next time. `unknown` where it never has. */
                    "data-changed-at"?: string;
                    /** @description `Bearer`. */
                    "www-authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `Accept` allows no format that is spoken here. */
            406: {
                headers: {
                    /** @description Seconds since a run last ended as complete; `unknown` where none has. */
                    "data-age"?: string;
                    /** @description `true` where the run that began last has ended as complete, else `false`. */
                    "data-complete"?: string;
                    /** @description State of the run that began last: `running`, `completed`, `incomplete`, `deferred`, `interrupted` or `failed`; `none` where there is none. */
                    "last-run-state"?: string;
                    /** @description When the data last changed: give it to `updated_since` the next time. `unknown` where it never has. */
                    "data-changed-at"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Asked under a host name that is not served here. */
            421: {
                headers: {
                    /** @description Seconds since a run last ended as complete; `unknown` where none has. */
                    "data-age"?: string;
                    /** @description `true` where the run that began last has ended as complete, else `false`. */
                    "data-complete"?: string;
                    /** @description State of the run that began last: `running`, `completed`, `incomplete`, `deferred`, `interrupted` or `failed`; `none` where there is none. */
                    "last-run-state"?: string;
                    /** @description When the data last changed: give it to `updated_since` the next time. `unknown` where it never has. */
                    "data-changed-at"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The query takes too long, or has too many rows: ask for less. */
            422: {
                headers: {
                    /** @description Seconds since a run last ended as complete; `unknown` where none has. */
                    "data-age"?: string;
                    /** @description `true` where the run that began last has ended as complete, else `false`. */
                    "data-complete"?: string;
                    /** @description State of the run that began last: `running`, `completed`, `incomplete`, `deferred`, `interrupted` or `failed`; `none` where there is none. */
                    "last-run-state"?: string;
                    /** @description When the data last changed: give it to `updated_since` the next time. `unknown` where it never has. */
                    "data-changed-at"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; `Retry-After` tells when to come back. */
            429: {
                headers: {
                    /** @description Seconds since a run last ended as complete; `unknown` where none has. */
                    "data-age"?: string;
                    /** @description `true` where the run that began last has ended as complete, else `false`. */
                    "data-complete"?: string;
                    /** @description State of the run that began last: `running`, `completed`, `incomplete`, `deferred`, `interrupted` or `failed`; `none` where there is none. */
                    "last-run-state"?: string;
                    /** @description When the data last changed: give it to `updated_since` the next time. `unknown` where it never has. */
                    "data-changed-at"?: string;
                    /** @description Seconds until it may be tried again. */
                    "retry-after"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The store cannot be read now, or too much is asked at once. */
            503: {
                headers: {
                    /** @description Seconds since a run last ended as complete; `unknown` where none has. */
                    "data-age"?: string;
                    /** @description `true` where the run that began last has ended as complete, else `false`. */
                    "data-complete"?: string;
                    /** @description State of the run that began last: `running`, `completed`, `incomplete`, `deferred`, `interrupted` or `failed`; `none` where there is none. */
                    "last-run-state"?: string;
                    /** @description When the data last changed: give it to `updated_since` the next time. `unknown` where it never has. */
                    "data-changed-at"?: string;
                    /** @description Seconds until it may be tried again. */
                    "retry-after"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listRuns: {
        parameters: {
            query?: {
                /** @description `state` is one of these. */
                state?: string[];
                /** @description `state` is none of these. */
                "state.not"?: string[];
                /** @description `source` is one of these. */
                source?: string[];
                /** @description `source` is none of these. */
                "source.not"?: string[];
                /** @description `market` is one of these. */
                market?: string[];
                /** @description `market` is none of these, or not known. */
                "market.not"?: string[];
                /** @description Whether `market` is known; an empty text is. */
                "market.known"?: boolean;
                /** @description `access` is one of these. */
                access?: string[];
                /** @description `access` is none of these, or not known. */
                "access.not"?: string[];
                /** @description Whether `access` is known; an empty text is. */
                "access.known"?: boolean;
                /** @description `started_at` is one of these. */
                started_at?: string[];
                /**
                 * @description `started_at` is known and at least this.
                 * @example 2026-11-20T06:00:00Z
                 */
                "started_at.gte"?: string;
                /**
                 * @description `started_at` is known and more than this.
                 * @example 2026-11-20T06:00:00Z
                 */
                "started_at.gt"?: string;
                /**
                 * @description `started_at` is known and at most this.
                 * @example 2026-11-20T06:00:00Z
                 */
                "started_at.lte"?: string;
                /**
                 * @description `started_at` is known and less than this.
                 * @example 2026-11-20T06:00:00Z
                 */
                "started_at.lt"?: string;
                /** @description `ended_at` is one of these. */
                ended_at?: string[];
                /**
                 * @description `ended_at` is known and at least this.
                 * @example 2026-11-20T06:00:00Z
                 */
                "ended_at.gte"?: string;
                /**
                 * @description `ended_at` is known and more than this.
                 * @example 2026-11-20T06:00:00Z
                 */
                "ended_at.gt"?: string;
                /**
                 * @description `ended_at` is known and at most this.
                 * @example 2026-11-20T06:00:00Z
                 */
                "ended_at.lte"?: string;
                /**
                 * @description `ended_at` is known and less than this.
                 * @example 2026-11-20T06:00:00Z
                 */
                "ended_at.lt"?: string;
                /** @description Whether `ended_at` is known. */
                "ended_at.known"?: boolean;
                /** @description Order of the rows; with `-` the last first. What is not known comes last either way. */
                sort?: "started_at" | "-started_at";
                /** @description Columns wanted, separated by commas: id, state, source, query, market, access, started_at, ended_at, deferred_at, come_back_at, exit_code, attempts, albums_seen, albums_new, albums_updated, albums_unchanged, albums_gone, tracks_stored, records_rejected, requests, duration_ms, findings, program_version. `id` is always there. */
                fields?: string;
                /** @description Rows of a page. In CSV and NDJSON: rows at most, without a bound. */
                limit?: number;
                /** @description Where the page begins: from `page.next` of the one before. */
                cursor?: string;
                /** @description Whether to count all rows, which takes time: `page.total`. */
                count?: boolean;
                /** @description Count the rows by the values of these columns, separated by commas: state, source. The 20 most frequent values of each. */
                facets?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of rows as JSON, or all of them as CSV or NDJSON. */
            200: {
                headers: {
                    /** @description Seconds since a run last ended as complete; `unknown` where none has. */
                    "data-age"?: string;
                    /** @description `true` where the run that began last has ended as complete, else `false`. */
                    "data-complete"?: string;
                    /** @description State of the run that began last: `running`, `completed`, `incomplete`, `deferred`, `interrupted` or `failed`; `none` where there is none. */
                    "last-run-state"?: string;
                    /** @description When the data last changed: give it to `updated_since` the next time. `unknown` where it never has. */
                    "data-changed-at"?: string;
                    /** @description Changes with the data; send it back as `If-None-Match`. */
                    etag?: string;
                    /** @description The next page: `<URL>; rel="next"`; left out on the last one. */
                    link?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Run"][];
                        page: {
                            limit: number;
                            /**
                             * Format: uri-reference
                             * @description URL of the next page; null on the last.
                             */
                            next: string | null;
                            /** @description All rows, where `count=true` was asked for. */
                            total?: number;
                        };
                        facets?: {
                            state?: {
                                value: string | boolean | null;
                                count: number;
                            }[];
                            source?: {
                                value: string | boolean | null;
                                count: number;
                            }[];
                        };
                        store: components["schemas"]["Store"];
                    };
                    "text/csv": string;
                    "application/x-ndjson": string;
                };
            };
            /** @description Nothing has changed since the answer whose ETag was sent. */
            304: {
                headers: {
                    /** @description Seconds since a run last ended as complete; `unknown` where none has. */
                    "data-age"?: string;
                    /** @description `true` where the run that began last has ended as complete, else `false`. */
                    "data-complete"?: string;
                    /** @description State of the run that began last: `running`, `completed`, `incomplete`, `deferred`, `interrupted` or `failed`; `none` where there is none. */
                    "last-run-state"?: string;
                    /** @description When the data last changed: give it to `updated_since` the next time. `unknown` where it never has. */
                    "data-changed-at"?: string;
                    /** @description Changes with the data; send it back as `If-None-Match`. */
                    etag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": unknown;
                };
            };
            /** @description A parameter is unknown or wrong; `parameter` names it. */
            400: {
                headers: {
                    /** @description Seconds since a run last ended as complete; `unknown` where none has. */
                    "data-age"?: string;
                    /** @description `true` where the run that began last has ended as complete, else `false`. */
                    "data-complete"?: string;
                    /** @description State of the run that began last: `running`, `completed`, `incomplete`, `deferred`, `interrupted` or `failed`; `none` where there is none. */
                    "last-run-state"?: string;
                    /** @description When the data last changed: give it to `updated_since` the next time. `unknown` where it never has. */
                    "data-changed-at"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A key is needed: `Authorization: Bearer KEY`. */
            401: {
                headers: {
                    /** @description Seconds since a run last ended as complete; `unknown` where none has. */
                    "data-age"?: string;
                    /** @description `true` where the run that began last has ended as complete, else `false`. */
                    "data-complete"?: string;
                    /** @description State of the run that began last: `running`, `completed`, `incomplete`, `deferred`, `interrupted` or `failed`; `none` where there is none. */
                    "last-run-state"?: string;
                    /** @description When the data last changed: give it to `updated_since` the next time. `unknown` where it never has. */
                    "data-changed-at"?: string;
                    /** @description `Bearer`. */
                    "www-authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `Accept` allows no format that is spoken here. */
            406: {
                headers: {
                    /** @description Seconds since a run last ended as complete; `unknown` where none has. */
                    "data-age"?: string;
                    /** @description `true` where the run that began last has ended as complete, else `false`. */
                    "data-complete"?: string;
                    /** @description State of the run that began last: `running`, `completed`, `incomplete`, `deferred`, `interrupted` or `failed`; `none` where there is none. */
                    "last-run-state"?: string;
                    /** @description When the data last changed: give it to `updated_since` the next time. `unknown` where it never has. */
                    "data-changed-at"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Asked under a host name that is not served here. */
            421: {
                headers: {
                    /** @description Seconds since a run last ended as complete; `unknown` where none has. */
                    "data-age"?: string;
                    /** @description `true` where the run that began last has ended as complete, else `false`. */
                    "data-complete"?: string;
                    /** @description State of the run that began last: `running`, `completed`, `incomplete`, `deferred`, `interrupted` or `failed`; `none` where there is none. */
                    "last-run-state"?: string;
                    /** @description When the data last changed: give it to `updated_since` the next time. `unknown` where it never has. */
                    "data-changed-at"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The query takes too long, or has too many rows: ask for less. */
            422: {
                headers: {
                    /** @description Seconds since a run last ended as complete; `unknown` where none has. */
                    "data-age"?: string;
                    /** @description `true` where the run that began last has ended as complete, else `false`. */
                    "data-complete"?: string;
                    /** @description State of the run that began last: `running`, `completed`, `incomplete`, `deferred`, `interrupted` or `failed`; `none` where there is none. */
                    "last-run-state"?: string;
                    /** @description When the data last changed: give it to `updated_since` the next time. `unknown` where it never has. */
                    "data-changed-at"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; `Retry-After` tells when to come back. */
            429: {
                headers: {
                    /** @description Seconds since a run last ended as complete; `unknown` where none has. */
                    "data-age"?: string;
                    /** @description `true` where the run that began last has ended as complete, else `false`. */
                    "data-complete"?: string;
                    /** @description State of the run that began last: `running`, `completed`, `incomplete`, `deferred`, `interrupted` or `failed`; `none` where there is none. */
                    "last-run-state"?: string;
                    /** @description When the data last changed: give it to `updated_since` the next time. `unknown` where it never has. */
                    "data-changed-at"?: string;
                    /** @description Seconds until it may be tried again. */
                    "retry-after"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The store cannot be read now, or too much is asked at once. */
            503: {
                headers: {
                    /** @description Seconds since a run last ended as complete; `unknown` where none has. */
                    "data-age"?: string;
                    /** @description `true` where the run that began last has ended as complete, else `false`. */
                    "data-complete"?: string;
                    /** @description State of the run that began last: `running`, `completed`, `incomplete`, `deferred`, `interrupted` or `failed`; `none` where there is none. */
                    "last-run-state"?: string;
                    /** @description When the data last changed: give it to `updated_since` the next time. `unknown` where it never has. */
                    "data-changed-at"?: string;
                    /** @description Seconds until it may be tried again. */
                    "retry-after"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listSalesProducts: {
        parameters: {
            query?: {
                /** @description `product` is one of these. */
                product?: string[];
                /** @description `product` is none of these. */
                "product.not"?: string[];
                /** @description `currency` is one of these. */
                currency?: string[];
                /** @description `currency` is none of these, or not known. */
                "currency.not"?: string[];
                /** @description Whether `currency` is known; an empty text is. */
                "currency.known"?: boolean;
                /** @description `time_zone` is one of these. */
                time_zone?: string[];
                /** @description `time_zone` is none of these. */
                "time_zone.not"?: string[];
                /** @description `first_day` is one of these. */
                first_day?: string[];
                /**
                 * @description `first_day` is known and at least this.
                 * @example 2026-11-20
                 */
                "first_day.gte"?: string;
                /**
                 * @description `first_day` is known and more than this.
                 * @example 2026-11-20
                 */
                "first_day.gt"?: string;
                /**
                 * @description `first_day` is known and at most this.
                 * @example 2026-11-20
                 */
                "first_day.lte"?: string;
                /**
                 * @description `first_day` is known and less than this.
                 * @example 2026-11-20
                 */
                "first_day.lt"?: string;
                /** @description `last_day` is one of these. */
                last_day?: string[];
                /**
                 * @description `last_day` is known and at least this.
                 * @example 2026-11-20
                 */
                "last_day.gte"?: string;
                /**
                 * @description `last_day` is known and more than this.
                 * @example 2026-11-20
                 */
                "last_day.gt"?: string;
                /**
                 * @description `last_day` is known and at most this.
                 * @example 2026-11-20
                 */
                "last_day.lte"?: string;
                /**
                 * @description `last_day` is known and less than this.
                 * @example 2026-11-20
                 */
                "last_day.lt"?: string;
                /** @description What the product is tied to: id of an artist or album, name of a label or genre. */
                link?: string[];
                /** @description Order of the rows; with `-` the last first. What is not known comes last either way. */
                sort?: "product" | "-product";
                /** @description Columns wanted, separated by commas: product, regions, currency, time_zone, first_day, last_day, days, units, revenue, links. `product` is always there. */
                fields?: string;
                /** @description Rows of a page. In CSV and NDJSON: rows at most, without a bound. */
                limit?: number;
                /** @description Where the page begins: from `page.next` of the one before. */
                cursor?: string;
                /** @description Whether to count all rows, which takes time: `page.total`. */
                count?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of rows as JSON, or all of them as CSV or NDJSON. */
            200: {
                headers: {
                    /** @description Seconds since a run last ended as complete; `unknown` where none has. */
                    "data-age"?: string;
                    /** @description `true` where the run that began last has ended as complete, else `false`. */
                    "data-complete"?: string;
                    /** @description State of the run that began last: `running`, `completed`, `incomplete`, `deferred`, `interrupted` or `failed`; `none` where there is none. */
                    "last-run-state"?: string;
                    /** @description When the data last changed: give it to `updated_since` the next time. `unknown` where it never has. */
                    "data-changed-at"?: string;
                    /** @description Changes with the data; send it back as `If-None-Match`. */
                    etag?: string;
                    /** @description The next page: `<URL>; rel="next"`; left out on the last one. */
                    link?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["SalesProduct"][];
                        page: {
                            limit: number;
                            /**
                             * Format: uri-reference
                             * @description URL of the next page; null on the last.
                             */
                            next: string | null;
                            /** @description All rows, where `count=true` was asked for. */
                            total?: number;
                        };
                        store: components["schemas"]["Store"];
                    };
                    "text/csv": string;
                    "application/x-ndjson": string;
                };
            };
            /** @description Nothing has changed since the answer whose ETag was sent. */
            304: {
                headers: {
                    /** @description Seconds since a run last ended as complete; `unknown` where none has. */
                    "data-age"?: string;
                    /** @description `true` where the run that began last has ended as complete, else `false`. */
                    "data-complete"?: string;
                    /** @description State of the run that began last: `running`, `completed`, `incomplete`, `deferred`, `interrupted` or `failed`; `none` where there is none. */
                    "last-run-state"?: string;
                    /** @description When the data last changed: give it to `updated_since` the next time. `unknown` where it never has. */
                    "data-changed-at"?: string;
                    /** @description Changes with the data; send it back as `If-None-Match`. */
                    etag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": unknown;
                };
            };
            /** @description A parameter is unknown or wrong; `parameter` names it. */
            400: {
                headers: {
                    /** @description Seconds since a run last ended as complete; `unknown` where none has. */
                    "data-age"?: string;
                    /** @description `true` where the run that began last has ended as complete, else `false`. */
                    "data-complete"?: string;
                    /** @description State of the run that began last: `running`, `completed`, `incomplete`, `deferred`, `interrupted` or `failed`; `none` where there is none. */
                    "last-run-state"?: string;
                    /** @description When the data last changed: give it to `updated_since` the next time. `unknown` where it never has. */
                    "data-changed-at"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A key is needed: `Authorization: Bearer KEY`. */
            401: {
                headers: {
                    /** @description Seconds since a run last ended as complete; `unknown` where none has. */
                    "data-age"?: string;
                    /** @description `true` where the run that began last has ended as complete, else `false`. */
                    "data-complete"?: string;
                    /** @description State of the run that began last: `running`, `completed`, `incomplete`, `deferred`, `interrupted` or `failed`; `none` where there is none. */
                    "last-run-state"?: string;
                    /** @description When the data last changed: give it to `updated_since` the next time. `unknown` where it never has. */
                    "data-changed-at"?: string;
                    /** @description `Bearer`. */
                    "www-authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `Accept` allows no format that is spoken here. */
            406: {
                headers: {
                    /** @description Seconds since a run last ended as complete; `unknown` where none has. */
                    "data-age"?: string;
                    /** @description `true` where the run that began last has ended as complete, else `false`. */
                    "data-complete"?: string;
                    /** @description State of the run that began last: `running`, `completed`, `incomplete`, `deferred`, `interrupted` or `failed`; `none` where there is none. */
                    "last-run-state"?: string;
                    /** @description When the data last changed: give it to `updated_since` the next time. `unknown` where it never has. */
                    "data-changed-at"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Asked under a host name that is not served here. */
            421: {
                headers: {
                    /** @description Seconds since a run last ended as complete; `unknown` where none has. */
                    "data-age"?: string;
                    /** @description `true` where the run that began last has ended as complete, else `false`. */
                    "data-complete"?: string;
                    /** @description State of the run that began last: `running`, `completed`, `incomplete`, `deferred`, `interrupted` or `failed`; `none` where there is none. */
                    "last-run-state"?: string;
                    /** @description When the data last changed: give it to `updated_since` the next time. `unknown` where it never has. */
                    "data-changed-at"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The query takes too long, or has too many rows: ask for less. */
            422: {
                headers: {
                    /** @description Seconds since a run last ended as complete; `unknown` where none has. */
                    "data-age"?: string;
                    /** @description `true` where the run that began last has ended as complete, else `false`. */
                    "data-complete"?: string;
                    /** @description State of the run that began last: `running`, `completed`, `incomplete`, `deferred`, `interrupted` or `failed`; `none` where there is none. */
                    "last-run-state"?: string;
                    /** @description When the data last changed: give it to `updated_since` the next time. `unknown` where it never has. */
                    "data-changed-at"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; `Retry-After` tells when to come back. */
            429: {
                headers: {
                    /** @description Seconds since a run last ended as complete; `unknown` where none has. */
                    "data-age"?: string;
                    /** @description `true` where the run that began last has ended as complete, else `false`. */
                    "data-complete"?: string;
                    /** @description State of the run that began last: `running`, `completed`, `incomplete`, `deferred`, `interrupted` or `failed`; `none` where there is none. */
                    "last-run-state"?: string;
                    /** @description When the data last changed: give it to `updated_since` the next time. `unknown` where it never has. */
                    "data-changed-at"?: string;
                    /** @description Seconds until it may be tried again. */
                    "retry-after"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The store cannot be read now, or too much is asked at once. */
            503: {
                headers: {
                    /** @description Seconds since a run last ended as complete; `unknown` where none has. */
                    "data-age"?: string;
                    /** @description `true` where the run that began last has ended as complete, else `false`. */
                    "data-complete"?: string;
                    /** @description State of the run that began last: `running`, `completed`, `incomplete`, `deferred`, `interrupted` or `failed`; `none` where there is none. */
                    "last-run-state"?: string;
                    /** @description When the data last changed: give it to `updated_since` the next time. `unknown` where it never has. */
                    "data-changed-at"?: string;
                    /** @description Seconds until it may be tried again. */
                    "retry-after"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listSales: {
        parameters: {
            query?: {
                /** @description `product` is one of these. */
                product?: string[];
                /** @description `product` is none of these. */
                "product.not"?: string[];
                /** @description `region` is one of these. */
                region?: string[];
                /** @description `region` is none of these. */
                "region.not"?: string[];
                /** @description `day` is one of these. */
                day?: string[];
                /**
                 * @description `day` is known and at least this.
                 * @example 2026-11-20
                 */
                "day.gte"?: string;
                /**
                 * @description `day` is known and more than this.
                 * @example 2026-11-20
                 */
                "day.gt"?: string;
                /**
                 * @description `day` is known and at most this.
                 * @example 2026-11-20
                 */
                "day.lte"?: string;
                /**
                 * @description `day` is known and less than this.
                 * @example 2026-11-20
                 */
                "day.lt"?: string;
                /** @description `currency` is one of these. */
                currency?: string[];
                /** @description `currency` is none of these, or not known. */
                "currency.not"?: string[];
                /** @description Whether `currency` is known; an empty text is. */
                "currency.known"?: boolean;
                /** @description `file_id` is one of these. */
                file_id?: number[];
                /** @description `file_id` is known and at least this. */
                "file_id.gte"?: number;
                /** @description `file_id` is known and more than this. */
                "file_id.gt"?: number;
                /** @description `file_id` is known and at most this. */
                "file_id.lte"?: number;
                /** @description `file_id` is known and less than this. */
                "file_id.lt"?: number;
                /** @description Order of the rows; with `-` the last first. What is not known comes last either way. */
                sort?: "product" | "-product";
                /** @description Columns wanted, separated by commas: product, region, day, units, revenue, currency, time_zone, file_id. `product`, `region`, `day` are always there. */
                fields?: string;
                /** @description Rows of a page. In CSV and NDJSON: rows at most, without a bound. */
                limit?: number;
                /** @description Where the page begins: from `page.next` of the one before. */
                cursor?: string;
                /** @description Whether to count all rows, which takes time: `page.total`. */
                count?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of rows as JSON, or all of them as CSV or NDJSON. */
            200: {
                headers: {
                    /** @description Seconds since a run last ended as complete; `unknown` where none has. */
                    "data-age"?: string;
                    /** @description `true` where the run that began last has ended as complete, else `false`. */
                    "data-complete"?: string;
                    /** @description State of the run that began last: `running`, `completed`, `incomplete`, `deferred`, `interrupted` or `failed`; `none` where there is none. */
                    "last-run-state"?: string;
                    /** @description When the data last changed: give it to `updated_since` the next time. `unknown` where it never has. */
                    "data-changed-at"?: string;
                    /** @description Changes with the data; send it back as `If-None-Match`. */
                    etag?: string;
                    /** @description The next page: `<URL>; rel="next"`; left out on the last one. */
                    link?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Sale"][];
                        page: {
                            limit: number;
                            /**
                             * Format: uri-reference
                             * @description URL of the next page; null on the last.
                             */
                            next: string | null;
                            /** @description All rows, where `count=true` was asked for. */
                            total?: number;
                        };
                        store: components["schemas"]["Store"];
                    };
                    "text/csv": string;
                    "application/x-ndjson": string;
                };
            };
            /** @description Nothing has changed since the answer whose ETag was sent. */
            304: {
                headers: {
                    /** @description Seconds since a run last ended as complete; `unknown` where none has. */
                    "data-age"?: string;
                    /** @description `true` where the run that began last has ended as complete, else `false`. */
                    "data-complete"?: string;
                    /** @description State of the run that began last: `running`, `completed`, `incomplete`, `deferred`, `interrupted` or `failed`; `none` where there is none. */
                    "last-run-state"?: string;
                    /** @description When the data last changed: give it to `updated_since` the next time. `unknown` where it never has. */
                    "data-changed-at"?: string;
                    /** @description Changes with the data; send it back as `If-None-Match`. */
                    etag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": unknown;
                };
            };
            /** @description A parameter is unknown or wrong; `parameter` names it. */
            400: {
                headers: {
                    /** @description Seconds since a run last ended as complete; `unknown` where none has. */
                    "data-age"?: string;
                    /** @description `true` where the run that began last has ended as complete, else `false`. */
                    "data-complete"?: string;
                    /** @description State of the run that began last: `running`, `completed`, `incomplete`, `deferred`, `interrupted` or `failed`; `none` where there is none. */
                    "last-run-state"?: string;
                    /** @description When the data last changed: give it to `updated_since` the next time. `unknown` where it never has. */
                    "data-changed-at"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A key is needed: `Authorization: Bearer KEY`. */
            401: {
                headers: {
                    /** @description Seconds since a run last ended as complete; `unknown` where none has. */
                    "data-age"?: string;
                    /** @description `true` where the run that began last has ended as complete, else `false`. */
                    "data-complete"?: string;
                    /** @description State of the run that began last: `running`, `completed`, `incomplete`, `deferred`, `interrupted` or `failed`; `none` where there is none. */
                    "last-run-state"?: string;
                    /** @description When the data last changed: give it to `updated_since` the next time. `unknown` where it never has. */
                    "data-changed-at"?: string;
                    /** @description `Bearer`. */
                    "www-authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `Accept` allows no format that is spoken here. */
            406: {
                headers: {
                    /** @description Seconds since a run last ended as complete; `unknown` where none has. */
                    "data-age"?: string;
                    /** @description `true` where the run that began last has ended as complete, else `false`. */
                    "data-complete"?: string;
                    /** @description State of the run that began last: `running`, `completed`, `incomplete`, `deferred`, `interrupted` or `failed`; `none` where there is none. */
                    "last-run-state"?: string;
                    /** @description When the data last changed: give it to `updated_since` the next time. `unknown` where it never has. */
                    "data-changed-at"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Asked under a host name that is not served here. */
            421: {
                headers: {
                    /** @description Seconds since a run last ended as complete; `unknown` where none has. */
                    "data-age"?: string;
                    /** @description `true` where the run that began last has ended as complete, else `false`. */
                    "data-complete"?: string;
                    /** @description State of the run that began last: `running`, `completed`, `incomplete`, `deferred`, `interrupted` or `failed`; `none` where there is none. */
                    "last-run-state"?: string;
                    /** @description When the data last changed: give it to `updated_since` the next time. `unknown` where it never has. */
                    "data-changed-at"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The query takes too long, or has too many rows: ask for less. */
            422: {
                headers: {
                    /** @description Seconds since a run last ended as complete; `unknown` where none has. */
                    "data-age"?: string;
                    /** @description `true` where the run that began last has ended as complete, else `false`. */
                    "data-complete"?: string;
                    /** @description State of the run that began last: `running`, `completed`, `incomplete`, `deferred`, `interrupted` or `failed`; `none` where there is none. */
                    "last-run-state"?: string;
                    /** @description When the data last changed: give it to `updated_since` the next time. `unknown` where it never has. */
                    "data-changed-at"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; `Retry-After` tells when to come back. */
            429: {
                headers: {
                    /** @description Seconds since a run last ended as complete; `unknown` where none has. */
                    "data-age"?: string;
                    /** @description `true` where the run that began last has ended as complete, else `false`. */
                    "data-complete"?: string;
                    /** @description State of the run that began last: `running`, `completed`, `incomplete`, `deferred`, `interrupted` or `failed`; `none` where there is none. */
                    "last-run-state"?: string;
                    /** @description When the data last changed: give it to `updated_since` the next time. `unknown` where it never has. */
                    "data-changed-at"?: string;
                    /** @description Seconds until it may be tried again. */
                    "retry-after"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The store cannot be read now, or too much is asked at once. */
            503: {
                headers: {
                    /** @description Seconds since a run last ended as complete; `unknown` where none has. */
                    "data-age"?: string;
                    /** @description `true` where the run that began last has ended as complete, else `false`. */
                    "data-complete"?: string;
                    /** @description State of the run that began last: `running`, `completed`, `incomplete`, `deferred`, `interrupted` or `failed`; `none` where there is none. */
                    "last-run-state"?: string;
                    /** @description When the data last changed: give it to `updated_since` the next time. `unknown` where it never has. */
                    "data-changed-at"?: string;
                    /** @description Seconds until it may be tried again. */
                    "retry-after"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listSalesFiles: {
        parameters: {
            query?: {
                /** @description `id` is one of these. */
                id?: number[];
                /** @description `id` is known and at least this. */
                "id.gte"?: number;
                /** @description `id` is known and more than this. */
                "id.gt"?: number;
                /** @description `id` is known and at most this. */
                "id.lte"?: number;
                /** @description `id` is known and less than this. */
                "id.lt"?: number;
                /** @description `name` is one of these. */
                name?: string[];
                /** @description `name` is none of these. */
                "name.not"?: string[];
                /** @description `imported_at` is one of these. */
                imported_at?: string[];
                /**
                 * @description `imported_at` is known and at least this.
                 * @example 2026-11-20T06:00:00Z
                 */
                "imported_at.gte"?: string;
                /**
                 * @description `imported_at` is known and more than this.
                 * @example 2026-11-20T06:00:00Z
                 */
                "imported_at.gt"?: string;
                /**
                 * @description `imported_at` is known and at most this.
                 * @example 2026-11-20T06:00:00Z
                 */
                "imported_at.lte"?: string;
                /**
                 * @description `imported_at` is known and less than this.
                 * @example 2026-11-20T06:00:00Z
                 */
                "imported_at.lt"?: string;
                /** @description `time_zone` is one of these. */
                time_zone?: string[];
                /** @description `time_zone` is none of these. */
                "time_zone.not"?: string[];
                /** @description `currency` is one of these. */
                currency?: string[];
                /** @description `currency` is none of these, or not known. */
                "currency.not"?: string[];
                /** @description Whether `currency` is known; an empty text is. */
                "currency.known"?: boolean;
                /** @description Order of the rows; with `-` the last first. What is not known comes last either way. */
                sort?: "imported_at" | "-imported_at";
                /** @description Columns wanted, separated by commas: id, name, sha256, imported_at, time_zone, currency, absent_days, first_day, last_day, rows, rows_new, rows_replaced, rows_unchanged, rows_refused, rows_counting, options. `id` is always there. */
                fields?: string;
                /** @description Rows of a page. In CSV and NDJSON: rows at most, without a bound. */
                limit?: number;
                /** @description Where the page begins: from `page.next` of the one before. */
                cursor?: string;
                /** @description Whether to count all rows, which takes time: `page.total`. */
                count?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of rows as JSON, or all of them as CSV or NDJSON. */
            200: {
                headers: {
                    /** @description Seconds since a run last ended as complete; `unknown` where none has. */
                    "data-age"?: string;
                    /** @description `true` where the run that began last has ended as complete, else `false`. */
                    "data-complete"?: string;
                    /** @description State of the run that began last: `running`, `completed`, `incomplete`, `deferred`, `interrupted` or `failed`; `none` where there is none. */
                    "last-run-state"?: string;
                    /** @description When the data last changed: give it to `updated_since` the next time. `unknown` where it never has. */
                    "data-changed-at"?: string;
                    /** @description Changes with the data; send it back as `If-None-Match`. */
                    etag?: string;
                    /** @description The next page: `<URL>; rel="next"`; left out on the last one. */
                    link?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["SalesFile"][];
                        page: {
                            limit: number;
                            /**
                             * Format: uri-reference
                             * @description URL of the next page; null on the last.
                             */
                            next: string | null;
                            /** @description All rows, where `count=true` was asked for. */
                            total?: number;
                        };
                        store: components["schemas"]["Store"];
                    };
                    "text/csv": string;
                    "application/x-ndjson": string;
                };
            };
            /** @description Nothing has changed since the answer whose ETag was sent. */
            304: {
                headers: {
                    /** @description Seconds since a run last ended as complete; `unknown` where none has. */
                    "data-age"?: string;
                    /** @description `true` where the run that began last has ended as complete, else `false`. */
                    "data-complete"?: string;
                    /** @description State of the run that began last: `running`, `completed`, `incomplete`, `deferred`, `interrupted` or `failed`; `none` where there is none. */
                    "last-run-state"?: string;
                    /** @description When the data last changed: give it to `updated_since` the next time. `unknown` where it never has. */
                    "data-changed-at"?: string;
                    /** @description Changes with the data; send it back as `If-None-Match`. */
                    etag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": unknown;
                };
            };
            /** @description A parameter is unknown or wrong; `parameter` names it. */
            400: {
                headers: {
                    /** @description Seconds since a run last ended as complete; `unknown` where none has. */
                    "data-age"?: string;
                    /** @description `true` where the run that began last has ended as complete, else `false`. */
                    "data-complete"?: string;
                    /** @description State of the run that began last: `running`, `completed`, `incomplete`, `deferred`, `interrupted` or `failed`; `none` where there is none. */
                    "last-run-state"?: string;
                    /** @description When the data last changed: give it to `updated_since` the next time. `unknown` where it never has. */
                    "data-changed-at"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A key is needed: `Authorization: Bearer KEY`. */
            401: {
                headers: {
                    /** @description Seconds since a run last ended as complete; `unknown` where none has. */
                    "data-age"?: string;
                    /** @description `true` where the run that began last has ended as complete, else `false`. */
                    "data-complete"?: string;
                    /** @description State of the run that began last: `running`, `completed`, `incomplete`, `deferred`, `interrupted` or `failed`; `none` where there is none. */
                    "last-run-state"?: string;
                    /** @description When the data last changed: give it to `updated_since` the next time. `unknown` where it never has. */
                    "data-changed-at"?: string;
                    /** @description `Bearer`. */
                    "www-authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `Accept` allows no format that is spoken here. */
            406: {
                headers: {
                    /** @description Seconds since a run last ended as complete; `unknown` where none has. */
                    "data-age"?: string;
                    /** @description `true` where the run that began last has ended as complete, else `false`. */
                    "data-complete"?: string;
                    /** @description State of the run that began last: `running`, `completed`, `incomplete`, `deferred`, `interrupted` or `failed`; `none` where there is none. */
                    "last-run-state"?: string;
                    /** @description When the data last changed: give it to `updated_since` the next time. `unknown` where it never has. */
                    "data-changed-at"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Asked under a host name that is not served here. */
            421: {
                headers: {
                    /** @description Seconds since a run last ended as complete; `unknown` where none has. */
                    "data-age"?: string;
                    /** @description `true` where the run that began last has ended as complete, else `false`. */
                    "data-complete"?: string;
                    /** @description State of the run that began last: `running`, `completed`, `incomplete`, `deferred`, `interrupted` or `failed`; `none` where there is none. */
                    "last-run-state"?: string;
                    /** @description When the data last changed: give it to `updated_since` the next time. `unknown` where it never has. */
                    "data-changed-at"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The query takes too long, or has too many rows: ask for less. */
            422: {
                headers: {
                    /** @description Seconds since a run last ended as complete; `unknown` where none has. */
                    "data-age"?: string;
                    /** @description `true` where the run that began last has ended as complete, else `false`. */
                    "data-complete"?: string;
                    /** @description State of the run that began last: `running`, `completed`, `incomplete`, `deferred`, `interrupted` or `failed`; `none` where there is none. */
                    "last-run-state"?: string;
                    /** @description When the data last changed: give it to `updated_since` the next time. `unknown` where it never has. */
                    "data-changed-at"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; `Retry-After` tells when to come back. */
            429: {
                headers: {
                    /** @description Seconds since a run last ended as complete; `unknown` where none has. */
                    "data-age"?: string;
                    /** @description `true` where the run that began last has ended as complete, else `false`. */
                    "data-complete"?: string;
                    /** @description State of the run that began last: `running`, `completed`, `incomplete`, `deferred`, `interrupted` or `failed`; `none` where there is none. */
                    "last-run-state"?: string;
                    /** @description When the data last changed: give it to `updated_since` the next time. `unknown` where it never has. */
                    "data-changed-at"?: string;
                    /** @description Seconds until it may be tried again. */
                    "retry-after"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The store cannot be read now, or too much is asked at once. */
            503: {
                headers: {
                    /** @description Seconds since a run last ended as complete; `unknown` where none has. */
                    "data-age"?: string;
                    /** @description `true` where the run that began last has ended as complete, else `false`. */
                    "data-complete"?: string;
                    /** @description State of the run that began last: `running`, `completed`, `incomplete`, `deferred`, `interrupted` or `failed`; `none` where there is none. */
                    "last-run-state"?: string;
                    /** @description When the data last changed: give it to `updated_since` the next time. `unknown` where it never has. */
                    "data-changed-at"?: string;
                    /** @description Seconds until it may be tried again. */
                    "retry-after"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getAlbum: {
        parameters: {
            query?: {
                /**
                 * @description Rows as they were at this time; those that were not known yet are left out. They have `id`, `name`, `album_type`, `release_date`, `release_date_precision`, `released_on`, `total_tracks`, `label`, `popularity`, `spotify_url`, `first_seen_at`, `artists`: nothing else is kept over time, and nothing else can be filtered by but `artist_id`. `artists` and `artist_id` go by the artists whom it names now. Orders: `first_seen_at`, `id`; `-first_seen_at` if none is given. `page.total` and `facets` count these rows: what the store knew then, without what was purged since. Neither in the future nor before `history_since`.
                 * @example 2026-11-20T06:00:00Z
                 */
                as_of?: string;
            };
            header?: never;
            path: {
                /** @description Spotify id. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description An album with its artists and tracks; as of a time without its tracks, which are not kept over time */
            200: {
                headers: {
                    /** @description Seconds since a run last ended as complete; `unknown` where none has. */
                    "data-age"?: string;
                    /** @description `true` where the run that began last has ended as complete, else `false`. */
                    "data-complete"?: string;
                    /** @description State of the run that began last: `running`, `completed`, `incomplete`, `deferred`, `interrupted` or `failed`; `none` where there is none. */
                    "last-run-state"?: string;
                    /** @description When the data last changed: give it to `updated_since` the next time. `unknown` where it never has. */
                    "data-changed-at"?: string;
                    /** @description Changes with the data; send it back as `If-None-Match`. */
                    etag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AlbumWithTracks"] | components["schemas"]["AlbumAsOf"];
                };
            };
            /** @description Nothing has changed since the answer whose ETag was sent. */
            304: {
                headers: {
                    /** @description Seconds since a run last ended as complete; `unknown` where none has. */
                    "data-age"?: string;
                    /** @description `true` where the run that began last has ended as complete, else `false`. */
                    "data-complete"?: string;
                    /** @description State of the run that began last: `running`, `completed`, `incomplete`, `deferred`, `interrupted` or `failed`; `none` where there is none. */
                    "last-run-state"?: string;
                    /** @description When the data last changed: give it to `updated_since` the next time. `unknown` where it never has. */
                    "data-changed-at"?: string;
                    /** @description Changes with the data; send it back as `If-None-Match`. */
                    etag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": unknown;
                };
            };
            /** @description A parameter is unknown or wrong; `parameter` names it. */
            400: {
                headers: {
                    /** @description Seconds since a run last ended as complete; `unknown` where none has. */
                    "data-age"?: string;
                    /** @description `true` where the run that began last has ended as complete, else `false`. */
                    "data-complete"?: string;
                    /** @description State of the run that began last: `running`, `completed`, `incomplete`, `deferred`, `interrupted` or `failed`; `none` where there is none. */
                    "last-run-state"?: string;
                    /** @description When the data last changed: give it to `updated_since` the next time. `unknown` where it never has. */
                    "data-changed-at"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A key is needed: `Authorization: Bearer KEY`. */
            401: {
                headers: {
                    /** @description Seconds since a run last ended as complete; `unknown` where none has. */
                    "data-age"?: string;
                    /** @description `true` where the run that began last has ended as complete, else `false`. */
                    "data-complete"?: string;
                    /** @description State of the run that began last: `running`, `completed`, `incomplete`, `deferred`, `interrupted` or `failed`; `none` where there is none. */
                    "last-run-state"?: string;
                    /** @description When the data last changed: give it to `updated_since` the next time. `unknown` where it never has. */
                    "data-changed-at"?: string;
                    /** @description `Bearer`. */
                    "www-authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing. */
            404: {
                headers: {
                    /** @description Seconds since a run last ended as complete; `unknown` where none has. */
                    "data-age"?: string;
                    /** @description `true` where the run that began last has ended as complete, else `false`. */
                    "data-complete"?: string;
                    /** @description State of the run that began last: `running`, `completed`, `incomplete`, `deferred`, `interrupted` or `failed`; `none` where there is none. */
                    "last-run-state"?: string;
                    /** @description When the data last changed: give it to `updated_since` the next time. `unknown` where it never has. */
                    "data-changed-at"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `Accept` allows no format that is spoken here. */
            406: {
                headers: {
                    /** @description Seconds since a run last ended as complete; `unknown` where none has. */
                    "data-age"?: string;
                    /** @description `true` where the run that began last has ended as complete, else `false`. */
                    "data-complete"?: string;
                    /** @description State of the run that began last: `running`, `completed`, `incomplete`, `deferred`, `interrupted` or `failed`; `none` where there is none. */
                    "last-run-state"?: string;
                    /** @description When the data last changed: give it to `updated_since` the next time. `unknown` where it never has. */
                    "data-changed-at"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Asked under a host name that is not served here. */
            421: {
                headers: {
                    /** @description Seconds since a run last ended as complete; `unknown` where none has. */
                    "data-age"?: string;
                    /** @description `true` where the run that began last has ended as complete, else `false`. */
                    "data-complete"?: string;
                    /** @description State of the run that began last: `running`, `completed`, `incomplete`, `deferred`, `interrupted` or `failed`; `none` where there is none. */
                    "last-run-state"?: string;
                    /** @description When the data last changed: give it to `updated_since` the next time. `unknown` where it never has. */
                    "data-changed-at"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; `Retry-After` tells when to come back. */
            429: {
                headers: {
                    /** @description Seconds since a run last ended as complete; `unknown` where none has. */
                    "data-age"?: string;
                    /** @description `true` where the run that began last has ended as complete, else `false`. */
                    "data-complete"?: string;
                    /** @description State of the run that began last: `running`, `completed`, `incomplete`, `deferred`, `interrupted` or `failed`; `none` where there is none. */
                    "last-run-state"?: string;
                    /** @description When the data last changed: give it to `updated_since` the next time. `unknown` where it never has. */
                    "data-changed-at"?: string;
                    /** @description Seconds until it may be tried again. */
                    "retry-after"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The store cannot be read now, or too much is asked at once. */
            503: {
                headers: {
                    /** @description Seconds since a run last ended as complete; `unknown` where none has. */
                    "data-age"?: string;
                    /** @description `true` where the run that began last has ended as complete, else `false`. */
                    "data-complete"?: string;
                    /** @description State of the run that began last: `running`, `completed`, `incomplete`, `deferred`, `interrupted` or `failed`; `none` where there is none. */
                    "last-run-state"?: string;
                    /** @description When the data last changed: give it to `updated_since` the next time. `unknown` where it never has. */
                    "data-changed-at"?: string;
                    /** @description Seconds until it may be tried again. */
                    "retry-after"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getArtist: {
        parameters: {
            query?: {
                /**
                 * @description Rows as they were at this time; those that were not known yet are left out. They have `id`, `name`, `spotify_url`, `genres`, `popularity`, `followers`, `first_seen_at`: nothing else is kept over time, and nothing else can be filtered by. Orders: `first_seen_at`, `id`; `-first_seen_at` if none is given. `page.total` and `facets` count these rows: what the store knew then, without what was purged since. Neither in the future nor before `history_since`.
                 * @example 2026-11-20T06:00:00Z
                 */
                as_of?: string;
            };
            header?: never;
            path: {
                /** @description Spotify id. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description An artist */
            200: {
                headers: {
                    /** @description Seconds since a run last ended as complete; `unknown` where none has. */
                    "data-age"?: string;
                    /** @description `true` where the run that began last has ended as complete, else `false`. */
                    "data-complete"?: string;
                    /** @description State of the run that began last: `running`, `completed`, `incomplete`, `deferred`, `interrupted` or `failed`; `none` where there is none. */
                    "last-run-state"?: string;
                    /** @description When the data last changed: give it to `updated_since` the next time. `unknown` where it never has. */
                    "data-changed-at"?: string;
                    /** @description Changes with the data; send it back as `If-None-Match`. */
                    etag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Artist"];
                };
            };
            /** @description Nothing has changed since the answer whose ETag was sent. */
            304: {
                headers: {
                    /** @description Seconds since a run last ended as complete; `unknown` where none has. */
                    "data-age"?: string;
                    /** @description `true` where the run that began last has ended as complete, else `false`. */
                    "data-complete"?: string;
                    /** @description State of the run that began last: `running`, `completed`, `incomplete`, `deferred`, `interrupted` or `failed`; `none` where there is none. */
                    "last-run-state"?: string;
                    /** @description When the data last changed: give it to `updated_since` the next time. `unknown` where it never has. */
                    "data-changed-at"?: string;
                    /** @description Changes with the data; send it back as `If-None-Match`. */
                    etag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": unknown;
                };
            };
            /** @description A parameter is unknown or wrong; `parameter` names it. */
            400: {
                headers: {
                    /** @description Seconds since a run last ended as complete; `unknown` where none has. */
                    "data-age"?: string;
                    /** @description `true` where the run that began last has ended as complete, else `false`. */
                    "data-complete"?: string;
                    /** @description State of the run that began last: `running`, `completed`, `incomplete`, `deferred`, `interrupted` or `failed`; `none` where there is none. */
                    "last-run-state"?: string;
                    /** @description When the data last changed: give it to `updated_since` the next time. `unknown` where it never has. */
                    "data-changed-at"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A key is needed: `Authorization: Bearer KEY`. */
            401: {
                headers: {
                    /** @description Seconds since a run last ended as complete; `unknown` where none has. */
                    "data-age"?: string;
                    /** @description `true` where the run that began last has ended as complete, else `false`. */
                    "data-complete"?: string;
                    /** @description State of the run that began last: `running`, `completed`, `incomplete`, `deferred`, `interrupted` or `failed`; `none` where there is none. */
                    "last-run-state"?: string;
                    /** @description When the data last changed: give it to `updated_since` the next time. `unknown` where it never has. */
                    "data-changed-at"?: string;
                    /** @description `Bearer`. */
                    "www-authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing. */
            404: {
                headers: {
                    /** @description Seconds since a run last ended as complete; `unknown` where none has. */
                    "data-age"?: string;
                    /** @description `true` where the run that began last has ended as complete, else `false`. */
                    "data-complete"?: string;
                    /** @description State of the run that began last: `running`, `completed`, `incomplete`, `deferred`, `interrupted` or `failed`; `none` where there is none. */
                    "last-run-state"?: string;
                    /** @description When the data last changed: give it to `updated_since` the next time. `unknown` where it never has. */
                    "data-changed-at"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `Accept` allows no format that is spoken here. */
            406: {
                headers: {
                    /** @description Seconds since a run last ended as complete; `unknown` where none has. */
                    "data-age"?: string;
                    /** @description `true` where the run that began last has ended as complete, else `false`. */
                    "data-complete"?: string;
                    /** @description State of the run that began last: `running`, `completed`, `incomplete`, `deferred`, `interrupted` or `failed`; `none` where there is none. */
                    "last-run-state"?: string;
                    /** @description When the data last changed: give it to `updated_since` the next time. `unknown` where it never has. */
                    "data-changed-at"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Asked under a host name that is not served here. */
            421: {
                headers: {
                    /** @description Seconds since a run last ended as complete; `unknown` where none has. */
                    "data-age"?: string;
                    /** @description `true` where the run that began last has ended as complete, else `false`. */
                    "data-complete"?: string;
                    /** @description State of the run that began last: `running`, `completed`, `incomplete`, `deferred`, `interrupted` or `failed`; `none` where there is none. */
                    "last-run-state"?: string;
                    /** @description When the data last changed: give it to `updated_since` the next time. `unknown` where it never has. */
                    "data-changed-at"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; `Retry-After` tells when to come back. */
            429: {
                headers: {
                    /** @description Seconds since a run last ended as complete; `unknown` where none has. */
                    "data-age"?: string;
                    /** @description `true` where the run that began last has ended as complete, else `false`. */
                    "data-complete"?: string;
                    /** @description State of the run that began last: `running`, `completed`, `incomplete`, `deferred`, `interrupted` or `failed`; `none` where there is none. */
                    "last-run-state"?: string;
                    /** @description When the data last changed: give it to `updated_since` the next time. `unknown` where it never has. */
                    "data-changed-at"?: string;
                    /** @description Seconds until it may be tried again. */
                    "retry-after"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The store cannot be read now, or too much is asked at once. */
            503: {
                headers: {
                    /** @description Seconds since a run last ended as complete; `unknown` where none has. */
                    "data-age"?: string;
                    /** @description `true` where the run that began last has ended as complete, else `false`. */
                    "data-complete"?: string;
                    /** @description State of the run that began last: `running`, `completed`, `incomplete`, `deferred`, `interrupted` or `failed`; `none` where there is none. */
                    "last-run-state"?: string;
                    /** @description When the data last changed: give it to `updated_since` the next time. `unknown` where it never has. */
                    "data-changed-at"?: string;
                    /** @description Seconds until it may be tried again. */
                    "retry-after"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getRun: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUID. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A run with what it could not see */
            200: {
                headers: {
                    /** @description Seconds since a run last ended as complete; `unknown` where none has. */
                    "data-age"?: string;
                    /** @description `true` where the run that began last has ended as complete, else `false`. */
                    "data-complete"?: string;
                    /** @description State of the run that began last: `running`, `completed`, `incomplete`, `deferred`, `interrupted` or `failed`; `none` where there is none. */
                    "last-run-state"?: string;
                    /** @description When the data last changed: give it to `updated_since` the next time. `unknown` where it never has. */
                    "data-changed-at"?: string;
                    /** @description Changes with the data; send it back as `If-None-Match`. */
                    etag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RunWithCoverage"];
                };
            };
            /** @description Nothing has changed since the answer whose ETag was sent. */
            304: {
                headers: {
                    /** @description Seconds since a run last ended as complete; `unknown` where none has. */
                    "data-age"?: string;
                    /** @description `true` where the run that began last has ended as complete, else `false`. */
                    "data-complete"?: string;
                    /** @description State of the run that began last: `running`, `completed`, `incomplete`, `deferred`, `interrupted` or `failed`; `none` where there is none. */
                    "last-run-state"?: string;
                    /** @description When the data last changed: give it to `updated_since` the next time. `unknown` where it never has. */
                    "data-changed-at"?: string;
                    /** @description Changes with the data; send it back as `If-None-Match`. */
                    etag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": unknown;
                };
            };
            /** @description A parameter is unknown or wrong; `parameter` names it. */
            400: {
                headers: {
                    /** @description Seconds since a run last ended as complete; `unknown` where none has. */
                    "data-age"?: string;
                    /** @description `true` where the run that began last has ended as complete, else `false`. */
                    "data-complete"?: string;
                    /** @description State of the run that began last: `running`, `completed`, `incomplete`, `deferred`, `interrupted` or `failed`; `none` where there is none. */
                    "last-run-state"?: string;
                    /** @description When the data last changed: give it to `updated_since` the next time. `unknown` where it never has. */
                    "data-changed-at"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A key is needed: `Authorization: Bearer KEY`. */
            401: {
                headers: {
                    /** @description Seconds since a run last ended as complete; `unknown` where none has. */
                    "data-age"?: string;
                    /** @description `true` where the run that began last has ended as complete, else `false`. */
                    "data-complete"?: string;
                    /** @description State of the run that began last: `running`, `completed`, `incomplete`, `deferred`, `interrupted` or `failed`; `none` where there is none. */
                    "last-run-state"?: string;
                    /** @description When the data last changed: give it to `updated_since` the next time. `unknown` where it never has. */
                    "data-changed-at"?: string;
                    /** @description `Bearer`. */
                    "www-authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing. */
            404: {
                headers: {
                    /** @description Seconds since a run last ended as complete; `unknown` where none has. */
                    "data-age"?: string;
                    /** @description `true` where the run that began last has ended as complete, else `false`. */
                    "data-complete"?: string;
                    /** @description State of the run that began last: `running`, `completed`, `incomplete`, `deferred`, `interrupted` or `failed`; `none` where there is none. */
                    "last-run-state"?: string;
                    /** @description When the data last changed: give it to `updated_since` the next time. `unknown` where it never has. */
                    "data-changed-at"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `Accept` allows no format that is spoken here. */
            406: {
                headers: {
                    /** @description Seconds since a run last ended as complete; `unknown` where none has. */
                    "data-age"?: string;
                    /** @description `true` where the run that began last has ended as complete, else `false`. */
                    "data-complete"?: string;
                    /** @description State of the run that began last: `running`, `completed`, `incomplete`, `deferred`, `interrupted` or `failed`; `none` where there is none. */
                    "last-run-state"?: string;
                    /** @description When the data last changed: give it to `updated_since` the next time. `unknown` where it never has. */
                    "data-changed-at"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Asked under a host name that is not served here. */
            421: {
                headers: {
                    /** @description Seconds since a run last ended as complete; `unknown` where none has. */
                    "data-age"?: string;
                    /** @description `true` where the run that began last has ended as complete, else `false`. */
                    "data-complete"?: string;
                    /** @description State of the run that began last: `running`, `completed`, `incomplete`, `deferred`, `interrupted` or `failed`; `none` where there is none. */
                    "last-run-state"?: string;
                    /** @description When the data last changed: give it to `updated_since` the next time. `unknown` where it never has. */
                    "data-changed-at"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; `Retry-After` tells when to come back. */
            429: {
                headers: {
                    /** @description Seconds since a run last ended as complete; `unknown` where none has. */
                    "data-age"?: string;
                    /** @description `true` where the run that began last has ended as complete, else `false`. */
                    "data-complete"?: string;
                    /** @description State of the run that began last: `running`, `completed`, `incomplete`, `deferred`, `interrupted` or `failed`; `none` where there is none. */
                    "last-run-state"?: string;
                    /** @description When the data last changed: give it to `updated_since` the next time. `unknown` where it never has. */
                    "data-changed-at"?: string;
                    /** @description Seconds until it may be tried again. */
                    "retry-after"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The store cannot be read now, or too much is asked at once. */
            503: {
                headers: {
                    /** @description Seconds since a run last ended as complete; `unknown` where none has. */
                    "data-age"?: string;
                    /** @description `true` where the run that began last has ended as complete, else `false`. */
                    "data-complete"?: string;
                    /** @description State of the run that began last: `running`, `completed`, `incomplete`, `deferred`, `interrupted` or `failed`; `none` where there is none. */
                    "last-run-state"?: string;
                    /** @description When the data last changed: give it to `updated_since` the next time. `unknown` where it never has. */
                    "data-changed-at"?: string;
                    /** @description Seconds until it may be tried again. */
                    "retry-after"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getAlbumHistory: {
        parameters: {
            query?: {
                /**
                 * @description Only what was so at this time or later.
                 * @example 2026-11-20T06:00:00Z
                 */
                from?: string;
                /**
                 * @description Only what was so before this time.
                 * @example 2026-11-20T06:00:00Z
                 */
                to?: string;
            };
            header?: never;
            path: {
                /** @description Spotify id. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Versions, the earliest first. */
            200: {
                headers: {
                    /** @description Seconds since a run last ended as complete; `unknown` where none has. */
                    "data-age"?: string;
                    /** @description `true` where the run that began last has ended as complete, else `false`. */
                    "data-complete"?: string;
                    /** @description State of the run that began last: `running`, `completed`, `incomplete`, `deferred`, `interrupted` or `failed`; `none` where there is none. */
                    "last-run-state"?: string;
                    /** @description When the data last changed: give it to `updated_since` the next time. `unknown` where it never has. */
                    "data-changed-at"?: string;
                    /** @description Changes with the data; send it back as `If-None-Match`. */
                    etag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["AlbumHistoryRow"][];
                        store: components["schemas"]["Store"];
                    };
                };
            };
            /** @description Nothing has changed since the answer whose ETag was sent. */
            304: {
                headers: {
                    /** @description Seconds since a run last ended as complete; `unknown` where none has. */
                    "data-age"?: string;
                    /** @description `true` where the run that began last has ended as complete, else `false`. */
                    "data-complete"?: string;
                    /** @description State of the run that began last: `running`, `completed`, `incomplete`, `deferred`, `interrupted` or `failed`; `none` where there is none. */
                    "last-run-state"?: string;
                    /** @description When the data last changed: give it to `updated_since` the next time. `unknown` where it never has. */
                    "data-changed-at"?: string;
                    /** @description Changes with the data; send it back as `If-None-Match`. */
                    etag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": unknown;
                };
            };
            /** @description A parameter is unknown or wrong; `parameter` names it. */
            400: {
                headers: {
                    /** @description Seconds since a run last ended as complete; `unknown` where none has. */
                    "data-age"?: string;
                    /** @description `true` where the run that began last has ended as complete, else `false`. */
                    "data-complete"?: string;
                    /** @description State of the run that began last: `running`, `completed`, `incomplete`, `deferred`, `interrupted` or `failed`; `none` where there is none. */
                    "last-run-state"?: string;
                    /** @description When the data last changed: give it to `updated_since` the next time. `unknown` where it never has. */
                    "data-changed-at"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A key is needed: `Authorization: Bearer KEY`. */
            401: {
                headers: {
                    /** @description Seconds since a run last ended as complete; `unknown` where none has. */
                    "data-age"?: string;
                    /** @description `true` where the run that began last has ended as complete, else `false`. */
                    "data-complete"?: string;
                    /** @description State of the run that began last: `running`, `completed`, `incomplete`, `deferred`, `interrupted` or `failed`; `none` where there is none. */
                    "last-run-state"?: string;
                    /** @description When the data last changed: give it to `updated_since` the next time. `unknown` where it never has. */
                    "data-changed-at"?: string;
                    /** @description `Bearer`. */
                    "www-authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing. */
            404: {
                headers: {
                    /** @description Seconds since a run last ended as complete; `unknown` where none has. */
                    "data-age"?: string;
                    /** @description `true` where the run that began last has ended as complete, else `false`. */
                    "data-complete"?: string;
                    /** @description State of the run that began last: `running`, `completed`, `incomplete`, `deferred`, `interrupted` or `failed`; `none` where there is none. */
                    "last-run-state"?: string;
                    /** @description When the data last changed: give it to `updated_since` the next time. `unknown` where it never has. */
                    "data-changed-at"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `Accept` allows no format that is spoken here. */
            406: {
                headers: {
                    /** @description Seconds since a run last ended as complete; `unknown` where none has. */
                    "data-age"?: string;
                    /** @description `true` where the run that began last has ended as complete, else `false`. */
                    "data-complete"?: string;
                    /** @description State of the run that began last: `running`, `completed`, `incomplete`, `deferred`, `interrupted` or `failed`; `none` where there is none. */
                    "last-run-state"?: string;
                    /** @description When the data last changed: give it to `updated_since` the next time. `unknown` where it never has. */
                    "data-changed-at"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Asked under a host name that is not served here. */
            421: {
                headers: {
                    /** @description Seconds since a run last ended as complete; `unknown` where none has. */
                    "data-age"?: string;
                    /** @description `true` where the run that began last has ended as complete, else `false`. */
                    "data-complete"?: string;
                    /** @description State of the run that began last: `running`, `completed`, `incomplete`, `deferred`, `interrupted` or `failed`; `none` where there is none. */
                    "last-run-state"?: string;
                    /** @description When the data last changed: give it to `updated_since` the next time. `unknown` where it never has. */
                    "data-changed-at"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The query takes too long, or has too many rows: ask for less. */
            422: {
                headers: {
                    /** @description Seconds since a run last ended as complete; `unknown` where none has. */
                    "data-age"?: string;
                    /** @description `true` where the run that began last has ended as complete, else `false`. */
                    "data-complete"?: string;
                    /** @description State of the run that began last: `running`, `completed`, `incomplete`, `deferred`, `interrupted` or `failed`; `none` where there is none. */
                    "last-run-state"?: string;
                    /** @description When the data last changed: give it to `updated_since` the next time. `unknown` where it never has. */
                    "data-changed-at"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; `Retry-After` tells when to come back. */
            429: {
                headers: {
                    /** @description Seconds since a run last ended as complete; `unknown` where none has. */
                    "data-age"?: string;
                    /** @description `true` where the run that began last has ended as complete, else `false`. */
                    "data-complete"?: string;
                    /** @description State of the run that began last: `running`, `completed`, `incomplete`, `deferred`, `interrupted` or `failed`; `none` where there is none. */
                    "last-run-state"?: string;
                    /** @description When the data last changed: give it to `updated_since` the next time. `unknown` where it never has. */
                    "data-changed-at"?: string;
                    /** @description Seconds until it may be tried again. */
                    "retry-after"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The store cannot be read now, or too much is asked at once. */
            503: {
                headers: {
                    /** @description Seconds since a run last ended as complete; `unknown` where none has. */
                    "data-age"?: string;
                    /** @description `true` where the run that began last has ended as complete, else `false`. */
                    "data-complete"?: string;
                    /** @description State of the run that began last: `running`, `completed`, `incomplete`, `deferred`, `interrupted` or `failed`; `none` where there is none. */
                    "last-run-state"?: string;
                    /** @description When the data last changed: give it to `updated_since` the next time. `unknown` where it never has. */
                    "data-changed-at"?: string;
                    /** @description Seconds until it may be tried again. */
                    "retry-after"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getArtistHistory: {
        parameters: {
            query?: {
                /**
                 * @description Only what was so at this time or later.
                 * @example 2026-11-20T06:00:00Z
                 */
                from?: string;
                /**
                 * @description Only what was so before this time.
                 * @example 2026-11-20T06:00:00Z
                 */
                to?: string;
            };
            header?: never;
            path: {
                /** @description Spotify id. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Versions, the earliest first. */
            200: {
                headers: {
                    /** @description Seconds since a run last ended as complete; `unknown` where none has. */
                    "data-age"?: string;
                    /** @description `true` where the run that began last has ended as complete, else `false`. */
                    "data-complete"?: string;
                    /** @description State of the run that began last: `running`, `completed`, `incomplete`, `deferred`, `interrupted` or `failed`; `none` where there is none. */
                    "last-run-state"?: string;
                    /** @description When the data last changed: give it to `updated_since` the next time. `unknown` where it never has. */
                    "data-changed-at"?: string;
                    /** @description Changes with the data; send it back as `If-None-Match`. */
                    etag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ArtistHistoryRow"][];
                        store: components["schemas"]["Store"];
                    };
                };
            };
            /** @description Nothing has changed since the answer whose ETag was sent. */
            304: {
                headers: {
                    /** @description Seconds since a run last ended as complete; `unknown` where none has. */
                    "data-age"?: string;
                    /** @description `true` where the run that began last has ended as complete, else `false`. */
                    "data-complete"?: string;
                    /** @description State of the run that began last: `running`, `completed`, `incomplete`, `deferred`, `interrupted` or `failed`; `none` where there is none. */
                    "last-run-state"?: string;
                    /** @description When the data last changed: give it to `updated_since` the next time. `unknown` where it never has. */
                    "data-changed-at"?: string;
                    /** @description Changes with the data; send it back as `If-None-Match`. */
                    etag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": unknown;
                };
            };
            /** @description A parameter is unknown or wrong; `parameter` names it. */
            400: {
                headers: {
                    /** @description Seconds since a run last ended as complete; `unknown` where none has. */
                    "data-age"?: string;
                    /** @description `true` where the run that began last has ended as complete, else `false`. */
                    "data-complete"?: string;
                    /** @description State of the run that began last: `running`, `completed`, `incomplete`, `deferred`, `interrupted` or `failed`; `none` where there is none. */
                    "last-run-state"?: string;
                    /** @description When the data last changed: give it to `updated_since` the next time. `unknown` where it never has. */
                    "data-changed-at"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A key is needed: `Authorization: Bearer KEY`. */
            401: {
                headers: {
                    /** @description Seconds since a run last ended as complete; `unknown` where none has. */
                    "data-age"?: string;
                    /** @description `true` where the run that began last has ended as complete, else `false`. */
                    "data-complete"?: string;
                    /** @description State of the run that began last: `running`, `completed`, `incomplete`, `deferred`, `interrupted` or `failed`; `none` where there is none. */
                    "last-run-state"?: string;
                    /** @description When the data last changed: give it to `updated_since` the next time. `unknown` where it never has. */
                    "data-changed-at"?: string;
                    /** @description `Bearer`. */
                    "www-authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing. */
            404: {
                headers: {
                    /** @description Seconds since a run last ended as complete; `unknown` where none has. */
                    "data-age"?: string;
                    /** @description `true` where the run that began last has ended as complete, else `false`. */
                    "data-complete"?: string;
                    /** @description State of the run that began last: `running`, `completed`, `incomplete`, `deferred`, `interrupted` or `failed`; `none` where there is none. */
                    "last-run-state"?: string;
                    /** @description When the data last changed: give it to `updated_since` the next time. `unknown` where it never has. */
                    "data-changed-at"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `Accept` allows no format that is spoken here. */
            406: {
                headers: {
                    /** @description Seconds since a run last ended as complete; `unknown` where none has. */
                    "data-age"?: string;
                    /** @description `true` where the run that began last has ended as complete, else `false`. */
                    "data-complete"?: string;
                    /** @description State of the run that began last: `running`, `completed`, `incomplete`, `deferred`, `interrupted` or `failed`; `none` where there is none. */
                    "last-run-state"?: string;
                    /** @description When the data last changed: give it to `updated_since` the next time. `unknown` where it never has. */
                    "data-changed-at"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Asked under a host name that is not served here. */
            421: {
                headers: {
                    /** @description Seconds since a run last ended as complete; `unknown` where none has. */
                    "data-age"?: string;
                    /** @description `true` where the run that began last has ended as complete, else `false`. */
                    "data-complete"?: string;
                    /** @description State of the run that began last: `running`, `completed`, `incomplete`, `deferred`, `interrupted` or `failed`; `none` where there is none. */
                    "last-run-state"?: string;
                    /** @description When the data last changed: give it to `updated_since` the next time. `unknown` where it never has. */
                    "data-changed-at"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The query takes too long, or has too many rows: ask for less. */
            422: {
                headers: {
                    /** @description Seconds since a run last ended as complete; `unknown` where none has. */
                    "data-age"?: string;
                    /** @description `true` where the run that began last has ended as complete, else `false`. */
                    "data-complete"?: string;
                    /** @description State of the run that began last: `running`, `completed`, `incomplete`, `deferred`, `interrupted` or `failed`; `none` where there is none. */
                    "last-run-state"?: string;
                    /** @description When the data last changed: give it to `updated_since` the next time. `unknown` where it never has. */
                    "data-changed-at"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; `Retry-After` tells when to come back. */
            429: {
                headers: {
                    /** @description Seconds since a run last ended as complete; `unknown` where none has. */
                    "data-age"?: string;
                    /** @description `true` where the run that began last has ended as complete, else `false`. */
                    "data-complete"?: string;
                    /** @description State of the run that began last: `running`, `completed`, `incomplete`, `deferred`, `interrupted` or `failed`; `none` where there is none. */
                    "last-run-state"?: string;
                    /** @description When the data last changed: give it to `updated_since` the next time. `unknown` where it never has. */
                    "data-changed-at"?: string;
                    /** @description Seconds until it may be tried again. */
                    "retry-after"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The store cannot be read now, or too much is asked at once. */
            503: {
                headers: {
                    /** @description Seconds since a run last ended as complete; `unknown` where none has. */
                    "data-age"?: string;
                    /** @description `true` where the run that began last has ended as complete, else `false`. */
                    "data-complete"?: string;
                    /** @description State of the run that began last: `running`, `completed`, `incomplete`, `deferred`, `interrupted` or `failed`; `none` where there is none. */
                    "last-run-state"?: string;
                    /** @description When the data last changed: give it to `updated_since` the next time. `unknown` where it never has. */
                    "data-changed-at"?: string;
                    /** @description Seconds until it may be tried again. */
                    "retry-after"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getSummary: {
        parameters: {
            query?: {
                /** @description Length of a period; weeks begin on Monday. */
                period?: "day" | "week" | "month";
                /** @description What else to count by. */
                group_by?: "album_type" | "label" | "source";
                /** @description `id` is one of these. */
                id?: string[];
                /** @description `id` is none of these. */
                "id.not"?: string[];
                /** @description `album_type` is one of these. */
                album_type?: string[];
                /** @description `album_type` is none of these, or not known. */
                "album_type.not"?: string[];
                /** @description Whether `album_type` is known; an empty text is. */
                "album_type.known"?: boolean;
                /** @description `release_date_precision` is one of these. */
                release_date_precision?: string[];
                /** @description `release_date_precision` is none of these, or not known. */
                "release_date_precision.not"?: string[];
                /** @description Whether `release_date_precision` is known; an empty text is. */
                "release_date_precision.known"?: boolean;
                /** @description `released_on` is one of these. */
                released_on?: string[];
                /**
                 * @description `released_on` is known and at least this.
                 * @example 2026-11-20
                 */
                "released_on.gte"?: string;
                /**
                 * @description `released_on` is known and more than this.
                 * @example 2026-11-20
                 */
                "released_on.gt"?: string;
                /**
                 * @description `released_on` is known and at most this.
                 * @example 2026-11-20
                 */
                "released_on.lte"?: string;
                /**
                 * @description `released_on` is known and less than this.
                 * @example 2026-11-20
                 */
                "released_on.lt"?: string;
                /** @description Whether `released_on` is known. */
                "released_on.known"?: boolean;
                /** @description `total_tracks` is one of these. */
                total_tracks?: number[];
                /** @description `total_tracks` is known and at least this. */
                "total_tracks.gte"?: number;
                /** @description `total_tracks` is known and more than this. */
                "total_tracks.gt"?: number;
                /** @description `total_tracks` is known and at most this. */
                "total_tracks.lte"?: number;
                /** @description `total_tracks` is known and less than this. */
                "total_tracks.lt"?: number;
                /** @description Whether `total_tracks` is known. */
                "total_tracks.known"?: boolean;
                /** @description `label` is one of these. */
                label?: string[];
                /** @description `label` is none of these, or not known. */
                "label.not"?: string[];
                /** @description Whether `label` is known; an empty text is. */
                "label.known"?: boolean;
                /** @description `popularity` is one of these. */
                popularity?: number[];
                /** @description `popularity` is known and at least this. */
                "popularity.gte"?: number;
                /** @description `popularity` is known and more than this. */
                "popularity.gt"?: number;
                /** @description `popularity` is known and at most this. */
                "popularity.lte"?: number;
                /** @description `popularity` is known and less than this. */
                "popularity.lt"?: number;
                /** @description Whether `popularity` is known. */
                "popularity.known"?: boolean;
                /** @description `upc` is one of these. */
                upc?: string[];
                /** @description `upc` is none of these, or not known. */
                "upc.not"?: string[];
                /** @description Whether `upc` is known; an empty text is. */
                "upc.known"?: boolean;
                /** @description `first_seen_at` is one of these. */
                first_seen_at?: string[];
                /**
                 * @description `first_seen_at` is known and at least this.
                 * @example 2026-11-20T06:00:00Z
                 */
                "first_seen_at.gte"?: string;
                /**
                 * @description `first_seen_at` is known and more than this.
                 * @example 2026-11-20T06:00:00Z
                 */
                "first_seen_at.gt"?: string;
                /**
                 * @description `first_seen_at` is known and at most this.
                 * @example 2026-11-20T06:00:00Z
                 */
                "first_seen_at.lte"?: string;
                /**
                 * @description `first_seen_at` is known and less than this.
                 * @example 2026-11-20T06:00:00Z
                 */
                "first_seen_at.lt"?: string;
                /** @description `last_seen_at` is one of these. */
                last_seen_at?: string[];
                /**
                 * @description `last_seen_at` is known and at least this.
                 * @example 2026-11-20T06:00:00Z
                 */
                "last_seen_at.gte"?: string;
                /**
                 * @description `last_seen_at` is known and more than this.
                 * @example 2026-11-20T06:00:00Z
                 */
                "last_seen_at.gt"?: string;
                /**
                 * @description `last_seen_at` is known and at most this.
                 * @example 2026-11-20T06:00:00Z
                 */
                "last_seen_at.lte"?: string;
                /**
                 * @description `last_seen_at` is known and less than this.
                 * @example 2026-11-20T06:00:00Z
                 */
                "last_seen_at.lt"?: string;
                /** @description `fetched_at` is one of these. */
                fetched_at?: string[];
                /**
                 * @description `fetched_at` is known and at least this.
                 * @example 2026-11-20T06:00:00Z
                 */
                "fetched_at.gte"?: string;
                /**
                 * @description `fetched_at` is known and more than this.
                 * @example 2026-11-20T06:00:00Z
                 */
                "fetched_at.gt"?: string;
                /**
                 * @description `fetched_at` is known and at most this.
                 * @example 2026-11-20T06:00:00Z
                 */
                "fetched_at.lte"?: string;
                /**
                 * @description `fetched_at` is known and less than this.
                 * @example 2026-11-20T06:00:00Z
                 */
                "fetched_at.lt"?: string;
                /** @description Whether `fetched_at` is known. */
                "fetched_at.known"?: boolean;
                /** @description `updated_at` is one of these. */
                updated_at?: string[];
                /**
                 * @description `updated_at` is known and at least this.
                 * @example 2026-11-20T06:00:00Z
                 */
                "updated_at.gte"?: string;
                /**
                 * @description `updated_at` is known and more than this.
                 * @example 2026-11-20T06:00:00Z
                 */
                "updated_at.gt"?: string;
                /**
                 * @description `updated_at` is known and at most this.
                 * @example 2026-11-20T06:00:00Z
                 */
                "updated_at.lte"?: string;
                /**
                 * @description `updated_at` is known and less than this.
                 * @example 2026-11-20T06:00:00Z
                 */
                "updated_at.lt"?: string;
                /** @description `run_id` is one of these. */
                run_id?: string[];
                /** @description `run_id` is none of these. */
                "run_id.not"?: string[];
                /** @description Words that the name must hold, each from its beginning: `beyon hal` finds "Halo (Beyoncé)". Upper and lower case are the same, and so are diacritics of Latin letters (é is e; ø and ł are letters of their own). */
                q?: string;
                /** @description Spotify id of an artist whom the album names. */
                artist_id?: string[];
                /** @description Source that listed the album: `new-releases`, `search`, `artists`, ... */
                source?: string[];
                /**
                 * @description Rows that changed at or after this time: give the `data_changed_at` of the last load. What was deleted is not told.
                 * @example 2026-11-20T06:00:00Z
                 */
                updated_since?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Counts, latest period and largest group first. */
            200: {
                headers: {
                    /** @description Seconds since a run last ended as complete; `unknown` where none has. */
                    "data-age"?: string;
                    /** @description `true` where the run that began last has ended as complete, else `false`. */
                    "data-complete"?: string;
                    /** @description State of the run that began last: `running`, `completed`, `incomplete`, `deferred`, `interrupted` or `failed`; `none` where there is none. */
                    "last-run-state"?: string;
                    /** @description When the data last changed: give it to `updated_since` the next time. `unknown` where it never has. */
                    "data-changed-at"?: string;
                    /** @description Changes with the data; send it back as `If-None-Match`. */
                    etag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            /**
                             * Format: date
                             * @description First day of the period. NULL: not known precisely enough.
                             */
                            period: string | null;
                            /** @description Value of the column asked for. NULL: not known, or none was asked for. */
                            group: string | null;
                            albums: number;
                            /** @description Tracks of these albums according to Spotify. */
                            tracks: number;
                            /** @description Artists whose first release of all in the store is among these albums. */
                            new_artists: number;
                        }[];
                        store: components["schemas"]["Store"];
                    };
                };
            };
            /** @description Nothing has changed since the answer whose ETag was sent. */
            304: {
                headers: {
                    /** @description Seconds since a run last ended as complete; `unknown` where none has. */
                    "data-age"?: string;
                    /** @description `true` where the run that began last has ended as complete, else `false`. */
                    "data-complete"?: string;
                    /** @description State of the run that began last: `running`, `completed`, `incomplete`, `deferred`, `interrupted` or `failed`; `none` where there is none. */
                    "last-run-state"?: string;
                    /** @description When the data last changed: give it to `updated_since` the next time. `unknown` where it never has. */
                    "data-changed-at"?: string;
                    /** @description Changes with the data; send it back as `If-None-Match`. */
                    etag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": unknown;
                };
            };
            /** @description A parameter is unknown or wrong; `parameter` names it. */
            400: {
                headers: {
                    /** @description Seconds since a run last ended as complete; `unknown` where none has. */
                    "data-age"?: string;
                    /** @description `true` where the run that began last has ended as complete, else `false`. */
                    "data-complete"?: string;
                    /** @description State of the run that began last: `running`, `completed`, `incomplete`, `deferred`, `interrupted` or `failed`; `none` where there is none. */
                    "last-run-state"?: string;
                    /** @description When the data last changed: give it to `updated_since` the next time. `unknown` where it never has. */
                    "data-changed-at"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A key is needed: `Authorization: Bearer KEY`. */
            401: {
                headers: {
                    /** @description Seconds since a run last ended as complete; `unknown` where none has. */
                    "data-age"?: string;
                    /** @description `true` where the run that began last has ended as complete, else `false`. */
                    "data-complete"?: string;
                    /** @description State of the run that began last: `running`, `completed`, `incomplete`, `deferred`, `interrupted` or `failed`; `none` where there is none. */
                    "last-run-state"?: string;
                    /** @description When the data last changed: give it to `updated_since` the next time. `unknown` where it never has. */
                    "data-changed-at"?: string;
                    /** @description `Bearer`. */
                    "www-authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `Accept` allows no format that is spoken here. */
            406: {
                headers: {
                    /** @description Seconds since a run last ended as complete; `unknown` where none has. */
                    "data-age"?: string;
                    /** @description `true` where the run that began last has ended as complete, else `false`. */
                    "data-complete"?: string;
                    /** @description State of the run that began last: `running`, `completed`, `incomplete`, `deferred`, `interrupted` or `failed`; `none` where there is none. */
                    "last-run-state"?: string;
                    /** @description When the data last changed: give it to `updated_since` the next time. `unknown` where it never has. */
                    "data-changed-at"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Asked under a host name that is not served here. */
            421: {
                headers: {
                    /** @description Seconds since a run last ended as complete; `unknown` where none has. */
                    "data-age"?: string;
                    /** @description `true` where the run that began last has ended as complete, else `false`. */
                    "data-complete"?: string;
                    /** @description State of the run that began last: `running`, `completed`, `incomplete`, `deferred`, `interrupted` or `failed`; `none` where there is none. */
                    "last-run-state"?: string;
                    /** @description When the data last changed: give it to `updated_since` the next time. `unknown` where it never has. */
                    "data-changed-at"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The query takes too long, or has too many rows: ask for less. */
            422: {
                headers: {
                    /** @description Seconds since a run last ended as complete; `unknown` where none has. */
                    "data-age"?: string;
                    /** @description `true` where the run that began last has ended as complete, else `false`. */
                    "data-complete"?: string;
                    /** @description State of the run that began last: `running`, `completed`, `incomplete`, `deferred`, `interrupted` or `failed`; `none` where there is none. */
                    "last-run-state"?: string;
                    /** @description When the data last changed: give it to `updated_since` the next time. `unknown` where it never has. */
                    "data-changed-at"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; `Retry-After` tells when to come back. */
            429: {
                headers: {
                    /** @description Seconds since a run last ended as complete; `unknown` where none has. */
                    "data-age"?: string;
                    /** @description `true` where the run that began last has ended as complete, else `false`. */
                    "data-complete"?: string;
                    /** @description State of the run that began last: `running`, `completed`, `incomplete`, `deferred`, `interrupted` or `failed`; `none` where there is none. */
                    "last-run-state"?: string;
                    /** @description When the data last changed: give it to `updated_since` the next time. `unknown` where it never has. */
                    "data-changed-at"?: string;
                    /** @description Seconds until it may be tried again. */
                    "retry-after"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The store cannot be read now, or too much is asked at once. */
            503: {
                headers: {
                    /** @description Seconds since a run last ended as complete; `unknown` where none has. */
                    "data-age"?: string;
                    /** @description `true` where the run that began last has ended as complete, else `false`. */
                    "data-complete"?: string;
                    /** @description State of the run that began last: `running`, `completed`, `incomplete`, `deferred`, `interrupted` or `failed`; `none` where there is none. */
                    "last-run-state"?: string;
                    /** @description When the data last changed: give it to `updated_since` the next time. `unknown` where it never has. */
                    "data-changed-at"?: string;
                    /** @description Seconds until it may be tried again. */
                    "retry-after"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listAnalyses: {
        parameters: {
            query?: {
                /** @description Of this kind only. */
                kind?: "lags" | "scan" | "events";
                /** @description Rows of a page. */
                limit?: number;
                /** @description Where the page begins: from `page.next` of the one before. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of analyses. */
            200: {
                headers: {
                    /** @description Seconds since a run last ended as complete; `unknown` where none has. */
                    "data-age"?: string;
                    /** @description `true` where the run that began last has ended as complete, else `false`. */
                    "data-complete"?: string;
                    /** @description State of the run that began last: `running`, `completed`, `incomplete`, `deferred`, `interrupted` or `failed`; `none` where there is none. */
                    "last-run-state"?: string;
                    /** @description When the data last changed: give it to `updated_since` the next time. `unknown` where it never has. */
                    "data-changed-at"?: string;
                    /** @description Changes with the data; send it back as `If-None-Match`. */
                    etag?: string;
                    /** @description The next page: `<URL>; rel="next"`; left out on the last one. */
                    link?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Analysis"][];
                        page: {
                            limit: number;
                            /**
                             * Format: uri-reference
                             * @description URL of the next page; null on the last.
                             */
                            next: string | null;
                        };
                        store: components["schemas"]["Store"];
                    };
                };
            };
            /** @description Nothing has changed since the answer whose ETag was sent. */
            304: {
                headers: {
                    /** @description Seconds since a run last ended as complete; `unknown` where none has. */
                    "data-age"?: string;
                    /** @description `true` where the run that began last has ended as complete, else `false`. */
                    "data-complete"?: string;
                    /** @description State of the run that began last: `running`, `completed`, `incomplete`, `deferred`, `interrupted` or `failed`; `none` where there is none. */
                    "last-run-state"?: string;
                    /** @description When the data last changed: give it to `updated_since` the next time. `unknown` where it never has. */
                    "data-changed-at"?: string;
                    /** @description Changes with the data; send it back as `If-None-Match`. */
                    etag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": unknown;
                };
            };
            /** @description A parameter is unknown or wrong; `parameter` names it. */
            400: {
                headers: {
                    /** @description Seconds since a run last ended as complete; `unknown` where none has. */
                    "data-age"?: string;
                    /** @description `true` where the run that began last has ended as complete, else `false`. */
                    "data-complete"?: string;
                    /** @description State of the run that began last: `running`, `completed`, `incomplete`, `deferred`, `interrupted` or `failed`; `none` where there is none. */
                    "last-run-state"?: string;
                    /** @description When the data last changed: give it to `updated_since` the next time. `unknown` where it never has. */
                    "data-changed-at"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A key is needed: `Authorization: Bearer KEY`. */
            401: {
                headers: {
                    /** @description Seconds since a run last ended as complete; `unknown` where none has. */
                    "data-age"?: string;
                    /** @description `true` where the run that began last has ended as complete, else `false`. */
                    "data-complete"?: string;
                    /** @description State of the run that began last: `running`, `completed`, `incomplete`, `deferred`, `interrupted` or `failed`; `none` where there is none. */
                    "last-run-state"?: string;
                    /** @description When the data last changed: give it to `updated_since` the next time. `unknown` where it never has. */
                    "data-changed-at"?: string;
                    /** @description `Bearer`. */
                    "www-authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `Accept` allows no format that is spoken here. */
            406: {
                headers: {
                    /** @description Seconds since a run last ended as complete; `unknown` where none has. */
                    "data-age"?: string;
                    /** @description `true` where the run that began last has ended as complete, else `false`. */
                    "data-complete"?: string;
                    /** @description State of the run that began last: `running`, `completed`, `incomplete`, `deferred`, `interrupted` or `failed`; `none` where there is none. */
                    "last-run-state"?: string;
                    /** @description When the data last changed: give it to `updated_since` the next time. `unknown` where it never has. */
                    "data-changed-at"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Asked under a host name that is not served here. */
            421: {
                headers: {
                    /** @description Seconds since a run last ended as complete; `unknown` where none has. */
                    "data-age"?: string;
                    /** @description `true` where the run that began last has ended as complete, else `false`. */
                    "data-complete"?: string;
                    /** @description State of the run that began last: `running`, `completed`, `incomplete`, `deferred`, `interrupted` or `failed`; `none` where there is none. */
                    "last-run-state"?: string;
                    /** @description When the data last changed: give it to `updated_since` the next time. `unknown` where it never has. */
                    "data-changed-at"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The query takes too long, or has too many rows: ask for less. */
            422: {
                headers: {
                    /** @description Seconds since a run last ended as complete; `unknown` where none has. */
                    "data-age"?: string;
                    /** @description `true` where the run that began last has ended as complete, else `false`. */
                    "data-complete"?: string;
                    /** @description State of the run that began last: `running`, `completed`, `incomplete`, `deferred`, `interrupted` or `failed`; `none` where there is none. */
                    "last-run-state"?: string;
                    /** @description When the data last changed: give it to `updated_since` the next time. `unknown` where it never has. */
                    "data-changed-at"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; `Retry-After` tells when to come back. */
            429: {
                headers: {
                    /** @description Seconds since a run last ended as complete; `unknown` where none has. */
                    "data-age"?: string;
                    /** @description `true` where the run that began last has ended as complete, else `false`. */
                    "data-complete"?: string;
                    /** @description State of the run that began last: `running`, `completed`, `incomplete`, `deferred`, `interrupted` or `failed`; `none` where there is none. */
                    "last-run-state"?: string;
                    /** @description When the data last changed: give it to `updated_since` the next time. `unknown` where it never has. */
                    "data-changed-at"?: string;
                    /** @description Seconds until it may be tried again. */
                    "retry-after"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The store cannot be read now, or too much is asked at once. */
            503: {
                headers: {
                    /** @description Seconds since a run last ended as complete; `unknown` where none has. */
                    "data-age"?: string;
                    /** @description `true` where the run that began last has ended as complete, else `false`. */
                    "data-complete"?: string;
                    /** @description State of the run that began last: `running`, `completed`, `incomplete`, `deferred`, `interrupted` or `failed`; `none` where there is none. */
                    "last-run-state"?: string;
                    /** @description When the data last changed: give it to `updated_since` the next time. `unknown` where it never has. */
                    "data-changed-at"?: string;
                    /** @description Seconds until it may be tried again. */
                    "retry-after"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getAnalysis: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUID, or 8 and more of its first characters where no other analysis begins so. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The analysis. */
            200: {
                headers: {
                    /** @description Seconds since a run last ended as complete; `unknown` where none has. */
                    "data-age"?: string;
                    /** @description `true` where the run that began last has ended as complete, else `false`. */
                    "data-complete"?: string;
                    /** @description State of the run that began last: `running`, `completed`, `incomplete`, `deferred`, `interrupted` or `failed`; `none` where there is none. */
                    "last-run-state"?: string;
                    /** @description When the data last changed: give it to `updated_since` the next time. `unknown` where it never has. */
                    "data-changed-at"?: string;
                    /** @description Changes with the data; send it back as `If-None-Match`. */
                    etag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnalysisWithResult"];
                };
            };
            /** @description Nothing has changed since the answer whose ETag was sent. */
            304: {
                headers: {
                    /** @description Seconds since a run last ended as complete; `unknown` where none has. */
                    "data-age"?: string;
                    /** @description `true` where the run that began last has ended as complete, else `false`. */
                    "data-complete"?: string;
                    /** @description State of the run that began last: `running`, `completed`, `incomplete`, `deferred`, `interrupted` or `failed`; `none` where there is none. */
                    "last-run-state"?: string;
                    /** @description When the data last changed: give it to `updated_since` the next time. `unknown` where it never has. */
                    "data-changed-at"?: string;
                    /** @description Changes with the data; send it back as `If-None-Match`. */
                    etag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": unknown;
                };
            };
            /** @description A parameter is unknown or wrong; `parameter` names it. */
            400: {
                headers: {
                    /** @description Seconds since a run last ended as complete; `unknown` where none has. */
                    "data-age"?: string;
                    /** @description `true` where the run that began last has ended as complete, else `false`. */
                    "data-complete"?: string;
                    /** @description State of the run that began last: `running`, `completed`, `incomplete`, `deferred`, `interrupted` or `failed`; `none` where there is none. */
                    "last-run-state"?: string;
                    /** @description When the data last changed: give it to `updated_since` the next time. `unknown` where it never has. */
                    "data-changed-at"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A key is needed: `Authorization: Bearer KEY`. */
            401: {
                headers: {
                    /** @description Seconds since a run last ended as complete; `unknown` where none has. */
                    "data-age"?: string;
                    /** @description `true` where the run that began last has ended as complete, else `false`. */
                    "data-complete"?: string;
                    /** @description State of the run that began last: `running`, `completed`, `incomplete`, `deferred`, `interrupted` or `failed`; `none` where there is none. */
                    "last-run-state"?: string;
                    /** @description When the data last changed: give it to `updated_since` the next time. `unknown` where it never has. */
                    "data-changed-at"?: string;
                    /** @description `Bearer`. */
                    "www-authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing. */
            404: {
                headers: {
                    /** @description Seconds since a run last ended as complete; `unknown` where none has. */
                    "data-age"?: string;
                    /** @description `true` where the run that began last has ended as complete, else `false`. */
                    "data-complete"?: string;
                    /** @description State of the run that began last: `running`, `completed`, `incomplete`, `deferred`, `interrupted` or `failed`; `none` where there is none. */
                    "last-run-state"?: string;
                    /** @description When the data last changed: give it to `updated_since` the next time. `unknown` where it never has. */
                    "data-changed-at"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `Accept` allows no format that is spoken here. */
            406: {
                headers: {
                    /** @description Seconds since a run last ended as complete; `unknown` where none has. */
                    "data-age"?: string;
                    /** @description `true` where the run that began last has ended as complete, else `false`. */
                    "data-complete"?: string;
                    /** @description State of the run that began last: `running`, `completed`, `incomplete`, `deferred`, `interrupted` or `failed`; `none` where there is none. */
                    "last-run-state"?: string;
                    /** @description When the data last changed: give it to `updated_since` the next time. `unknown` where it never has. */
                    "data-changed-at"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Asked under a host name that is not served here. */
            421: {
                headers: {
                    /** @description Seconds since a run last ended as complete; `unknown` where none has. */
                    "data-age"?: string;
                    /** @description `true` where the run that began last has ended as complete, else `false`. */
                    "data-complete"?: string;
                    /** @description State of the run that began last: `running`, `completed`, `incomplete`, `deferred`, `interrupted` or `failed`; `none` where there is none. */
                    "last-run-state"?: string;
                    /** @description When the data last changed: give it to `updated_since` the next time. `unknown` where it never has. */
                    "data-changed-at"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; `Retry-After` tells when to come back. */
            429: {
                headers: {
                    /** @description Seconds since a run last ended as complete; `unknown` where none has. */
                    "data-age"?: string;
                    /** @description `true` where the run that began last has ended as complete, else `false`. */
                    "data-complete"?: string;
                    /** @description State of the run that began last: `running`, `completed`, `incomplete`, `deferred`, `interrupted` or `failed`; `none` where there is none. */
                    "last-run-state"?: string;
                    /** @description When the data last changed: give it to `updated_since` the next time. `unknown` where it never has. */
                    "data-changed-at"?: string;
                    /** @description Seconds until it may be tried again. */
                    "retry-after"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The store cannot be read now, or too much is asked at once. */
            503: {
                headers: {
                    /** @description Seconds since a run last ended as complete; `unknown` where none has. */
                    "data-age"?: string;
                    /** @description `true` where the run that began last has ended as complete, else `false`. */
                    "data-complete"?: string;
                    /** @description State of the run that began last: `running`, `completed`, `incomplete`, `deferred`, `interrupted` or `failed`; `none` where there is none. */
                    "last-run-state"?: string;
                    /** @description When the data last changed: give it to `updated_since` the next time. `unknown` where it never has. */
                    "data-changed-at"?: string;
                    /** @description Seconds until it may be tried again. */
                    "retry-after"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listAnalysisPairs: {
        parameters: {
            query?: {
                /** @description Order of the pairs; refused ones come last. */
                sort?: "q_value";
                /** @description Only pairs that move together, or only the others. */
                found?: boolean;
                /** @description Rows of a page. */
                limit?: number;
                /** @description Where the page begins: from `page.next` of the one before. */
                cursor?: string;
                /** @description Whether to count all such pairs: `page.total`. */
                count?: boolean;
            };
            header?: never;
            path: {
                /** @description UUID, or 8 and more of its first characters where no other analysis begins so. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of pairs. */
            200: {
                headers: {
                    /** @description Seconds since a run last ended as complete; `unknown` where none has. */
                    "data-age"?: string;
                    /** @description `true` where the run that began last has ended as complete, else `false`. */
                    "data-complete"?: string;
                    /** @description State of the run that began last: `running`, `completed`, `incomplete`, `deferred`, `interrupted` or `failed`; `none` where there is none. */
                    "last-run-state"?: string;
                    /** @description When the data last changed: give it to `updated_since` the next time. `unknown` where it never has. */
                    "data-changed-at"?: string;
                    /** @description Changes with the data; send it back as `If-None-Match`. */
                    etag?: string;
                    /** @description The next page: `<URL>; rel="next"`; left out on the last one. */
                    link?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["AnalysisPair"][];
                        page: {
                            limit: number;
                            /**
                             * Format: uri-reference
                             * @description URL of the next page; null on the last.
                             */
                            next: string | null;
                            /** @description All such pairs, where `count=true` was asked for. */
                            total?: number;
                        };
                        store: components["schemas"]["Store"];
                    };
                };
            };
            /** @description Nothing has changed since the answer whose ETag was sent. */
            304: {
                headers: {
                    /** @description Seconds since a run last ended as complete; `unknown` where none has. */
                    "data-age"?: string;
                    /** @description `true` where the run that began last has ended as complete, else `false`. */
                    "data-complete"?: string;
                    /** @description State of the run that began last: `running`, `completed`, `incomplete`, `deferred`, `interrupted` or `failed`; `none` where there is none. */
                    "last-run-state"?: string;
                    /** @description When the data last changed: give it to `updated_since` the next time. `unknown` where it never has. */
                    "data-changed-at"?: string;
                    /** @description Changes with the data; send it back as `If-None-Match`. */
                    etag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": unknown;
                };
            };
            /** @description A parameter is unknown or wrong; `parameter` names it. */
            400: {
                headers: {
                    /** @description Seconds since a run last ended as complete; `unknown` where none has. */
                    "data-age"?: string;
                    /** @description `true` where the run that began last has ended as complete, else `false`. */
                    "data-complete"?: string;
                    /** @description State of the run that began last: `running`, `completed`, `incomplete`, `deferred`, `interrupted` or `failed`; `none` where there is none. */
                    "last-run-state"?: string;
                    /** @description When the data last changed: give it to `updated_since` the next time. `unknown` where it never has. */
                    "data-changed-at"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A key is needed: `Authorization: Bearer KEY`. */
            401: {
                headers: {
                    /** @description Seconds since a run last ended as complete; `unknown` where none has. */
                    "data-age"?: string;
                    /** @description `true` where the run that began last has ended as complete, else `false`. */
                    "data-complete"?: string;
                    /** @description State of the run that began last: `running`, `completed`, `incomplete`, `deferred`, `interrupted` or `failed`; `none` where there is none. */
                    "last-run-state"?: string;
                    /** @description When the data last changed: give it to `updated_since` the next time. `unknown` where it never has. */
                    "data-changed-at"?: string;
                    /** @description `Bearer`. */
                    "www-authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing. */
            404: {
                headers: {
                    /** @description Seconds since a run last ended as complete; `unknown` where none has. */
                    "data-age"?: string;
                    /** @description `true` where the run that began last has ended as complete, else `false`. */
                    "data-complete"?: string;
                    /** @description State of the run that began last: `running`, `completed`, `incomplete`, `deferred`, `interrupted` or `failed`; `none` where there is none. */
                    "last-run-state"?: string;
                    /** @description When the data last changed: give it to `updated_since` the next time. `unknown` where it never has. */
                    "data-changed-at"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `Accept` allows no format that is spoken here. */
            406: {
                headers: {
                    /** @description Seconds since a run last ended as complete; `unknown` where none has. */
                    "data-age"?: string;
                    /** @description `true` where the run that began last has ended as complete, else `false`. */
                    "data-complete"?: string;
                    /** @description State of the run that began last: `running`, `completed`, `incomplete`, `deferred`, `interrupted` or `failed`; `none` where there is none. */
                    "last-run-state"?: string;
                    /** @description When the data last changed: give it to `updated_since` the next time. `unknown` where it never has. */
                    "data-changed-at"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Asked under a host name that is not served here. */
            421: {
                headers: {
                    /** @description Seconds since a run last ended as complete; `unknown` where none has. */
                    "data-age"?: string;
                    /** @description `true` where the run that began last has ended as complete, else `false`. */
                    "data-complete"?: string;
                    /** @description State of the run that began last: `running`, `completed`, `incomplete`, `deferred`, `interrupted` or `failed`; `none` where there is none. */
                    "last-run-state"?: string;
                    /** @description When the data last changed: give it to `updated_since` the next time. `unknown` where it never has. */
                    "data-changed-at"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The query takes too long, or has too many rows: ask for less. */
            422: {
                headers: {
                    /** @description Seconds since a run last ended as complete; `unknown` where none has. */
                    "data-age"?: string;
                    /** @description `true` where the run that began last has ended as complete, else `false`. */
                    "data-complete"?: string;
                    /** @description State of the run that began last: `running`, `completed`, `incomplete`, `deferred`, `interrupted` or `failed`; `none` where there is none. */
                    "last-run-state"?: string;
                    /** @description When the data last changed: give it to `updated_since` the next time. `unknown` where it never has. */
                    "data-changed-at"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; `Retry-After` tells when to come back. */
            429: {
                headers: {
                    /** @description Seconds since a run last ended as complete; `unknown` where none has. */
                    "data-age"?: string;
                    /** @description `true` where the run that began last has ended as complete, else `false`. */
                    "data-complete"?: string;
                    /** @description State of the run that began last: `running`, `completed`, `incomplete`, `deferred`, `interrupted` or `failed`; `none` where there is none. */
                    "last-run-state"?: string;
                    /** @description When the data last changed: give it to `updated_since` the next time. `unknown` where it never has. */
                    "data-changed-at"?: string;
                    /** @description Seconds until it may be tried again. */
                    "retry-after"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The store cannot be read now, or too much is asked at once. */
            503: {
                headers: {
                    /** @description Seconds since a run last ended as complete; `unknown` where none has. */
                    "data-age"?: string;
                    /** @description `true` where the run that began last has ended as complete, else `false`. */
                    "data-complete"?: string;
                    /** @description State of the run that began last: `running`, `completed`, `incomplete`, `deferred`, `interrupted` or `failed`; `none` where there is none. */
                    "last-run-state"?: string;
                    /** @description When the data last changed: give it to `updated_since` the next time. `unknown` where it never has. */
                    "data-changed-at"?: string;
                    /** @description Seconds until it may be tried again. */
                    "retry-after"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getSalesSeries: {
        parameters: {
            query: {
                /** @description Product, as the files name it. /v1/sales/products lists products and their regions. */
                product: string;
                /** @description Region, as the files name it. Left out: all together. */
                region?: string;
                /** @description What to tell. */
                measure?: "units" | "revenue";
                /** @description Length of a period. */
                period?: "day" | "week";
                /**
                 * @description First day.
                 * @example 2026-11-20
                 */
                from?: string;
                /**
                 * @description Last day.
                 * @example 2026-11-20
                 */
                to?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The series. */
            200: {
                headers: {
                    /** @description Seconds since a run last ended as complete; `unknown` where none has. */
                    "data-age"?: string;
                    /** @description `true` where the run that began last has ended as complete, else `false`. */
                    "data-complete"?: string;
                    /** @description State of the run that began last: `running`, `completed`, `incomplete`, `deferred`, `interrupted` or `failed`; `none` where there is none. */
                    "last-run-state"?: string;
                    /** @description When the data last changed: give it to `updated_since` the next time. `unknown` where it never has. */
                    "data-changed-at"?: string;
                    /** @description Changes with the data; send it back as `If-None-Match`. */
                    etag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            /** @description Product. */
                            product: string;
                            /** @description Region. NULL: all together. */
                            region: string | null;
                            /**
                             * @description What the values are.
                             * @enum {string}
                             */
                            measure: "units" | "revenue";
                            /** @description Currency of the values, ISO 4217. NULL: they are units, or no file has told any. */
                            currency: string | null;
                            /** @description Where days begin and end, as stated with the files. */
                            time_zone: string;
                            /**
                             * @description Length of a period.
                             * @enum {string}
                             */
                            period: "day" | "week";
                            /** @description From the first period of which something is known to the last, within what was asked for; none is left out. */
                            points: {
                                /**
                                 * Format: date
                                 * @description First day of the period.
                                 */
                                start: string;
                                /** @description Sum of what is known of the period. NULL: nothing is, which is not zero. */
                                value: number | null;
                                /** @description Days of the period that are known, in all regions that were asked for. */
                                days_known: number;
                                /** @description Whether the value is of a part of the days or regions alone: it is too small to be compared. */
                                is_partial: boolean;
                            }[];
                        };
                        store: components["schemas"]["Store"];
                    };
                };
            };
            /** @description Nothing has changed since the answer whose ETag was sent. */
            304: {
                headers: {
                    /** @description Seconds since a run last ended as complete; `unknown` where none has. */
                    "data-age"?: string;
                    /** @description `true` where the run that began last has ended as complete, else `false`. */
                    "data-complete"?: string;
                    /** @description State of the run that began last: `running`, `completed`, `incomplete`, `deferred`, `interrupted` or `failed`; `none` where there is none. */
                    "last-run-state"?: string;
                    /** @description When the data last changed: give it to `updated_since` the next time. `unknown` where it never has. */
                    "data-changed-at"?: string;
                    /** @description Changes with the data; send it back as `If-None-Match`. */
                    etag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": unknown;
                };
            };
            /** @description A parameter is unknown or wrong; `parameter` names it. */
            400: {
                headers: {
                    /** @description Seconds since a run last ended as complete; `unknown` where none has. */
                    "data-age"?: string;
                    /** @description `true` where the run that began last has ended as complete, else `false`. */
                    "data-complete"?: string;
                    /** @description State of the run that began last: `running`, `completed`, `incomplete`, `deferred`, `interrupted` or `failed`; `none` where there is none. */
                    "last-run-state"?: string;
                    /** @description When the data last changed: give it to `updated_since` the next time. `unknown` where it never has. */
                    "data-changed-at"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A key is needed: `Authorization: Bearer KEY`. */
            401: {
                headers: {
                    /** @description Seconds since a run last ended as complete; `unknown` where none has. */
                    "data-age"?: string;
                    /** @description `true` where the run that began last has ended as complete, else `false`. */
                    "data-complete"?: string;
                    /** @description State of the run that began last: `running`, `completed`, `incomplete`, `deferred`, `interrupted` or `failed`; `none` where there is none. */
                    "last-run-state"?: string;
                    /** @description When the data last changed: give it to `updated_since` the next time. `unknown` where it never has. */
                    "data-changed-at"?: string;
                    /** @description `Bearer`. */
                    "www-authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing. */
            404: {
                headers: {
                    /** @description Seconds since a run last ended as complete; `unknown` where none has. */
                    "data-age"?: string;
                    /** @description `true` where the run that began last has ended as complete, else `false`. */
                    "data-complete"?: string;
                    /** @description State of the run that began last: `running`, `completed`, `incomplete`, `deferred`, `interrupted` or `failed`; `none` where there is none. */
                    "last-run-state"?: string;
                    /** @description When the data last changed: give it to `updated_since` the next time. `unknown` where it never has. */
                    "data-changed-at"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `Accept` allows no format that is spoken here. */
            406: {
                headers: {
                    /** @description Seconds since a run last ended as complete; `unknown` where none has. */
                    "data-age"?: string;
                    /** @description `true` where the run that began last has ended as complete, else `false`. */
                    "data-complete"?: string;
                    /** @description State of the run that began last: `running`, `completed`, `incomplete`, `deferred`, `interrupted` or `failed`; `none` where there is none. */
                    "last-run-state"?: string;
                    /** @description When the data last changed: give it to `updated_since` the next time. `unknown` where it never has. */
                    "data-changed-at"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Asked under a host name that is not served here. */
            421: {
                headers: {
                    /** @description Seconds since a run last ended as complete; `unknown` where none has. */
                    "data-age"?: string;
                    /** @description `true` where the run that began last has ended as complete, else `false`. */
                    "data-complete"?: string;
                    /** @description State of the run that began last: `running`, `completed`, `incomplete`, `deferred`, `interrupted` or `failed`; `none` where there is none. */
                    "last-run-state"?: string;
                    /** @description When the data last changed: give it to `updated_since` the next time. `unknown` where it never has. */
                    "data-changed-at"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The query takes too long, or has too many rows: ask for less. */
            422: {
                headers: {
                    /** @description Seconds since a run last ended as complete; `unknown` where none has. */
                    "data-age"?: string;
                    /** @description `true` where the run that began last has ended as complete, else `false`. */
                    "data-complete"?: string;
                    /** @description State of the run that began last: `running`, `completed`, `incomplete`, `deferred`, `interrupted` or `failed`; `none` where there is none. */
                    "last-run-state"?: string;
                    /** @description When the data last changed: give it to `updated_since` the next time. `unknown` where it never has. */
                    "data-changed-at"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; `Retry-After` tells when to come back. */
            429: {
                headers: {
                    /** @description Seconds since a run last ended as complete; `unknown` where none has. */
                    "data-age"?: string;
                    /** @description `true` where the run that began last has ended as complete, else `false`. */
                    "data-complete"?: string;
                    /** @description State of the run that began last: `running`, `completed`, `incomplete`, `deferred`, `interrupted` or `failed`; `none` where there is none. */
                    "last-run-state"?: string;
                    /** @description When the data last changed: give it to `updated_since` the next time. `unknown` where it never has. */
                    "data-changed-at"?: string;
                    /** @description Seconds until it may be tried again. */
                    "retry-after"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The store cannot be read now, or too much is asked at once. */
            503: {
                headers: {
                    /** @description Seconds since a run last ended as complete; `unknown` where none has. */
                    "data-age"?: string;
                    /** @description `true` where the run that began last has ended as complete, else `false`. */
                    "data-complete"?: string;
                    /** @description State of the run that began last: `running`, `completed`, `incomplete`, `deferred`, `interrupted` or `failed`; `none` where there is none. */
                    "last-run-state"?: string;
                    /** @description When the data last changed: give it to `updated_since` the next time. `unknown` where it never has. */
                    "data-changed-at"?: string;
                    /** @description Seconds until it may be tried again. */
                    "retry-after"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listQuota: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All groups that requests were counted for, or that were refused. */
            200: {
                headers: {
                    /** @description Seconds since a run last ended as complete; `unknown` where none has. */
                    "data-age"?: string;
                    /** @description `true` where the run that began last has ended as complete, else `false`. */
                    "data-complete"?: string;
                    /** @description State of the run that began last: `running`, `completed`, `incomplete`, `deferred`, `interrupted` or `failed`; `none` where there is none. */
                    "last-run-state"?: string;
                    /** @description When the data last changed: give it to `updated_since` the next time. `unknown` where it never has. */
                    "data-changed-at"?: string;
                    /** @description Changes with the data; send it back as `If-None-Match`. */
                    etag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            /** @description Whose quota it is: a hash of the client id, which stays hidden. */
                            account: string;
                            /** @description Endpoints that share a quota: `albums`, `search`, ... */
                            endpoint_group: string;
                            /** @description Requests of the last 24 hours. */
                            spent_24h: number;
                            /** @description Requests of the 24 hours before Spotify last refused: the best known size of the quota. NULL: never refused. */
                            learned_budget: number | null;
                            /**
                             * Format: date-time
                             * @description When that was learned.
                             */
                            learned_at: string | null;
                            /**
                             * Format: date-time
                             * @description Until when the group must not be called. NULL or past: it may.
                             */
                            cooldown_until: string | null;
                            /**
                             * Format: date-time
                             * @description When Spotify last refused.
                             */
                            refused_at: string | null;
                        }[];
                        store: components["schemas"]["Store"];
                    };
                };
            };
            /** @description Nothing has changed since the answer whose ETag was sent. */
            304: {
                headers: {
                    /** @description Seconds since a run last ended as complete; `unknown` where none has. */
                    "data-age"?: string;
                    /** @description `true` where the run that began last has ended as complete, else `false`. */
                    "data-complete"?: string;
                    /** @description State of the run that began last: `running`, `completed`, `incomplete`, `deferred`, `interrupted` or `failed`; `none` where there is none. */
                    "last-run-state"?: string;
                    /** @description When the data last changed: give it to `updated_since` the next time. `unknown` where it never has. */
                    "data-changed-at"?: string;
                    /** @description Changes with the data; send it back as `If-None-Match`. */
                    etag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": unknown;
                };
            };
            /** @description A parameter is unknown or wrong; `parameter` names it. */
            400: {
                headers: {
                    /** @description Seconds since a run last ended as complete; `unknown` where none has. */
                    "data-age"?: string;
                    /** @description `true` where the run that began last has ended as complete, else `false`. */
                    "data-complete"?: string;
                    /** @description State of the run that began last: `running`, `completed`, `incomplete`, `deferred`, `interrupted` or `failed`; `none` where there is none. */
                    "last-run-state"?: string;
                    /** @description When the data last changed: give it to `updated_since` the next time. `unknown` where it never has. */
                    "data-changed-at"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A key is needed: `Authorization: Bearer KEY`. */
            401: {
                headers: {
                    /** @description Seconds since a run last ended as complete; `unknown` where none has. */
                    "data-age"?: string;
                    /** @description `true` where the run that began last has ended as complete, else `false`. */
                    "data-complete"?: string;
                    /** @description State of the run that began last: `running`, `completed`, `incomplete`, `deferred`, `interrupted` or `failed`; `none` where there is none. */
                    "last-run-state"?: string;
                    /** @description When the data last changed: give it to `updated_since` the next time. `unknown` where it never has. */
                    "data-changed-at"?: string;
                    /** @description `Bearer`. */
                    "www-authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `Accept` allows no format that is spoken here. */
            406: {
                headers: {
                    /** @description Seconds since a run last ended as complete; `unknown` where none has. */
                    "data-age"?: string;
                    /** @description `true` where the run that began last has ended as complete, else `false`. */
                    "data-complete"?: string;
                    /** @description State of the run that began last: `running`, `completed`, `incomplete`, `deferred`, `interrupted` or `failed`; `none` where there is none. */
                    "last-run-state"?: string;
                    /** @description When the data last changed: give it to `updated_since` the next time. `unknown` where it never has. */
                    "data-changed-at"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Asked under a host name that is not served here. */
            421: {
                headers: {
                    /** @description Seconds since a run last ended as complete; `unknown` where none has. */
                    "data-age"?: string;
                    /** @description `true` where the run that began last has ended as complete, else `false`. */
                    "data-complete"?: string;
                    /** @description State of the run that began last: `running`, `completed`, `incomplete`, `deferred`, `interrupted` or `failed`; `none` where there is none. */
                    "last-run-state"?: string;
                    /** @description When the data last changed: give it to `updated_since` the next time. `unknown` where it never has. */
                    "data-changed-at"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; `Retry-After` tells when to come back. */
            429: {
                headers: {
                    /** @description Seconds since a run last ended as complete; `unknown` where none has. */
                    "data-age"?: string;
                    /** @description `true` where the run that began last has ended as complete, else `false`. */
                    "data-complete"?: string;
                    /** @description State of the run that began last: `running`, `completed`, `incomplete`, `deferred`, `interrupted` or `failed`; `none` where there is none. */
                    "last-run-state"?: string;
                    /** @description When the data last changed: give it to `updated_since` the next time. `unknown` where it never has. */
                    "data-changed-at"?: string;
                    /** @description Seconds until it may be tried again. */
                    "retry-after"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The store cannot be read now, or too much is asked at once. */
            503: {
                headers: {
                    /** @description Seconds since a run last ended as complete; `unknown` where none has. */
                    "data-age"?: string;
                    /** @description `true` where the run that began last has ended as complete, else `false`. */
                    "data-complete"?: string;
                    /** @description State of the run that began last: `running`, `completed`, `incomplete`, `deferred`, `interrupted` or `failed`; `none` where there is none. */
                    "last-run-state"?: string;
                    /** @description When the data last changed: give it to `updated_since` the next time. `unknown` where it never has. */
                    "data-changed-at"?: string;
                    /** @description Seconds until it may be tried again. */
                    "retry-after"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getReleaseTrend: {
        parameters: {
            query?: {
                /** @description Length of a period; weeks begin on Monday and are whole. */
                period?: "day" | "week";
                /** @description What releases are told apart by. `explicit`: whether any track is; `track_length`: mean length of the tracks, minutes; `collaboration`: one artist or several; `market`: the market that the listing was asked for. One that several sources or markets listed counts for each. */
                by?: "all" | "album_type" | "explicit" | "track_length" | "collaboration" | "market" | "source" | "label" | "artist";
                /** @description Values of `by` to tell of: labels, Spotify ids of artists (both must be named), types, ... Left out: all that there are. */
                key?: string[];
                /** @description `tracks`: according to Spotify; `mean_duration_ms` and `explicit_share` (0 to 1): of the tracks that were read; `new_artists`: without an earlier release in the store. */
                measure?: "releases" | "tracks" | "mean_duration_ms" | "new_artists" | "explicit_share";
                /**
                 * @description First day. Left out: a year of weeks, or 91 days, before the last. The range is cut to what is known (`coverage`): one outside of it has no periods, which is not zero releases.
                 * @example 2026-11-20
                 */
                from?: string;
                /**
                 * @description Last day. Left out: the last that a listing has shown.
                 * @example 2026-11-20
                 */
                to?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer, with how far it can be trusted. */
            200: {
                headers: {
                    /** @description Seconds since a run last ended as complete; `unknown` where none has. */
                    "data-age"?: string;
                    /** @description `true` where the run that began last has ended as complete, else `false`. */
                    "data-complete"?: string;
                    /** @description State of the run that began last: `running`, `completed`, `incomplete`, `deferred`, `interrupted` or `failed`; `none` where there is none. */
                    "last-run-state"?: string;
                    /** @description When the data last changed: give it to `updated_since` the next time. `unknown` where it never has. */
                    "data-changed-at"?: string;
                    /** @description Changes with the data; send it back as `If-None-Match`. */
                    etag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            /** @enum {string} */
                            period: "day" | "week";
                            /** @enum {string} */
                            by: "all" | "album_type" | "explicit" | "track_length" | "collaboration" | "market" | "source" | "label" | "artist";
                            /** @enum {string} */
                            measure: "releases" | "tracks" | "mean_duration_ms" | "new_artists" | "explicit_share";
                            /**
                             * Format: date
                             * @description First day of the first period. NULL: nothing is known of the days asked for.
                             */
                            from: string | null;
                            /**
                             * Format: date
                             * @description Last day of the last period.
                             */
                            to: string | null;
                            /** @description A series for each value, those with the most releases first, or as asked for. */
                            series: {
                                /** @description Value of `by`. */
                                key: string;
                                /** @description The same for people to read. */
                                name: string | null;
                                /** @description Periods; none is left out. */
                                points: {
                                    /**
                                     * Format: date
                                     * @description First day of the period.
                                     */
                                    start: string;
                                    /** @description NULL: not known, which is not 0. */
                                    value: number | null;
                                    /** @description Whether any listing can have shown releases of it. */
                                    observed: boolean;
                                    /** @description Whether it is known in part only, so that the value is too small: listings can have shown a part, or releases wait to be read that what is asked for is not known of before (`coverage.unread_releases`). */
                                    is_partial: boolean;
                                }[];
                            }[];
                        };
                        coverage: components["schemas"]["TrendCoverage"];
                        store: components["schemas"]["Store"];
                    };
                };
            };
            /** @description Nothing has changed since the answer whose ETag was sent. */
            304: {
                headers: {
                    /** @description Seconds since a run last ended as complete; `unknown` where none has. */
                    "data-age"?: string;
                    /** @description `true` where the run that began last has ended as complete, else `false`. */
                    "data-complete"?: string;
                    /** @description State of the run that began last: `running`, `completed`, `incomplete`, `deferred`, `interrupted` or `failed`; `none` where there is none. */
                    "last-run-state"?: string;
                    /** @description When the data last changed: give it to `updated_since` the next time. `unknown` where it never has. */
                    "data-changed-at"?: string;
                    /** @description Changes with the data; send it back as `If-None-Match`. */
                    etag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": unknown;
                };
            };
            /** @description A parameter is unknown or wrong; `parameter` names it. */
            400: {
                headers: {
                    /** @description Seconds since a run last ended as complete; `unknown` where none has. */
                    "data-age"?: string;
                    /** @description `true` where the run that began last has ended as complete, else `false`. */
                    "data-complete"?: string;
                    /** @description State of the run that began last: `running`, `completed`, `incomplete`, `deferred`, `interrupted` or `failed`; `none` where there is none. */
                    "last-run-state"?: string;
                    /** @description When the data last changed: give it to `updated_since` the next time. `unknown` where it never has. */
                    "data-changed-at"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A key is needed: `Authorization: Bearer KEY`. */
            401: {
                headers: {
                    /** @description Seconds since a run last ended as complete; `unknown` where none has. */
                    "data-age"?: string;
                    /** @description `true` where the run that began last has ended as complete, else `false`. */
                    "data-complete"?: string;
                    /** @description State of the run that began last: `running`, `completed`, `incomplete`, `deferred`, `interrupted` or `failed`; `none` where there is none. */
                    "last-run-state"?: string;
                    /** @description When the data last changed: give it to `updated_since` the next time. `unknown` where it never has. */
                    "data-changed-at"?: string;
                    /** @description `Bearer`. */
                    "www-authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing. */
            404: {
                headers: {
                    /** @description Seconds since a run last ended as complete; `unknown` where none has. */
                    "data-age"?: string;
                    /** @description `true` where the run that began last has ended as complete, else `false`. */
                    "data-complete"?: string;
                    /** @description State of the run that began last: `running`, `completed`, `incomplete`, `deferred`, `interrupted` or `failed`; `none` where there is none. */
                    "last-run-state"?: string;
                    /** @description When the data last changed: give it to `updated_since` the next time. `unknown` where it never has. */
                    "data-changed-at"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `Accept` allows no format that is spoken here. */
            406: {
                headers: {
                    /** @description Seconds since a run last ended as complete; `unknown` where none has. */
                    "data-age"?: string;
                    /** @description `true` where the run that began last has ended as complete, else `false`. */
                    "data-complete"?: string;
                    /** @description State of the run that began last: `running`, `completed`, `incomplete`, `deferred`, `interrupted` or `failed`; `none` where there is none. */
                    "last-run-state"?: string;
                    /** @description When the data last changed: give it to `updated_since` the next time. `unknown` where it never has. */
                    "data-changed-at"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Asked under a host name that is not served here. */
            421: {
                headers: {
                    /** @description Seconds since a run last ended as complete; `unknown` where none has. */
                    "data-age"?: string;
                    /** @description `true` where the run that began last has ended as complete, else `false`. */
                    "data-complete"?: string;
                    /** @description State of the run that began last: `running`, `completed`, `incomplete`, `deferred`, `interrupted` or `failed`; `none` where there is none. */
                    "last-run-state"?: string;
                    /** @description When the data last changed: give it to `updated_since` the next time. `unknown` where it never has. */
                    "data-changed-at"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The query takes too long, or has too many rows: ask for less. */
            422: {
                headers: {
                    /** @description Seconds since a run last ended as complete; `unknown` where none has. */
                    "data-age"?: string;
                    /** @description `true` where the run that began last has ended as complete, else `false`. */
                    "data-complete"?: string;
                    /** @description State of the run that began last: `running`, `completed`, `incomplete`, `deferred`, `interrupted` or `failed`; `none` where there is none. */
                    "last-run-state"?: string;
                    /** @description When the data last changed: give it to `updated_since` the next time. `unknown` where it never has. */
                    "data-changed-at"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; `Retry-After` tells when to come back. */
            429: {
                headers: {
                    /** @description Seconds since a run last ended as complete; `unknown` where none has. */
                    "data-age"?: string;
                    /** @description `true` where the run that began last has ended as complete, else `false`. */
                    "data-complete"?: string;
                    /** @description State of the run that began last: `running`, `completed`, `incomplete`, `deferred`, `interrupted` or `failed`; `none` where there is none. */
                    "last-run-state"?: string;
                    /** @description When the data last changed: give it to `updated_since` the next time. `unknown` where it never has. */
                    "data-changed-at"?: string;
                    /** @description Seconds until it may be tried again. */
                    "retry-after"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The store cannot be read now, or too much is asked at once. */
            503: {
                headers: {
                    /** @description Seconds since a run last ended as complete; `unknown` where none has. */
                    "data-age"?: string;
                    /** @description `true` where the run that began last has ended as complete, else `false`. */
                    "data-complete"?: string;
                    /** @description State of the run that began last: `running`, `completed`, `incomplete`, `deferred`, `interrupted` or `failed`; `none` where there is none. */
                    "last-run-state"?: string;
                    /** @description When the data last changed: give it to `updated_since` the next time. `unknown` where it never has. */
                    "data-changed-at"?: string;
                    /** @description Seconds until it may be tried again. */
                    "retry-after"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getReleaseWeekdays: {
        parameters: {
            query?: {
                /** @description What releases are told apart by. `explicit`: whether any track is; `track_length`: mean length of the tracks, minutes; `collaboration`: one artist or several; `market`: the market that the listing was asked for. One that several sources or markets listed counts for each. */
                by?: "all" | "album_type" | "explicit" | "track_length" | "collaboration" | "market" | "source" | "label" | "artist";
                /** @description Value of `by` to tell of: a label, the Spotify id of an artist, ... Left out for all. */
                key?: string;
                /**
                 * @description First day. Left out: a year of weeks, or 91 days, before the last. The range is cut to what is known (`coverage`): one outside of it has no periods, which is not zero releases.
                 * @example 2026-11-20
                 */
                from?: string;
                /**
                 * @description Last day. Left out: the last that a listing has shown.
                 * @example 2026-11-20
                 */
                to?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer, with how far it can be trusted. */
            200: {
                headers: {
                    /** @description Seconds since a run last ended as complete; `unknown` where none has. */
                    "data-age"?: string;
                    /** @description `true` where the run that began last has ended as complete, else `false`. */
                    "data-complete"?: string;
                    /** @description State of the run that began last: `running`, `completed`, `incomplete`, `deferred`, `interrupted` or `failed`; `none` where there is none. */
                    "last-run-state"?: string;
                    /** @description When the data last changed: give it to `updated_since` the next time. `unknown` where it never has. */
                    "data-changed-at"?: string;
                    /** @description Changes with the data; send it back as `If-None-Match`. */
                    etag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Monday to Sunday. */
                        data: {
                            /** @description Monday is 1 (ISO 8601). */
                            weekday: number;
                            /** @description Releases on this day of the week. */
                            releases: number;
                            /** @description Part of all releases, 0 to 1. NULL: there are none. */
                            share: number | null;
                            /** @description Lower and upper end. 95 % interval of the share, by how much the weeks differ. NULL: fewer than two weeks. */
                            interval: number[] | null;
                        }[];
                        /** @description Weeks that it was made of. */
                        weeks: number;
                        coverage: components["schemas"]["TrendCoverage"];
                        store: components["schemas"]["Store"];
                    };
                };
            };
            /** @description Nothing has changed since the answer whose ETag was sent. */
            304: {
                headers: {
                    /** @description Seconds since a run last ended as complete; `unknown` where none has. */
                    "data-age"?: string;
                    /** @description `true` where the run that began last has ended as complete, else `false`. */
                    "data-complete"?: string;
                    /** @description State of the run that began last: `running`, `completed`, `incomplete`, `deferred`, `interrupted` or `failed`; `none` where there is none. */
                    "last-run-state"?: string;
                    /** @description When the data last changed: give it to `updated_since` the next time. `unknown` where it never has. */
                    "data-changed-at"?: string;
                    /** @description Changes with the data; send it back as `If-None-Match`. */
                    etag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": unknown;
                };
            };
            /** @description A parameter is unknown or wrong; `parameter` names it. */
            400: {
                headers: {
                    /** @description Seconds since a run last ended as complete; `unknown` where none has. */
                    "data-age"?: string;
                    /** @description `true` where the run that began last has ended as complete, else `false`. */
                    "data-complete"?: string;
                    /** @description State of the run that began last: `running`, `completed`, `incomplete`, `deferred`, `interrupted` or `failed`; `none` where there is none. */
                    "last-run-state"?: string;
                    /** @description When the data last changed: give it to `updated_since` the next time. `unknown` where it never has. */
                    "data-changed-at"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A key is needed: `Authorization: Bearer KEY`. */
            401: {
                headers: {
                    /** @description Seconds since a run last ended as complete; `unknown` where none has. */
                    "data-age"?: string;
                    /** @description `true` where the run that began last has ended as complete, else `false`. */
                    "data-complete"?: string;
                    /** @description State of the run that began last: `running`, `completed`, `incomplete`, `deferred`, `interrupted` or `failed`; `none` where there is none. */
                    "last-run-state"?: string;
                    /** @description When the data last changed: give it to `updated_since` the next time. `unknown` where it never has. */
                    "data-changed-at"?: string;
                    /** @description `Bearer`. */
                    "www-authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing. */
            404: {
                headers: {
                    /** @description Seconds since a run last ended as complete; `unknown` where none has. */
                    "data-age"?: string;
                    /** @description `true` where the run that began last has ended as complete, else `false`. */
                    "data-complete"?: string;
                    /** @description State of the run that began last: `running`, `completed`, `incomplete`, `deferred`, `interrupted` or `failed`; `none` where there is none. */
                    "last-run-state"?: string;
                    /** @description When the data last changed: give it to `updated_since` the next time. `unknown` where it never has. */
                    "data-changed-at"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `Accept` allows no format that is spoken here. */
            406: {
                headers: {
                    /** @description Seconds since a run last ended as complete; `unknown` where none has. */
                    "data-age"?: string;
                    /** @description `true` where the run that began last has ended as complete, else `false`. */
                    "data-complete"?: string;
                    /** @description State of the run that began last: `running`, `completed`, `incomplete`, `deferred`, `interrupted` or `failed`; `none` where there is none. */
                    "last-run-state"?: string;
                    /** @description When the data last changed: give it to `updated_since` the next time. `unknown` where it never has. */
                    "data-changed-at"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Asked under a host name that is not served here. */
            421: {
                headers: {
                    /** @description Seconds since a run last ended as complete; `unknown` where none has. */
                    "data-age"?: string;
                    /** @description `true` where the run that began last has ended as complete, else `false`. */
                    "data-complete"?: string;
                    /** @description State of the run that began last: `running`, `completed`, `incomplete`, `deferred`, `interrupted` or `failed`; `none` where there is none. */
                    "last-run-state"?: string;
                    /** @description When the data last changed: give it to `updated_since` the next time. `unknown` where it never has. */
                    "data-changed-at"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The query takes too long, or has too many rows: ask for less. */
            422: {
                headers: {
                    /** @description Seconds since a run last ended as complete; `unknown` where none has. */
                    "data-age"?: string;
                    /** @description `true` where the run that began last has ended as complete, else `false`. */
                    "data-complete"?: string;
                    /** @description State of the run that began last: `running`, `completed`, `incomplete`, `deferred`, `interrupted` or `failed`; `none` where there is none. */
                    "last-run-state"?: string;
                    /** @description When the data last changed: give it to `updated_since` the next time. `unknown` where it never has. */
                    "data-changed-at"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; `Retry-After` tells when to come back. */
            429: {
                headers: {
                    /** @description Seconds since a run last ended as complete; `unknown` where none has. */
                    "data-age"?: string;
                    /** @description `true` where the run that began last has ended as complete, else `false`. */
                    "data-complete"?: string;
                    /** @description State of the run that began last: `running`, `completed`, `incomplete`, `deferred`, `interrupted` or `failed`; `none` where there is none. */
                    "last-run-state"?: string;
                    /** @description When the data last changed: give it to `updated_since` the next time. `unknown` where it never has. */
                    "data-changed-at"?: string;
                    /** @description Seconds until it may be tried again. */
                    "retry-after"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The store cannot be read now, or too much is asked at once. */
            503: {
                headers: {
                    /** @description Seconds since a run last ended as complete; `unknown` where none has. */
                    "data-age"?: string;
                    /** @description `true` where the run that began last has ended as complete, else `false`. */
                    "data-complete"?: string;
                    /** @description State of the run that began last: `running`, `completed`, `incomplete`, `deferred`, `interrupted` or `failed`; `none` where there is none. */
                    "last-run-state"?: string;
                    /** @description When the data last changed: give it to `updated_since` the next time. `unknown` where it never has. */
                    "data-changed-at"?: string;
                    /** @description Seconds until it may be tried again. */
                    "retry-after"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getReleaseCalendar: {
        parameters: {
            query?: {
                /**
                 * @description First day. Left out: a year of weeks, or 91 days, before the last. The range is cut to what is known (`coverage`): one outside of it has no periods, which is not zero releases.
                 * @example 2026-11-20
                 */
                from?: string;
                /**
                 * @description Last day. Left out: the last that a listing has shown.
                 * @example 2026-11-20
                 */
                to?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer, with how far it can be trusted. */
            200: {
                headers: {
                    /** @description Seconds since a run last ended as complete; `unknown` where none has. */
                    "data-age"?: string;
                    /** @description `true` where the run that began last has ended as complete, else `false`. */
                    "data-complete"?: string;
                    /** @description State of the run that began last: `running`, `completed`, `incomplete`, `deferred`, `interrupted` or `failed`; `none` where there is none. */
                    "last-run-state"?: string;
                    /** @description When the data last changed: give it to `updated_since` the next time. `unknown` where it never has. */
                    "data-changed-at"?: string;
                    /** @description Changes with the data; send it back as `If-None-Match`. */
                    etag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Days; none is left out. */
                        data: {
                            /**
                             * Format: date
                             * @description Release day.
                             */
                            day: string;
                            /** @description Releases. NULL: not known, which is not 0. */
                            releases: number | null;
                            /** @description Releases by album type, `unknown` where none was sent. */
                            album_types: {
                                [key: string]: number;
                            };
                            /** @description Whether any listing can have shown releases of it. */
                            observed: boolean;
                            /** @description Whether it is known in part only, so that the value is too small: listings can have shown a part, or releases wait to be read that what is asked for is not known of before (`coverage.unread_releases`). */
                            is_partial: boolean;
                        }[];
                        coverage: components["schemas"]["TrendCoverage"];
                        store: components["schemas"]["Store"];
                    };
                };
            };
            /** @description Nothing has changed since the answer whose ETag was sent. */
            304: {
                headers: {
                    /** @description Seconds since a run last ended as complete; `unknown` where none has. */
                    "data-age"?: string;
                    /** @description `true` where the run that began last has ended as complete, else `false`. */
                    "data-complete"?: string;
                    /** @description State of the run that began last: `running`, `completed`, `incomplete`, `deferred`, `interrupted` or `failed`; `none` where there is none. */
                    "last-run-state"?: string;
                    /** @description When the data last changed: give it to `updated_since` the next time. `unknown` where it never has. */
                    "data-changed-at"?: string;
                    /** @description Changes with the data; send it back as `If-None-Match`. */
                    etag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": unknown;
                };
            };
            /** @description A parameter is unknown or wrong; `parameter` names it. */
            400: {
                headers: {
                    /** @description Seconds since a run last ended as complete; `unknown` where none has. */
                    "data-age"?: string;
                    /** @description `true` where the run that began last has ended as complete, else `false`. */
                    "data-complete"?: string;
                    /** @description State of the run that began last: `running`, `completed`, `incomplete`, `deferred`, `interrupted` or `failed`; `none` where there is none. */
                    "last-run-state"?: string;
                    /** @description When the data last changed: give it to `updated_since` the next time. `unknown` where it never has. */
                    "data-changed-at"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A key is needed: `Authorization: Bearer KEY`. */
            401: {
                headers: {
                    /** @description Seconds since a run last ended as complete; `unknown` where none has. */
                    "data-age"?: string;
                    /** @description `true` where the run that began last has ended as complete, else `false`. */
                    "data-complete"?: string;
                    /** @description State of the run that began last: `running`, `completed`, `incomplete`, `deferred`, `interrupted` or `failed`; `none` where there is none. */
                    "last-run-state"?: string;
                    /** @description When the data last changed: give it to `updated_since` the next time. `unknown` where it never has. */
                    "data-changed-at"?: string;
                    /** @description `Bearer`. */
                    "www-authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `Accept` allows no format that is spoken here. */
            406: {
                headers: {
                    /** @description Seconds since a run last ended as complete; `unknown` where none has. */
                    "data-age"?: string;
                    /** @description `true` where the run that began last has ended as complete, else `false`. */
                    "data-complete"?: string;
                    /** @description State of the run that began last: `running`, `completed`, `incomplete`, `deferred`, `interrupted` or `failed`; `none` where there is none. */
                    "last-run-state"?: string;
                    /** @description When the data last changed: give it to `updated_since` the next time. `unknown` where it never has. */
                    "data-changed-at"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Asked under a host name that is not served here. */
            421: {
                headers: {
                    /** @description Seconds since a run last ended as complete; `unknown` where none has. */
                    "data-age"?: string;
                    /** @description `true` where the run that began last has ended as complete, else `false`. */
                    "data-complete"?: string;
                    /** @description State of the run that began last: `running`, `completed`, `incomplete`, `deferred`, `interrupted` or `failed`; `none` where there is none. */
                    "last-run-state"?: string;
                    /** @description When the data last changed: give it to `updated_since` the next time. `unknown` where it never has. */
                    "data-changed-at"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The query takes too long, or has too many rows: ask for less. */
            422: {
                headers: {
                    /** @description Seconds since a run last ended as complete; `unknown` where none has. */
                    "data-age"?: string;
                    /** @description `true` where the run that began last has ended as complete, else `false`. */
                    "data-complete"?: string;
                    /** @description State of the run that began last: `running`, `completed`, `incomplete`, `deferred`, `interrupted` or `failed`; `none` where there is none. */
                    "last-run-state"?: string;
                    /** @description When the data last changed: give it to `updated_since` the next time. `unknown` where it never has. */
                    "data-changed-at"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; `Retry-After` tells when to come back. */
            429: {
                headers: {
                    /** @description Seconds since a run last ended as complete; `unknown` where none has. */
                    "data-age"?: string;
                    /** @description `true` where the run that began last has ended as complete, else `false`. */
                    "data-complete"?: string;
                    /** @description State of the run that began last: `running`, `completed`, `incomplete`, `deferred`, `interrupted` or `failed`; `none` where there is none. */
                    "last-run-state"?: string;
                    /** @description When the data last changed: give it to `updated_since` the next time. `unknown` where it never has. */
                    "data-changed-at"?: string;
                    /** @description Seconds until it may be tried again. */
                    "retry-after"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The store cannot be read now, or too much is asked at once. */
            503: {
                headers: {
                    /** @description Seconds since a run last ended as complete; `unknown` where none has. */
                    "data-age"?: string;
                    /** @description `true` where the run that began last has ended as complete, else `false`. */
                    "data-complete"?: string;
                    /** @description State of the run that began last: `running`, `completed`, `incomplete`, `deferred`, `interrupted` or `failed`; `none` where there is none. */
                    "last-run-state"?: string;
                    /** @description When the data last changed: give it to `updated_since` the next time. `unknown` where it never has. */
                    "data-changed-at"?: string;
                    /** @description Seconds until it may be tried again. */
                    "retry-after"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getReleaseSpikes: {
        parameters: {
            query?: {
                /** @description What releases are told apart by. `explicit`: whether any track is; `track_length`: mean length of the tracks, minutes; `collaboration`: one artist or several; `market`: the market that the listing was asked for. One that several sources or markets listed counts for each. */
                by?: "all" | "album_type" | "explicit" | "track_length" | "collaboration" | "market" | "source" | "label" | "artist";
                /** @description Value of `by` to tell of: a label, the Spotify id of an artist, ... Left out for all. */
                key?: string;
                /** @description `tracks`: according to Spotify; `mean_duration_ms` and `explicit_share` (0 to 1): of the tracks that were read; `new_artists`: without an earlier release in the store. */
                measure?: "releases" | "tracks" | "mean_duration_ms" | "new_artists" | "explicit_share";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer, with how far it can be trusted. */
            200: {
                headers: {
                    /** @description Seconds since a run last ended as complete; `unknown` where none has. */
                    "data-age"?: string;
                    /** @description `true` where the run that began last has ended as complete, else `false`. */
                    "data-complete"?: string;
                    /** @description State of the run that began last: `running`, `completed`, `incomplete`, `deferred`, `interrupted` or `failed`; `none` where there is none. */
                    "last-run-state"?: string;
                    /** @description When the data last changed: give it to `updated_since` the next time. `unknown` where it never has. */
                    "data-changed-at"?: string;
                    /** @description Changes with the data; send it back as `If-None-Match`. */
                    etag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description NULL: see `refusal`. */
                        data: {
                            /** @description Weeks with enough history. */
                            weeks: {
                                /**
                                 * Format: date
                                 * @description Monday.
                                 */
                                week: string;
                                /** @description What it was. */
                                value: number;
                                /** @description What the weeks before let expect. */
                                expected: number;
                                /** @description Distance from that in robust standard deviations. */
                                z: number;
                                /** @description Whether that is 3.5 or more, either way. */
                                is_spike: boolean;
                            }[];
                            /** @description Weeks that each was measured against. */
                            window_weeks: number;
                            /** @description Weeks of history below which none is judged. */
                            minimum_weeks: number;
                        } | null;
                        /** @description Why nothing is told. NULL: something is. */
                        refusal: {
                            /** @description `too-short`, `gaps`, ... */
                            reason: string;
                            /** @description In plain words, with the numbers. */
                            message: string;
                            /** @description Weeks that are missing. NULL: that is not the reason. */
                            weeks_needed: number | null;
                        } | null;
                        coverage: components["schemas"]["TrendCoverage"];
                        store: components["schemas"]["Store"];
                    };
                };
            };
            /** @description Nothing has changed since the answer whose ETag was sent. */
            304: {
                headers: {
                    /** @description Seconds since a run last ended as complete; `unknown` where none has. */
                    "data-age"?: string;
                    /** @description `true` where the run that began last has ended as complete, else `false`. */
                    "data-complete"?: string;
                    /** @description State of the run that began last: `running`, `completed`, `incomplete`, `deferred`, `interrupted` or `failed`; `none` where there is none. */
                    "last-run-state"?: string;
                    /** @description When the data last changed: give it to `updated_since` the next time. `unknown` where it never has. */
                    "data-changed-at"?: string;
                    /** @description Changes with the data; send it back as `If-None-Match`. */
                    etag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": unknown;
                };
            };
            /** @description A parameter is unknown or wrong; `parameter` names it. */
            400: {
                headers: {
                    /** @description Seconds since a run last ended as complete; `unknown` where none has. */
                    "data-age"?: string;
                    /** @description `true` where the run that began last has ended as complete, else `false`. */
                    "data-complete"?: string;
                    /** @description State of the run that began last: `running`, `completed`, `incomplete`, `deferred`, `interrupted` or `failed`; `none` where there is none. */
                    "last-run-state"?: string;
                    /** @description When the data last changed: give it to `updated_since` the next time. `unknown` where it never has. */
                    "data-changed-at"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A key is needed: `Authorization: Bearer KEY`. */
            401: {
                headers: {
                    /** @description Seconds since a run last ended as complete; `unknown` where none has. */
                    "data-age"?: string;
                    /** @description `true` where the run that began last has ended as complete, else `false`. */
                    "data-complete"?: string;
                    /** @description State of the run that began last: `running`, `completed`, `incomplete`, `deferred`, `interrupted` or `failed`; `none` where there is none. */
                    "last-run-state"?: string;
                    /** @description When the data last changed: give it to `updated_since` the next time. `unknown` where it never has. */
                    "data-changed-at"?: string;
                    /** @description `Bearer`. */
                    "www-authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing. */
            404: {
                headers: {
                    /** @description Seconds since a run last ended as complete; `unknown` where none has. */
                    "data-age"?: string;
                    /** @description `true` where the run that began last has ended as complete, else `false`. */
                    "data-complete"?: string;
                    /** @description State of the run that began last: `running`, `completed`, `incomplete`, `deferred`, `interrupted` or `failed`; `none` where there is none. */
                    "last-run-state"?: string;
                    /** @description When the data last changed: give it to `updated_since` the next time. `unknown` where it never has. */
                    "data-changed-at"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `Accept` allows no format that is spoken here. */
            406: {
                headers: {
                    /** @description Seconds since a run last ended as complete; `unknown` where none has. */
                    "data-age"?: string;
                    /** @description `true` where the run that began last has ended as complete, else `false`. */
                    "data-complete"?: string;
                    /** @description State of the run that began last: `running`, `completed`, `incomplete`, `deferred`, `interrupted` or `failed`; `none` where there is none. */
                    "last-run-state"?: string;
                    /** @description When the data last changed: give it to `updated_since` the next time. `unknown` where it never has. */
                    "data-changed-at"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Asked under a host name that is not served here. */
            421: {
                headers: {
                    /** @description Seconds since a run last ended as complete; `unknown` where none has. */
                    "data-age"?: string;
                    /** @description `true` where the run that began last has ended as complete, else `false`. */
                    "data-complete"?: string;
                    /** @description State of the run that began last: `running`, `completed`, `incomplete`, `deferred`, `interrupted` or `failed`; `none` where there is none. */
                    "last-run-state"?: string;
                    /** @description When the data last changed: give it to `updated_since` the next time. `unknown` where it never has. */
                    "data-changed-at"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The query takes too long, or has too many rows: ask for less. */
            422: {
                headers: {
                    /** @description Seconds since a run last ended as complete; `unknown` where none has. */
                    "data-age"?: string;
                    /** @description `true` where the run that began last has ended as complete, else `false`. */
                    "data-complete"?: string;
                    /** @description State of the run that began last: `running`, `completed`, `incomplete`, `deferred`, `interrupted` or `failed`; `none` where there is none. */
                    "last-run-state"?: string;
                    /** @description When the data last changed: give it to `updated_since` the next time. `unknown` where it never has. */
                    "data-changed-at"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; `Retry-After` tells when to come back. */
            429: {
                headers: {
                    /** @description Seconds since a run last ended as complete; `unknown` where none has. */
                    "data-age"?: string;
                    /** @description `true` where the run that began last has ended as complete, else `false`. */
                    "data-complete"?: string;
                    /** @description State of the run that began last: `running`, `completed`, `incomplete`, `deferred`, `interrupted` or `failed`; `none` where there is none. */
                    "last-run-state"?: string;
                    /** @description When the data last changed: give it to `updated_since` the next time. `unknown` where it never has. */
                    "data-changed-at"?: string;
                    /** @description Seconds until it may be tried again. */
                    "retry-after"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The store cannot be read now, or too much is asked at once. */
            503: {
                headers: {
                    /** @description Seconds since a run last ended as complete; `unknown` where none has. */
                    "data-age"?: string;
                    /** @description `true` where the run that began last has ended as complete, else `false`. */
                    "data-complete"?: string;
                    /** @description State of the run that began last: `running`, `completed`, `incomplete`, `deferred`, `interrupted` or `failed`; `none` where there is none. */
                    "last-run-state"?: string;
                    /** @description When the data last changed: give it to `updated_since` the next time. `unknown` where it never has. */
                    "data-changed-at"?: string;
                    /** @description Seconds until it may be tried again. */
                    "retry-after"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listRising: {
        parameters: {
            query?: {
                /** @description Whose releases. */
                by?: "artist" | "label";
                /** @description How many weeks are recent. */
                weeks?: number;
                /** @description Rows at most. */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer, with how far it can be trusted. */
            200: {
                headers: {
                    /** @description Seconds since a run last ended as complete; `unknown` where none has. */
                    "data-age"?: string;
                    /** @description `true` where the run that began last has ended as complete, else `false`. */
                    "data-complete"?: string;
                    /** @description State of the run that began last: `running`, `completed`, `incomplete`, `deferred`, `interrupted` or `failed`; `none` where there is none. */
                    "last-run-state"?: string;
                    /** @description When the data last changed: give it to `updated_since` the next time. `unknown` where it never has. */
                    "data-changed-at"?: string;
                    /** @description Changes with the data; send it back as `If-None-Match`. */
                    etag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description The most surprising first. */
                        data: {
                            /** @description Spotify id of the artist, or the label. */
                            key: string;
                            /** @description Name. */
                            name: string;
                            /**
                             * Format: uri
                             * @description Page at Spotify; link back to it.
                             */
                            spotify_url: string | null;
                            /** @description Releases of the recent days that are known whole. */
                            recent: number;
                            /** @description Releases a week in the days before. NULL: fewer than 28 days of them are known. */
                            per_week_before: number | null;
                            /** @description Releases a week, recent against before. NULL: none before, or not known. */
                            ratio: number | null;
                            /** @description Whether the store holds no earlier release: it may lack what came before its first run. */
                            is_new: boolean;
                        }[];
                        window: {
                            /**
                             * Format: date
                             * @description First recent day. NULL: nothing is known.
                             */
                            from: string | null;
                            /**
                             * Format: date
                             * @description Last recent day.
                             */
                            to: string | null;
                            /** @description Recent days that are known whole. */
                            days_observed: number;
                            /**
                             * Format: date
                             * @description First day before.
                             */
                            before_from: string | null;
                            /**
                             * Format: date
                             * @description Last day before.
                             */
                            before_to: string | null;
                            /** @description Days before that are known whole. */
                            before_days_observed: number;
                        };
                        coverage: components["schemas"]["TrendCoverage"];
                        store: components["schemas"]["Store"];
                    };
                };
            };
            /** @description Nothing has changed since the answer whose ETag was sent. */
            304: {
                headers: {
                    /** @description Seconds since a run last ended as complete; `unknown` where none has. */
                    "data-age"?: string;
                    /** @description `true` where the run that began last has ended as complete, else `false`. */
                    "data-complete"?: string;
                    /** @description State of the run that began last: `running`, `completed`, `incomplete`, `deferred`, `interrupted` or `failed`; `none` where there is none. */
                    "last-run-state"?: string;
                    /** @description When the data last changed: give it to `updated_since` the next time. `unknown` where it never has. */
                    "data-changed-at"?: string;
                    /** @description Changes with the data; send it back as `If-None-Match`. */
                    etag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": unknown;
                };
            };
            /** @description A parameter is unknown or wrong; `parameter` names it. */
            400: {
                headers: {
                    /** @description Seconds since a run last ended as complete; `unknown` where none has. */
                    "data-age"?: string;
                    /** @description `true` where the run that began last has ended as complete, else `false`. */
                    "data-complete"?: string;
                    /** @description State of the run that began last: `running`, `completed`, `incomplete`, `deferred`, `interrupted` or `failed`; `none` where there is none. */
                    "last-run-state"?: string;
                    /** @description When the data last changed: give it to `updated_since` the next time. `unknown` where it never has. */
                    "data-changed-at"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A key is needed: `Authorization: Bearer KEY`. */
            401: {
                headers: {
                    /** @description Seconds since a run last ended as complete; `unknown` where none has. */
                    "data-age"?: string;
                    /** @description `true` where the run that began last has ended as complete, else `false`. */
                    "data-complete"?: string;
                    /** @description State of the run that began last: `running`, `completed`, `incomplete`, `deferred`, `interrupted` or `failed`; `none` where there is none. */
                    "last-run-state"?: string;
                    /** @description When the data last changed: give it to `updated_since` the next time. `unknown` where it never has. */
                    "data-changed-at"?: string;
                    /** @description `Bearer`. */
                    "www-authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `Accept` allows no format that is spoken here. */
            406: {
                headers: {
                    /** @description Seconds since a run last ended as complete; `unknown` where none has. */
                    "data-age"?: string;
                    /** @description `true` where the run that began last has ended as complete, else `false`. */
                    "data-complete"?: string;
                    /** @description State of the run that began last: `running`, `completed`, `incomplete`, `deferred`, `interrupted` or `failed`; `none` where there is none. */
                    "last-run-state"?: string;
                    /** @description When the data last changed: give it to `updated_since` the next time. `unknown` where it never has. */
                    "data-changed-at"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Asked under a host name that is not served here. */
            421: {
                headers: {
                    /** @description Seconds since a run last ended as complete; `unknown` where none has. */
                    "data-age"?: string;
                    /** @description `true` where the run that began last has ended as complete, else `false`. */
                    "data-complete"?: string;
                    /** @description State of the run that began last: `running`, `completed`, `incomplete`, `deferred`, `interrupted` or `failed`; `none` where there is none. */
                    "last-run-state"?: string;
                    /** @description When the data last changed: give it to `updated_since` the next time. `unknown` where it never has. */
                    "data-changed-at"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The query takes too long, or has too many rows: ask for less. */
            422: {
                headers: {
                    /** @description Seconds since a run last ended as complete; `unknown` where none has. */
                    "data-age"?: string;
                    /** @description `true` where the run that began last has ended as complete, else `false`. */
                    "data-complete"?: string;
                    /** @description State of the run that began last: `running`, `completed`, `incomplete`, `deferred`, `interrupted` or `failed`; `none` where there is none. */
                    "last-run-state"?: string;
                    /** @description When the data last changed: give it to `updated_since` the next time. `unknown` where it never has. */
                    "data-changed-at"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; `Retry-After` tells when to come back. */
            429: {
                headers: {
                    /** @description Seconds since a run last ended as complete; `unknown` where none has. */
                    "data-age"?: string;
                    /** @description `true` where the run that began last has ended as complete, else `false`. */
                    "data-complete"?: string;
                    /** @description State of the run that began last: `running`, `completed`, `incomplete`, `deferred`, `interrupted` or `failed`; `none` where there is none. */
                    "last-run-state"?: string;
                    /** @description When the data last changed: give it to `updated_since` the next time. `unknown` where it never has. */
                    "data-changed-at"?: string;
                    /** @description Seconds until it may be tried again. */
                    "retry-after"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The store cannot be read now, or too much is asked at once. */
            503: {
                headers: {
                    /** @description Seconds since a run last ended as complete; `unknown` where none has. */
                    "data-age"?: string;
                    /** @description `true` where the run that began last has ended as complete, else `false`. */
                    "data-complete"?: string;
                    /** @description State of the run that began last: `running`, `completed`, `incomplete`, `deferred`, `interrupted` or `failed`; `none` where there is none. */
                    "last-run-state"?: string;
                    /** @description When the data last changed: give it to `updated_since` the next time. `unknown` where it never has. */
                    "data-changed-at"?: string;
                    /** @description Seconds until it may be tried again. */
                    "retry-after"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
}
