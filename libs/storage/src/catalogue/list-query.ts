import type { ParameterValue, ResourceName } from './resource.js';

/** What to list, checked: plain data, the same for the same question. */
export interface ListQuery {
  readonly resource: ResourceName;
  /** Time as of which: rows as they were then, those that were not known yet left out. @default now */
  readonly asOf?: string | undefined;
  /** Parameters with their values, by name. */
  readonly filters: readonly { readonly parameter: string; readonly values: readonly ParameterValue[] }[];
  readonly sort: string;
  readonly descending: boolean;
  /** Columns wanted, in their order; null: all. */
  readonly fields: readonly string[] | null;
}

/** Where a page ended: the values that its last row is sorted by. */
export type KeysetPosition = readonly (string | number | null)[];
