import { InvalidValueError } from './invalid-value-error.js';

/** Groups of endpoints that a budget may name; each has a quota of its own at Spotify, as far as is known. */
export const endpointGroups = [
  'new-releases',
  'albums',
  'album-tracks',
  'artists',
  'artist-albums',
  'search',
  'tracks',
] as const;
type Group = (typeof endpointGroups)[number];

/** Requests in 24 h: over all groups (`total`), or of single ones. */
export interface ParsedBudget {
  total?: number;
  groups?: Partial<Record<Group, number>>;
}

/** `1100`, `albums=600`, `1100,albums=600,search=200`. Throws an InvalidValueError. */
export function parseBudget(text: string): ParsedBudget {
  const budget: ParsedBudget = {};
  for (const part of text.split(',')) {
    const match = /^(?:([a-z-]+)=)?(\d+)$/.exec(part.trim());
    const group = match?.[1];
    const requests = Number(match?.[2]);
    const isKnown = group === undefined || isGroup(group);
    const isRepeated =
      group === undefined ? budget.total !== undefined : isKnown && budget.groups?.[group] !== undefined;
    if (!Number.isSafeInteger(requests) || requests < 1 || !isKnown || isRepeated) {
      throw new InvalidValueError(
        `must be requests per 24 h, for all or by group: 1100, or albums=600,search=200 (groups: ${endpointGroups.join(', ')})`,
      );
    }
    if (group === undefined) budget.total = requests;
    else budget.groups = { ...budget.groups, [group]: requests };
  }
  return budget;
}

function isGroup(text: string): text is Group {
  return (endpointGroups as readonly string[]).includes(text);
}
