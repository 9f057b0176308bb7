import { CatalogueQueryError } from '../errors/catalogue-query-error.js';
import { findNearest } from './find-nearest.js';
import { findResource } from './find-resource.js';
import type { ListQuery } from './list-query.js';
import { listParameters } from './list-parameters.js';
import { parseParameterValue } from './parse-parameter-value.js';
import type { FilterParameter, Resource, ResourceName } from './resource.js';
import { resources } from './resources.js';

/** A question as it comes in: each parameter with the text, or texts, that it was given. */
export type QueryParameters = Readonly<Record<string, unknown>>;

const mostValues = 50;

/**
 * Checks what is asked of a resource: `sort`, `fields`, `as_of`, and the parameters that choose rows.
 * @throws CatalogueQueryError naming the first parameter that is unknown or wrong
 */
export function parseListQuery(name: ResourceName, parameters: QueryParameters): ListQuery {
  const { sort, fields, as_of: givenAsOf, ...rest } = parameters;
  const asOf = parseAsOf(name, givenAsOf);
  const resource = findResource({ resource: name, ...asOf });
  const known = listParameters(resource);
  const filters = Object.entries(rest)
    .filter(([, given]) => given !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([parameter, given]) => {
      const definition = known.get(parameter);
      if (definition === undefined) throw unknownParameter(name, parameter, known.keys());
      return { parameter, values: parseValues(definition, given) };
    });
  return {
    resource: name,
    ...asOf,
    filters,
    ...parseSort(resource, sort),
    fields: parseFields(resource, fields),
  };
}

/** Reads the time as of which rows are wanted. @throws CatalogueQueryError where nothing is kept of them over time */
function parseAsOf(name: ResourceName, given: unknown): Pick<ListQuery, 'asOf'> {
  if (given === undefined) return {};
  if (name !== 'albums' && name !== 'artists')
    throw new CatalogueQueryError('as_of', `cannot be asked of ${name}: only what they are now is kept`);
  return { asOf: String(parseParameterValue('as_of', 'datetime', given)) };
}

function parseValues({ name, type, repeatable, findProblem }: FilterParameter, given: unknown) {
  const list: readonly unknown[] = Array.isArray(given) ? given : [given];
  if (list.length === 0 || (!repeatable && list.length > 1))
    throw new CatalogueQueryError(name, repeatable ? 'must be given at least once' : 'must be given once');
  if (list.length > mostValues)
    throw new CatalogueQueryError(name, `must be given at most ${mostValues} times`);
  const values = list.map((value) => parseParameterValue(name, type, value));
  const problem = values.map((value) => findProblem?.(value)).find((found) => typeof found === 'string');
  if (typeof problem === 'string') throw new CatalogueQueryError(name, problem);
  return [...new Set(values)].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
}

function unknownParameter(
  name: ResourceName,
  parameter: string,
  known: Iterable<string>,
): CatalogueQueryError {
  if (listParameters(resources[name]).has(parameter))
    return new CatalogueQueryError(parameter, 'is not kept over time, and goes without as_of only');
  const nearest = findNearest(parameter, [...known, 'sort', 'fields']);
  return new CatalogueQueryError(
    parameter,
    nearest === null ? 'is no parameter here' : `is no parameter here; did you mean ${nearest}?`,
  );
}

function parseSort(resource: Resource, given: unknown): Pick<ListQuery, 'sort' | 'descending'> {
  const text = given === undefined ? resource.defaultSort : toText('sort', given);
  const descending = text.startsWith('-');
  const sort = descending ? text.slice(1) : text;
  const names = resource.sorts.map(({ name }) => name);
  if (!names.includes(sort))
    throw new CatalogueQueryError('sort', `must be one of ${names.join(', ')}, or one of them after a -`);
  return { sort, descending };
}

/** Names separated by commas; the columns that every row has come anyway. Null where all are wanted. */
function parseFields(resource: Resource, given: unknown): string[] | null {
  if (given === undefined) return null;
  const wanted = new Set(
    toText('fields', given)
      .split(',')
      .map((name) => name.trim()),
  );
  const names = [...resource.columns, ...resource.nested].map(({ name }) => name);
  const unknown = [...wanted].find((name) => !names.includes(name));
  if (unknown !== undefined) {
    const { columns, nested } = resources[resource.name];
    if ([...columns, ...nested].some(({ name }) => name === unknown))
      throw new CatalogueQueryError('fields', `has ${unknown}, which is not kept over time`);
    const nearest = findNearest(unknown, names);
    const hint = nearest === null ? `must be of ${names.join(', ')}` : `did you mean ${nearest}?`;
    throw new CatalogueQueryError('fields', `has no ${JSON.stringify(unknown.slice(0, 60))}: ${hint}`);
  }
  const chosen = names.filter((name) => wanted.has(name) || resource.always.includes(name));
  return chosen.length === names.length ? null : chosen;
}

function toText(name: string, given: unknown): string {
  if (typeof given !== 'string') throw new CatalogueQueryError(name, 'must be given once');
  return given;
}
