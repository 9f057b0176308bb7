import { type Difference } from './difference.js';
import { formatDifference } from './format-difference.js';
import { type KnownDifference } from './read-known-differences.js';

/** Differences sorted by whether they are meant. */
export interface Judgement {
  readonly known: readonly Difference[];
  /** Nobody gave a reason for these yet. */
  readonly unlisted: readonly Difference[];
  /** Listed, but found no more: the published document or ours has changed. */
  readonly stale: readonly KnownDifference[];
}

/** Holds the differences found against the list of those that are meant. */
export function judgeDifferences(
  differences: readonly Difference[],
  knownDifferences: readonly KnownDifference[],
): Judgement {
  const patterns = knownDifferences.map((entry) => ({ entry, pattern: toPattern(entry.line) }));
  const isKnown = (difference: Difference): boolean =>
    patterns.some(({ pattern }) => pattern.test(formatDifference(difference)));
  const occurs = (pattern: RegExp): boolean =>
    differences.some((difference) => pattern.test(formatDifference(difference)));
  return {
    known: differences.filter(isKnown),
    unlisted: differences.filter((difference) => !isKnown(difference)),
    stale: patterns.filter(({ pattern }) => !occurs(pattern)).map(({ entry }) => entry),
  };
}

function toPattern(line: string): RegExp {
  const escaped = line.split('*').map((part) => part.replace(/[\\^$.*+?()[\]{}|]/gu, '\\$&'));
  return new RegExp(`^${escaped.join('\\S+')}$`, 'u');
}
