import { median } from './median.js';

/**
 * Measures several ways in turn, round after round, so that a slow minute of the machine hits all of them alike.
 *
 * @returns the median of each, in the order of `ways`
 */
export async function inTurn(rounds: number, ways: readonly (() => Promise<number>)[]): Promise<number[]> {
  const values = ways.map(() => [] as number[]);
  for (let round = 0; round < rounds; round += 1) {
    for (const [index, way] of ways.entries()) values[index]?.push(await way());
  }
  return values.map(median);
}
