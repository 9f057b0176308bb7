import type { ProductLinkRecord } from '@new-releases/storage';
import { describeKnown, openCatalogue } from '@new-releases/storage/catalogue';
import { countOf } from '../output/count-of.js';

/** Labels or genres that are told one by one; each is compared with thousands of names. */
const mostTold = 20;
/** Names among which near ones are looked for, the most frequent. */
const mostNames = 5000;

/** A label or genre that the store does not know, and what it has instead, in words. */
interface UnknownTie {
  readonly kind: 'label' | 'genre';
  readonly id: string;
  readonly instead: string;
}

/** Labels and genres of ties that the store does not know. */
export interface UnknownTies {
  /** The first ones. */
  readonly told: readonly UnknownTie[];
  readonly count: number;
}

/**
 * Finds labels and genres that nothing in the store is of, each once: they may be released later, or be misspelt.
 * @param path of the store's file
 */
export function findUnknownTies(path: string, links: readonly ProductLinkRecord[]): UnknownTies {
  const ties = new Map<string, Omit<UnknownTie, 'instead'>>();
  for (const { kind, id, isKnown } of links)
    if (!isKnown && (kind === 'label' || kind === 'genre')) ties.set(`${kind} ${id}`, { kind, id });
  if (ties.size === 0) return { told: [], count: 0 };
  const catalogue = openCatalogue({ path });
  try {
    const names = {
      label: catalogue.listBusiest('label', mostNames),
      genre: catalogue.listBusiest('genre', mostNames),
    };
    const told = [...ties.values()].slice(0, mostTold).map(({ kind, id }) => ({
      ...{ kind, id },
      instead: describeKnown(id, names[kind], `it knows no ${kind} yet`),
    }));
    return { told, count: ties.size };
  } finally {
    catalogue.close();
  }
}

/** The same for people, a line for each. */
export function describeUnknownTies({ told, count }: UnknownTies): string[] {
  const lines = told.map(
    ({ kind, id, instead }) => `the store knows no ${kind} ${JSON.stringify(id)} yet; ${instead}`,
  );
  const more = count - told.length;
  return more === 0
    ? lines
    : [...lines, `nor ${countOf(more, 'other')}: new-releases sales map --show tells which`];
}
