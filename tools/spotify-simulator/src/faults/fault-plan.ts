import { chanceOf, hashText } from '../catalogue/hash.js';
import { type Faults } from '../options.js';

/** Which records the faults hit for good. The answer for an id never changes while the options do not. */
export interface FaultPlan {
  readonly faults: Readonly<Faults>;
  /** Listed as null. */
  isNullItem(albumId: string): boolean;
  /** Listed, but withdrawn: null in a batch, 404 alone. */
  isGone(albumId: string): boolean;
  /** The full album has a field of the wrong type. */
  isMalformedAlbum(albumId: string): boolean;
  /** The track has a field of the wrong type. */
  isMalformedTrack(trackId: string): boolean;
  /** Whether a fault hits a thing with this name. */
  hits(fault: NumericFault, name: string): boolean;
  /** 32 bits to choose a variety with. */
  bits(name: string): number;
}

type NumericFault = Exclude<keyof Faults, 'htmlErrors'>;

/** No faults at all. */
export const noFaults: Readonly<Faults> = {
  serverError: 0,
  reset: 0,
  truncate: 0,
  shortRateLimit: 0,
  retryAfterMissing: 0,
  tokenServerError: 0,
  htmlErrors: false,
  nullItems: 0,
  wrongTypes: 0,
  malformedAlbums: 0,
  duplicates: 0,
  shift: 0,
  foreignNext: 0,
  totalLies: 0,
  albumNull: 0,
};

/** Decides by hashing names, so that the order of requests changes nothing. */
export function createFaultPlan(chosen: Partial<Faults>, faultSeed: number | string): FaultPlan {
  const faults = { ...noFaults, ...chosen };
  const seed = hashText(String(faultSeed));
  const hits = (fault: NumericFault, name: string): boolean =>
    faults[fault] > 0 && chanceOf(`${fault} ${name}`, seed) < faults[fault];
  return {
    faults,
    isNullItem: (id) => hits('nullItems', id),
    isGone: (id) => hits('albumNull', id),
    isMalformedAlbum: (id) => hits('malformedAlbums', id),
    isMalformedTrack: (id) => hits('wrongTypes', id),
    hits,
    bits: (name) => hashText(name, seed),
  };
}
