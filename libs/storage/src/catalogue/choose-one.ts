import { CatalogueQueryError } from '../errors/catalogue-query-error.js';

/** Reads a parameter that is one of some words; null where it is left out. @throws CatalogueQueryError naming the parameter */
export function chooseOne<const Words extends readonly string[]>(
  name: string,
  words: Words,
  given: unknown,
): Words[number] | null {
  if (given === undefined) return null;
  if (typeof given === 'string' && words.includes(given)) return given;
  throw new CatalogueQueryError(name, `must be one of ${words.join(', ')}`);
}
