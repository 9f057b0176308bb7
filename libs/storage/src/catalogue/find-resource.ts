import type { ListQuery } from './list-query.js';
import type { Resource } from './resource.js';
import { resources, resourcesAsOf } from './resources.js';

/** What a query is put to: rows as they are, or as they were at its time. */
export function findResource({ resource, asOf }: Pick<ListQuery, 'resource' | 'asOf'>): Resource {
  if (asOf === undefined) return resources[resource];
  if (resource === 'albums' || resource === 'artists') return resourcesAsOf[resource];
  throw new TypeError(`@new-releases/storage: ${resource} are not kept over time`);
}
