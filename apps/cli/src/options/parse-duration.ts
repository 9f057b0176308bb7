import { parseDuration as parse } from '@new-releases/app-shell';
import { InvalidArgumentError } from 'commander';

/** `90s`, `30m`, `12h`, `7d`, `2w` in milliseconds; `0` is allowed without a unit. */
export function parseDuration(text: string): number {
  try {
    return parse(text);
  } catch {
    throw new InvalidArgumentError('Give a number with a unit: 90s, 30m, 12h, 7d or 2w.');
  }
}
