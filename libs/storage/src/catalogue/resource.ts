/** What a value is: text, a whole number, a number, true or false, a day `YYYY-MM-DD`, a time in UTC, or JSON. */
export type ColumnType =
  'string' | 'integer' | 'number' | 'boolean' | 'date' | 'datetime' | 'object' | 'array';

/** A column of the rows that readers are shown. */
export interface Column {
  readonly name: string;
  readonly type: ColumnType;
  readonly nullable: boolean;
  readonly description: string;
  readonly format?: 'uri';
  /** Expression over the resource's tables. An object or array is JSON text. */
  readonly sql: string;
  /** By which parameters rows are chosen: any of some values, or values and ranges. Left out: by none. */
  readonly filter?: 'values' | 'range';
  /** A filter by values leaves few rows. @default false */
  readonly isSelective?: boolean;
  /** For a filter by values: selects ids of all rows that may have one of them, without `sql`, which takes long. Holds the places twice. */
  readonly selectCandidates?: (places: string) => string;
  /** Whether the values may be counted. */
  readonly facet?: boolean;
}

/** A list within each row: JSON has it as such, flat formats as columns of their own. */
export interface NestedColumn {
  readonly name: string;
  readonly description: string;
  /** Expression whose value is JSON text of an array. */
  readonly sql: string;
  readonly flat: readonly Column[];
}

/** Type of a parameter's values. */
export type ParameterType = 'string' | 'integer' | 'boolean' | 'date' | 'datetime';

/** A value of a parameter, as SQLite compares it. */
export type ParameterValue = string | number;

/** A piece of SQL with the values that it holds places for. */
interface SqlCondition {
  readonly sql: string;
  readonly values: readonly ParameterValue[];
}

/** A parameter that chooses rows. */
export interface FilterParameter {
  readonly name: string;
  readonly type: ParameterType;
  /** May be given several times: any of the values will do. */
  readonly repeatable: boolean;
  readonly description: string;
  /** Leaves few rows and finds them by an index: the order of rows is then the lesser work. @default false */
  readonly isSelective?: boolean;
  /** What is wrong with a value beyond its type; null where it will do. @default nothing is */
  readonly findProblem?: (value: ParameterValue) => string | null;
  /** The condition that rows must meet. */
  toCondition(values: readonly ParameterValue[]): SqlCondition;
}

/** An order of rows. Columns beyond the first make it total. Null comes last, whichever way the order goes. */
export interface Sort {
  readonly name: string;
  readonly description: string;
  /** Tables in the order in which they are to be walked unless a filter is selective: SQLite would rather sort. @default those of the resource */
  readonly from?: string;
  readonly columns: readonly SortColumn[];
}

/** A column of an order. Only the first one of an order may be null. */
export interface SortColumn {
  readonly sql: string;
  readonly type: 'string' | 'integer';
  readonly nullable?: boolean;
}

/** Names of what can be listed. */
export const resourceNames = [
  'albums',
  'tracks',
  'artists',
  'runs',
  'album_versions',
  'artist_versions',
  'album_placements',
  'sales',
  'sales_products',
  'sales_files',
] as const;

/** A name of what can be listed. */
export type ResourceName = (typeof resourceNames)[number];

/** A name of what can be shown alone, by its id. */
export type SingleName = 'albums' | 'artists' | 'runs';

/** A name of what is kept over time, so that it can be asked for as of a time. */
export type KeptName = 'albums' | 'artists';

/** Rows of a kind: where they come from, and how they can be asked for. */
export interface Resource {
  readonly name: ResourceName;
  readonly description: string;
  /** Tables; the one that the rows are of is `t`. */
  readonly from: string;
  /** Names of all these tables: a query is given up at whichever of them it spends its time. */
  readonly tables: readonly string[];
  readonly columns: readonly Column[];
  readonly nested: readonly NestedColumn[];
  /** Columns that tell one row from another. */
  readonly key: readonly string[];
  /** Columns that every row has, whatever fields are asked for. */
  readonly always: readonly string[];
  /** Parameters beyond those that follow from the columns. */
  readonly filters: readonly FilterParameter[];
  readonly sorts: readonly Sort[];
  /** Name of an order, with `-` before it for the last first. */
  readonly defaultSort: string;
}
