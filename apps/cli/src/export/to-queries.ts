import { CatalogueQueryError, parseListQuery, type ListQuery } from '@new-releases/storage/catalogue';
import type { ExportedName, ExportOptions } from '../commands/export-options.js';
import { UsageError } from '../usage-error.js';

/**
 * Makes a query for each resource of what was given; the catalogue checks it as it does for the read API.
 * @throws UsageError with what the catalogue says of a name or value
 */
export function toQueries(
  names: readonly ExportedName[],
  options: Pick<ExportOptions, 'filter' | 'updatedSince' | 'asOf' | 'sort' | 'fields'>,
): ListQuery[] {
  const { filter = [], updatedSince, asOf, sort, fields } = options;
  const values = new Map<string, string[]>();
  const add = (name: string, value: string) => values.set(name, [...(values.get(name) ?? []), value]);
  for (const [name, value] of filter) {
    if (name === 'sort' || name === 'fields' || name === 'as_of') {
      throw new UsageError(`export: ${name} is no filter: give --${name.replace('_', '-')} ${value}`);
    }
    add(name, value);
  }
  if (updatedSince !== undefined) add('updated_since', updatedSince);
  const parameters = { ...Object.fromEntries(values), as_of: asOf, sort, fields };
  return names.map((name) => {
    try {
      return parseListQuery(name, parameters);
    } catch (error) {
      if (error instanceof CatalogueQueryError) throw new UsageError(`export ${name}: ${error.message}`);
      throw error;
    }
  });
}
