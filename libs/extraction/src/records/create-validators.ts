import type { ErrorObject } from 'ajv';

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

/** Loads and compiles the schemas that records are held against; a tenth of a second, so once per extraction. */
export async function createValidators(): Promise<Validators> {
  const [{ Ajv }, { openapiDocument }] = await Promise.all([
    import('ajv'),
    import('@new-releases/spotify-types'),
  ]);
  const ajv = new Ajv({ strict: false, allErrors: true, validateFormats: false });
  ajv.addSchema(openapiDocument, 'spotify');
  const check = (name: string): RecordCheck => {
    const validate = ajv.compile({ $ref: `spotify#/components/schemas/${name}` });
    return (record) => (validate(record) ? [] : (validate.errors ?? []).map(toFault));
  };
  return {
    album: check('Album'),
    simplifiedAlbum: check('SimplifiedAlbum'),
    simplifiedTrack: check('SimplifiedTrack'),
    artist: check('Artist'),
  };
}

function toFault(error: ErrorObject): RecordFault {
  return { pointer: error.instancePath, message: error.message ?? error.keyword };
}
