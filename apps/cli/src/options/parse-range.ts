import { InvalidArgumentError } from 'commander';

/** First and last of some whole numbers. */
export type Interval = [first: number, last: number];

/** `-4..12`, or one number for both ends. */
export function parseRange(text: string): Interval {
  const [, first = '', last = first] = /^\s*(-?\d{1,3})(?:\.\.(-?\d{1,3}))?\s*$/.exec(text) ?? [];
  if (first === '' || Number(first) > Number(last))
    throw new InvalidArgumentError('Give first and last week, e.g. -4..12.');
  return [Number(first), Number(last)];
}
