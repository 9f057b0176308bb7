import { hashText, createDraw, type Draw } from './hash.js';
import { createIdCodec, type IdCodec } from './id-codec.js';

/** The kinds of ids. */
export const kinds = { album: 1, artist: 2, track: 3 } as const;

/** What every part of the generated catalogue is made from. */
export interface Generator {
  readonly draw: Draw;
  readonly codec: IdCodec;
  /** Albums at the start; those added later have the indexes from here on. */
  readonly size: number;
  readonly artistCount: number;
  /** Release dates count back from here: epoch milliseconds. */
  readonly todayMs: number;
  /** The API's base, for every link. */
  readonly baseUrl: () => string;
}

export interface GeneratorOptions {
  albums: number;
  seed: number | string;
  today: string;
  baseUrl: () => string;
}

/** Sets up a catalogue; nothing is made before it is asked for. */
export function createGenerator({ albums, seed, today, baseUrl }: GeneratorOptions): Generator {
  const key = hashText(String(seed));
  return {
    draw: createDraw(key),
    codec: createIdCodec(key),
    size: albums,
    artistCount: Math.max(3, Math.ceil(albums / 2)),
    todayMs: Date.parse(`${today}T00:00:00Z`),
    baseUrl,
  };
}
