import type { Formats } from './create-formats.js';
import { readInterval } from './read-interval.js';

/** From where to where an interval reaches: `-0.12 to +0.34`. */
export function formatInterval(formats: Formats, ends: readonly number[]): string {
  return readInterval(ends).map(formats.signed).join(' to ');
}
