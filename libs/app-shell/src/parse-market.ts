import { InvalidValueError } from './invalid-value-error.js';

/** A country as Spotify takes it: ISO 3166-1 alpha-2, such as `SE`. Throws an InvalidValueError. */
export function parseMarket(text: string): string {
  const market = text.trim().toUpperCase();
  if (!/^[A-Z]{2}$/.test(market))
    throw new InvalidValueError('must be a two-letter country code, such as SE');
  return market;
}
