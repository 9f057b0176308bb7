import { InvalidArgumentError } from 'commander';

/** A whole number from `least` to `most`. */
export function parseCount(least: number, most = Number.MAX_SAFE_INTEGER): (text: string) => number {
  return (text) => {
    const count = /^\d+$/.test(text.trim()) ? Number(text) : NaN;
    if (!(count >= least && count <= most)) {
      const upTo = most === Number.MAX_SAFE_INTEGER ? '' : ` to ${most}`;
      throw new InvalidArgumentError(`Give a whole number from ${least}${upTo}.`);
    }
    return count;
  };
}
