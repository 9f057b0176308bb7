// Generated, do not edit. Made from
//   libs/spotify-types/openapi/spotify-web-api.yml, version 2026.8.0
// by `npm run codegen` (tools/codegen, command `types`).

/** One fault of a record. */
export interface ValidationFault {
  /** JSON pointer into the record, `''` for the record itself. */
  readonly instancePath: string;
  readonly keyword: string;
  readonly message: string;
}

/** Says whether a record holds; `errors` has the faults of the last record that was asked about, null for none. */
export interface Validate {
  (record: unknown): boolean;
  readonly errors?: readonly ValidationFault[] | null;
}

/** Holds a record against the schema Album. */
export declare const album: Validate;

/** Holds a record against the schema SimplifiedAlbum. */
export declare const simplifiedAlbum: Validate;

/** Holds a record against the schema SimplifiedTrack. */
export declare const simplifiedTrack: Validate;

/** Holds a record against the schema Artist. */
export declare const artist: Validate;
