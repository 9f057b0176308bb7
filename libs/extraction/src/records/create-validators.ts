import {
  album,
  artist,
  simplifiedAlbum,
  simplifiedTrack,
  type Validate,
  type ValidationFault,
} from '../generated/validators.js';

/** One finding of a check: where in the record, and what is wrong there. */
export interface RecordFault {
  /** JSON pointer into the record, `''` for the record itself. */
  readonly pointer: string;
  readonly message: string;
}

/** Checks one record against a schema of our OpenAPI document; no faults means that it holds. */
export type RecordCheck = (record: unknown) => readonly RecordFault[];

export interface Validators {
  /** Full album. Its tracks are checked one by one, so hand it over with `tracks.items` empty. */
  readonly album: RecordCheck;
  readonly simplifiedAlbum: RecordCheck;
  readonly simplifiedTrack: RecordCheck;
  readonly artist: RecordCheck;
}

/** The checks of records, compiled from our OpenAPI document when code is generated: nothing is left to prepare. */
export function createValidators(): Validators {
  return {
    album: toCheck(album),
    simplifiedAlbum: toCheck(simplifiedAlbum),
    simplifiedTrack: toCheck(simplifiedTrack),
    artist: toCheck(artist),
  };
}

function toCheck(validate: Validate): RecordCheck {
  return (record) => (validate(record) ? [] : (validate.errors ?? []).map(toFault));
}

function toFault({ instancePath, message }: ValidationFault): RecordFault {
  return { pointer: instancePath, message };
}
