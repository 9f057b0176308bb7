import type { PlanChange } from './plan-change.js';

/** `a, b and c`: all of them, however many. */
const list = new Intl.ListFormat('en-GB');

/** `Without --from, with --before 9 and --parts 2`, what an option may only be given under behind it. */
export function describeCure(changes: readonly PlanChange[]): string {
  const without = changes.filter(({ how }) => how === 'without').map(({ words }) => words);
  const given = changes
    .filter(({ how }) => how === 'with')
    .map(({ words, caveat }) => (caveat === undefined ? words : `${words} (${caveat})`));
  const parts = [
    ...(without.length === 0 ? [] : [`without ${without.join(' and ')}`]),
    ...(given.length === 0 ? [] : [`with ${list.format(given)}`]),
  ].join(', ');
  return `${parts.charAt(0).toUpperCase()}${parts.slice(1)}`;
}
