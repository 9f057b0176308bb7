import { InvalidArgumentError } from 'commander';

/** First and last of some whole numbers. */
export type Interval = [first: number, last: number];

/** `-4..12`; one number alone is refused, for it is not said whether it is the last one or the only one. */
export function parseRange(text: string): Interval {
  const [, first = '', last = ''] = /^\s*(-?\d{1,3})\.\.(-?\d{1,3})\s*$/.exec(text) ?? [];
  if (first === '' || Number(first) > Number(last))
    throw new InvalidArgumentError('Give first and last week, e.g. 0..5, or 5..5 for one week alone.');
  return [Number(first), Number(last)];
}
