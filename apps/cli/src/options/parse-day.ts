import { InvalidArgumentError } from 'commander';

/** A day `YYYY-MM-DD` that exists. */
export function parseDay(text: string): string {
  const time = new Date(`${text.trim()}T00:00:00Z`);
  if (Number.isNaN(time.getTime()) || time.toISOString().slice(0, 10) !== text.trim()) {
    throw new InvalidArgumentError('Give a day as YYYY-MM-DD, e.g. 2026-01-31.');
  }
  return text.trim();
}
