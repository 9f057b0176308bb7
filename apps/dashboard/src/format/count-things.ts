import type { Formats } from './create-formats.js';

/** So many of something: `1 week`, `3 weeks`. */
export function countThings(formats: Formats, count: number, thing: string): string {
  return `${formats.number(count)} ${thing}${count === 1 ? '' : 's'}`;
}
