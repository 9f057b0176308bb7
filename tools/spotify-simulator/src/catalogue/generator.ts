import { hashText, createDraw, type Draw } from './hash.js';
import { createIdCodec, type IdCodec } from './id-codec.js';
import { createReleaseCalendar, type ReleaseCalendar } from './release-calendar.js';

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
  /** Null where all of the catalogue is new. */
  readonly calendar: ReleaseCalendar | null;
  /** The API's base, for every link. */
  readonly baseUrl: () => string;
}

export interface GeneratorOptions {
  albums: number;
  seed: number | string;
  today: string;
  historyDays: number | null;
  baseUrl: () => string;
}

/** Sets up a catalogue; nothing is made before it is asked for. */
export function createGenerator({ albums, seed, today, historyDays, baseUrl }: GeneratorOptions): Generator {
  const key = hashText(String(seed));
  const draw = createDraw(key);
  const todayMs = Date.parse(`${today}T00:00:00Z`);
  return {
    draw,
    codec: createIdCodec(key),
    size: albums,
    artistCount: Math.max(3, Math.ceil(albums / 2)),
    todayMs,
    calendar:
      historyDays === null ? null : createReleaseCalendar({ draw, size: albums, todayMs, days: historyDays }),
    baseUrl,
  };
}
