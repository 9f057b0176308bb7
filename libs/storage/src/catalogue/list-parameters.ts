import type { Column, FilterParameter, ParameterType, ParameterValue, Resource } from './resource.js';
import { places } from './resources/filters.js';
import { resources, resourcesAsOf } from './resources.js';

const comparisons = [
  { suffix: 'gte', operator: '>=', words: 'at least' },
  { suffix: 'gt', operator: '>', words: 'more than' },
  { suffix: 'lte', operator: '<=', words: 'at most' },
  { suffix: 'lt', operator: '<', words: 'less than' },
] as const;

/** All parameters that choose rows of a resource, by name: those of its columns, and its own. */
export function listParameters(resource: Resource): ReadonlyMap<string, FilterParameter> {
  return parameters.get(resource) ?? collectParameters(resource);
}

// They follow from the definitions, and each query looks them up.
const parameters: ReadonlyMap<Resource, ReadonlyMap<string, FilterParameter>> = new Map(
  [...Object.values(resources), ...Object.values(resourcesAsOf)].map((resource) => [
    resource,
    collectParameters(resource),
  ]),
);

function collectParameters({ columns, filters }: Resource): ReadonlyMap<string, FilterParameter> {
  const all = [...columns.flatMap(parametersOf), ...filters];
  return new Map(all.map((parameter) => [parameter.name, parameter]));
}

function parametersOf(column: Column): FilterParameter[] {
  const { name, sql, type, nullable, filter } = column;
  if (filter === undefined || type === 'object' || type === 'array' || type === 'number') return [];
  const known: FilterParameter = {
    name: `${name}.known`,
    type: 'boolean',
    repeatable: false,
    description: `Whether \`${name}\` is known${type === 'string' ? '; an empty text is' : ''}.`,
    toCondition: ([value]) => ({ sql: `${sql} IS ${value === 1 ? 'NOT ' : ''}NULL`, values: [] }),
  };
  const others =
    filter === 'range' ? rangesOf(column, type) : type === 'boolean' ? [] : [noneOf(column, type)];
  return [anyOf(column, type), ...others, ...(nullable ? [known] : [])];
}

function anyOf(
  { name, sql, isSelective = false, selectCandidates: select }: Column,
  type: ParameterType,
): FilterParameter {
  const toCondition = (values: readonly ParameterValue[]) => ({
    sql: `${sql} IN (${places(values)})`,
    values,
  });
  return {
    name,
    type,
    repeatable: type !== 'boolean',
    isSelective,
    description: type === 'boolean' ? `\`${name}\` is this.` : `\`${name}\` is one of these.`,
    toCondition:
      select === undefined
        ? toCondition
        : (values) => ({
            sql: `t.id IN (${select(places(values))}) AND ${toCondition(values).sql}`,
            values: [...values, ...values, ...values],
          }),
  };
}

function noneOf({ name, sql, nullable }: Column, type: ParameterType): FilterParameter {
  return {
    name: `${name}.not`,
    type,
    repeatable: true,
    description: `\`${name}\` is none of these${nullable ? ', or not known' : ''}.`,
    toCondition: (values) => ({
      sql: `(${nullable ? `${sql} IS NULL OR ` : ''}${sql} NOT IN (${places(values)}))`,
      values,
    }),
  };
}

function rangesOf({ name, sql }: Column, type: ParameterType): FilterParameter[] {
  return comparisons.map(({ suffix, operator, words }) => ({
    name: `${name}.${suffix}`,
    type,
    repeatable: false,
    description: `\`${name}\` is known and ${words} this.`,
    toCondition: (values) => ({ sql: `${sql} ${operator} ?`, values }),
  }));
}
