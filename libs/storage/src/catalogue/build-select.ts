import type { KeysetPosition, ListQuery } from './list-query.js';
import { listParameters } from './list-parameters.js';
import { findResource } from './find-resource.js';
import type { Column, NestedColumn, ParameterValue, Resource, Sort } from './resource.js';
import { withinTime } from './within-time.js';

/** SQL, with the values that it holds places for. */
export interface Statement {
  readonly sql: string;
  readonly values: readonly BoundValue[];
}

/** A value for a place, or values by name: `{ as_of: '2026-11-20T00:00:00.000Z' }` for `@as_of`. */
export type BoundValue = ParameterValue | null | Readonly<Record<string, string>>;

/** What the rows are made into: a column `json`, or one column each as flat formats have them. */
export type Projection = 'json' | 'flat';

/** A part of an ordered walk: an index serves the rows where the first sort column is known, and those where it is not. */
export type Phase = 'known' | 'unknown';

/** The parts of a walk in their order. */
export function listPhases(query: ListQuery): Phase[] {
  const [first] = findSort(query).columns;
  return first?.nullable === true ? ['known', 'unknown'] : ['known'];
}

/** Selects the rows of one part of a walk, behind a position; sort values follow the projection as `k0`, `k1`, ... */
export function buildSelect(
  query: ListQuery,
  options: { projection: Projection; phase: Phase; after: KeysetPosition | null; limit: number | null },
): Statement {
  const { projection, phase, after, limit } = options;
  const resource = findResource(query);
  const { from: walked, columns } = findSort(query);
  const parameters = listParameters(resource);
  const isNarrow = query.filters.some(({ parameter }) => parameters.get(parameter)?.isSelective);
  const from = isNarrow ? resource.from : (walked ?? resource.from);
  const [first] = columns;
  const where = buildWhere(query);
  const conditions = [...where.conditions];
  const values: BoundValue[] = [...where.values];
  if (first?.nullable === true) conditions.push(`${first.sql} IS ${phase === 'known' ? 'NOT ' : ''}NULL`);
  const ordered = phase === 'unknown' ? columns.slice(1) : columns;
  if (after !== null) {
    const key = phase === 'unknown' ? after.slice(1) : after;
    conditions.push(
      `(${ordered.map(({ sql }) => sql).join(', ')}) ${query.descending ? '<' : '>'} (${ordered.map(() => '?').join(', ')})`,
    );
    values.push(...key);
  }
  const direction = query.descending ? 'DESC' : 'ASC';
  const order = `ORDER BY ${ordered.map(({ sql }) => `${sql} ${direction}`).join(', ')}`;
  const chosen = `FROM ${from} WHERE ${conditions.join(' AND ')} ${order}`;
  const row = project(query, projection);
  if (limit === null) return { sql: `SELECT ${row} ${chosen}`, values };
  const keys = columns.map(({ sql }, index) => `${sql} AS k${index}`).join(', ');
  const sql = isNarrow
    ? // No index gives the order: sort first, and put together only the rows of the page.
      `SELECT ${row}, ${keys} FROM ${resource.from} WHERE t.rowid IN (SELECT t.rowid ${chosen} LIMIT ?) ${order}`
    : `SELECT ${row}, ${keys} ${chosen} LIMIT ?`;
  return { sql, values: [...values, limit] };
}

/** Counts the rows. */
export function buildCount(query: ListQuery): Statement {
  const { conditions, values } = buildWhere(query);
  return {
    sql: `SELECT count(*) AS count FROM ${findResource(query).from} WHERE ${conditions.join(' AND ')}`,
    values,
  };
}

/** Counts the rows by the values of a column, most frequent first. */
export function buildFacet(query: ListQuery, column: Column, limit: number): Statement {
  const { conditions, values } = buildWhere(query);
  return {
    sql: `SELECT ${column.sql} AS value, count(*) AS count FROM ${findResource(query).from}
      WHERE ${conditions.join(' AND ')} GROUP BY 1 ORDER BY 2 DESC, 1 LIMIT ?`,
    values: [...values, limit],
  };
}

/** The columns of the flat formats, in their order. */
export function listFlatColumns(query: Pick<ListQuery, 'resource' | 'asOf' | 'fields'>): Column[] {
  const { columns, nested } = chooseFields(findResource(query), query.fields);
  return [...columns, ...nested.flatMap(({ flat }) => flat)];
}

/** The conditions of a query. */
export function buildWhere(query: Pick<ListQuery, 'resource' | 'asOf' | 'filters'>): {
  conditions: string[];
  values: BoundValue[];
} {
  const { filters, asOf } = query;
  const resource = findResource(query);
  const definitions = listParameters(resource);
  const conditions = filters.map(({ parameter, values }) => {
    const definition = definitions.get(parameter);
    if (definition === undefined)
      throw new TypeError(`@new-releases/storage: ${resource.name} has no filter ${parameter}`);
    return definition.toCondition(values);
  });
  return {
    conditions: [
      // What lets a query be given up: see create-time-limit.ts.
      ...resource.tables.map((table) => withinTime(table)),
      ...conditions.map(({ sql }) => sql),
      ...(asOf === undefined ? [] : ['t.first_seen_at <= @as_of']),
    ],
    values: [...conditions.flatMap(({ values }) => values), ...(asOf === undefined ? [] : [{ as_of: asOf }])],
  };
}

function findSort(query: ListQuery): Sort {
  const { name: resource, sorts } = findResource(query);
  const found = sorts.find(({ name }) => name === query.sort);
  if (found === undefined)
    throw new TypeError(`@new-releases/storage: ${resource} has no order ${query.sort}`);
  return found;
}

function project(query: ListQuery, projection: Projection): string {
  if (projection === 'flat') {
    const columns = listFlatColumns(query);
    return columns.map(({ name, sql }) => `${sql} AS ${name}`).join(', ');
  }
  return `${buildJson(findResource(query), query.fields)} AS json`;
}

/** An expression for a row as JSON text, put together by SQLite: two thirds of the time that objects in between take. */
export function buildJson(resource: Resource, fields: readonly string[] | null): string {
  const { columns, nested } = chooseFields(resource, fields);
  const pairs = [
    ...columns.map((column) => `'${column.name}', ${toJson(column)}`),
    ...nested.map(({ name, sql }) => `'${name}', json(${sql})`),
  ];
  return `json_object(${pairs.join(', ')})`;
}

/** SQLite knows neither booleans nor JSON among its values: it has to be told. */
function toJson({ type, sql }: Column): string {
  if (type === 'boolean') return `json(iif(${sql}, 'true', 'false'))`;
  return type === 'object' || type === 'array' ? `json(${sql})` : sql;
}

/** The columns and lists of a resource that are asked for, in its order; null asks for all. */
export function chooseFields(
  { columns, nested }: Resource,
  fields: readonly string[] | null,
): { columns: readonly Column[]; nested: readonly NestedColumn[] } {
  if (fields === null) return { columns, nested };
  return {
    columns: columns.filter(({ name }) => fields.includes(name)),
    nested: nested.filter(({ name }) => fields.includes(name)),
  };
}
