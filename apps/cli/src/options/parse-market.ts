import { InvalidArgumentError } from 'commander';

/** A country as Spotify takes it: ISO 3166-1 alpha-2, e.g. `SE`. */
export function parseMarket(text: string): string {
  const market = text.trim().toUpperCase();
  if (!/^[A-Z]{2}$/.test(market)) throw new InvalidArgumentError('Give a two-letter country code, e.g. SE.');
  return market;
}
