import { isOneSlipAway } from './is-one-slip-away.js';

/** Something that can be named. */
export interface Nameable {
  /** What has to be typed. */
  readonly key: string;
  /** What it is called; often the same. */
  readonly name: string;
}

/** Names that one look takes in. */
const most = 5;
/** Share of pairs of letters that two names have to have in common. */
const leastAlike = 0.4;
/** How alike names are of which one is a misspelling of the other: in short ones it leaves few pairs of letters. */
const slip = 0.95;
/** Shorter names begin too many others. */
const leastLetters = 3;

/** The known names nearest to one that is unknown, at most five; none where nothing is near. */
export function findNearNames(wanted: string, known: readonly Nameable[]): Nameable[] {
  const asked = simplify(wanted);
  return known
    .map((one) => ({ one, alike: Math.max(rate(asked, simplify(one.name)), rate(asked, simplify(one.key))) }))
    .filter(({ alike }) => alike >= leastAlike)
    .sort((a, b) => b.alike - a.alike)
    .slice(0, most)
    .map(({ one }) => one);
}

/** What a store has instead of something that it does not know. */
export interface KnownInstead {
  /** The nearest ones first; where none is near, some of all. None where nothing is known at all. */
  readonly names: readonly Nameable[];
  readonly areNear: boolean;
  /** Whether names were left out though none is near. */
  readonly hasMore: boolean;
}

/** What there is instead of a name that is unknown, at most five names: those near to it, else the first ones. */
export function findKnownInstead(wanted: string, known: readonly Nameable[]): KnownInstead {
  const near = findNearNames(wanted, known);
  if (near.length > 0) return { names: near, areNear: true, hasMore: false };
  return { names: known.slice(0, most), areNear: false, hasMore: known.length > most };
}

/** 3 for the same, 2 where one begins the other, 1 where one holds the other, `slip` for one slip, else the share of pairs of letters in common. */
function rate(asked: string, name: string): number {
  if (asked === name) return 3;
  const [short, long] = asked.length < name.length ? [asked, name] : [name, asked];
  if (short.length >= leastLetters && long.startsWith(short)) return 2;
  if (short.length >= leastLetters && long.includes(short)) return 1;
  if (short.length >= leastLetters && isOneSlipAway(short, long)) return slip;
  return compareByPairs(asked, name);
}

/** Source: Dice, Ecology 26 (1945), 297-302, over pairs of neighbouring letters. */
function compareByPairs(a: string, b: string): number {
  const [ofA, ofB] = [toPairs(a), toPairs(b)];
  const left = [...ofB];
  const common = ofA.filter((pair) => {
    const at = left.indexOf(pair);
    if (at !== -1) left.splice(at, 1);
    return at !== -1;
  });
  return ofA.length + ofB.length === 0 ? 0 : (2 * common.length) / (ofA.length + ofB.length);
}

function toPairs(text: string): string[] {
  return Array.from({ length: Math.max(0, text.length - 1) }, (_, at) => text.slice(at, at + 2));
}

/** Without case, accents and blanks at its ends. */
function simplify(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().trim();
}
