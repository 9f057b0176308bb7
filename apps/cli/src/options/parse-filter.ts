import { InvalidArgumentError } from 'commander';

/** A filter as it was given: name and value. */
export type GivenFilter = readonly [name: string, value: string];

/** Adds one more `NAME=VALUE` to those before it. */
export function parseFilter(text: string, earlier: readonly GivenFilter[] = []): GivenFilter[] {
  const [, name = '', value = ''] = /^\s*([^=\s]+)\s*=(.*)$/s.exec(text) ?? [];
  if (name === '') throw new InvalidArgumentError('Give a name and a value, e.g. label=Warner.');
  return [...earlier, [name, value]];
}
