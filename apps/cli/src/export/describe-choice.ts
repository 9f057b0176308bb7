import type { GivenFilter } from '../options/parse-filter.js';

/** What was asked of the rows. */
export interface Choice {
  readonly filter?: readonly GivenFilter[];
  readonly updatedSince?: string;
  readonly asOf?: string;
  readonly limit?: number;
}

/** Which rows of a resource were exported, in a sentence, as it was asked for; null: all. */
export function describeChoice({ filter = [], updatedSince, asOf, limit }: Choice): string | null {
  const conditions = [
    ...filter.map(([name, value]) => `${name}=${value}`),
    ...(updatedSince === undefined ? [] : [`updated_since=${updatedSince}`]),
  ];
  const parts = [
    ...(asOf === undefined ? [] : [`As they were at ${asOf}.`]),
    ...(conditions.length === 0 ? [] : [`Only rows with ${conditions.join(', ')}.`]),
    ...(limit === undefined ? [] : [`At most ${limit} of them, the first in order.`]),
  ];
  return parts.length === 0 ? null : parts.join(' ');
}
