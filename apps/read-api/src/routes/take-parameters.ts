import { CatalogueQueryError, type QueryParameters } from '@new-releases/storage/catalogue';

/** The parameters of a route. @throws CatalogueQueryError where another one is given */
export function takeParameters<Name extends string>(
  given: QueryParameters,
  names: readonly Name[],
): Partial<Record<Name, unknown>> {
  const unknown = Object.keys(given).find((name) => !names.some((known) => known === name));
  if (unknown === undefined) return given as Partial<Record<Name, unknown>>;
  const hint = names.length === 0 ? '' : `; there are ${names.join(', ')}`;
  throw new CatalogueQueryError(unknown, `is no parameter here${hint}`);
}
