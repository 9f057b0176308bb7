import type { ProductLinkRecord } from '@new-releases/storage';
import {
  describeKnown,
  findKnownInstead,
  openCatalogue,
  type Nameable,
} from '@new-releases/storage/catalogue';
import { countOf } from '../output/count-of.js';

/** Labels or genres that are told one by one; each is compared with thousands of names. */
const mostTold = 20;
/** Names among which near ones are looked for, the most frequent. */
const mostNames = 5000;
/** Names of a kind may take so long to read, milliseconds: near ones are a help, and not what was asked for. */
const mostMs = 5000;

/** A label or genre that the store does not know, and what it has instead, in words. */
interface UnknownTie {
  readonly kind: 'label' | 'genre';
  readonly id: string;
  /** Null: near names could not be looked for. */
  readonly instead: string | null;
}

/** Labels and genres of ties that the store does not know. */
export interface UnknownTies {
  /** The first ones. */
  readonly told: readonly UnknownTie[];
  readonly count: number;
  /** Why near names could not be looked for; null where they could. */
  readonly failure: string | null;
}

/**
 * Finds labels and genres that nothing in the store is of, each once: they may be released later, or be misspelt. Throws nothing where
 * the store cannot be read: the ties are in it by then, and stay as they are.
 * @param path of the store's file
 */
export function findUnknownTies(path: string, links: readonly ProductLinkRecord[]): UnknownTies {
  const ties = new Map<string, Omit<UnknownTie, 'instead'>>();
  for (const { kind, id, isKnown } of links)
    if (!isKnown && (kind === 'label' || kind === 'genre')) ties.set(`${kind} ${id}`, { kind, id });
  const told = [...ties.values()].slice(0, mostTold);
  const count = ties.size;
  try {
    const names = readNames(
      path,
      told.map(({ kind }) => kind),
    );
    return { told: told.map((tie) => ({ ...tie, instead: describeNear(tie, names) })), count, failure: null };
  } catch (error) {
    const failure = error instanceof Error ? error.message : String(error);
    return { told: told.map((tie) => ({ ...tie, instead: null })), count, failure };
  }
}

type Names = ReadonlyMap<UnknownTie['kind'], readonly Nameable[]>;

/** Reads names of the given kinds and of no others: those of genres stand in all artists. */
function readNames(path: string, kinds: readonly UnknownTie['kind'][]): Names {
  if (kinds.length === 0) return new Map();
  const catalogue = openCatalogue({ path });
  try {
    const read = (kind: UnknownTie['kind']) =>
      catalogue.listBusiest(kind, mostNames, { timeLimitMs: mostMs });
    return new Map([...new Set(kinds)].map((kind) => [kind, read(kind)]));
  } finally {
    catalogue.close();
  }
}

function describeNear({ kind, id }: Omit<UnknownTie, 'instead'>, names: Names): string {
  return describeKnown(findKnownInstead(id, names.get(kind) ?? []), `it knows no ${kind} yet`);
}

/** The same for people, a line for each. */
export function describeUnknownTies({ told, count, failure }: UnknownTies): string[] {
  const lines = told.map(({ kind, id, instead }) =>
    [`the store knows no ${kind} ${JSON.stringify(id)} yet`, ...(instead === null ? [] : [instead])].join(
      '; ',
    ),
  );
  const more = count - told.length;
  if (more > 0) lines.push(`nor ${countOf(more, 'other')}: new-releases sales map --show tells which`);
  if (failure !== null) lines.push(`near names could not be looked for: ${failure}`);
  return lines;
}
