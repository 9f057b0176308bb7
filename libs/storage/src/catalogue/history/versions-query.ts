import type { KeptName } from '../resource.js';

/** Whose history to tell, and of when. */
export interface VersionsQuery {
  readonly resource: KeptName;
  readonly id: string;
  /** Only versions that held at this time or later; null: from the first one on. */
  readonly from: string | null;
  /** Only versions that held before this time; null: up to what is so now. */
  readonly to: string | null;
}
