import type { WeeklySeries } from '../series/weekly-series.js';

/**
 * Gives series the names that messages call them by; where two share one, what tells them apart is added.
 * @param describe a name in words, and what tells it from others of that name
 */
export function nameSeries<Name>(
  inputs: readonly { name: Name; series: WeeklySeries }[],
  describe: (name: Name) => [words: string, difference: string],
): { id: string; name: Name; series: WeeklySeries }[] {
  const taken = new Set<string>();
  return inputs.map(({ name, series }) => {
    const [words, difference] = describe(name);
    const id = taken.has(words) ? `${words} (${difference})` : words;
    if (taken.has(id)) throw new RangeError(`@new-releases/analysis: ${id} comes twice`);
    taken.add(id);
    return { id, name, series };
  });
}
