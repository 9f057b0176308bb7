import type { Logger } from '@new-releases/app-shell';
import type { CatalogueDoor } from './queries/create-catalogue-door.js';
import type { Queries } from './queries/create-queries.js';
import type { QueryThreads } from './queries/create-query-threads.js';
import type { ReadApiSettings } from './settings/load-settings.js';

/** What routes work with. */
export interface ReadApiContext {
  readonly door: CatalogueDoor;
  readonly queries: Queries;
  readonly threads: QueryThreads;
  readonly settings: ReadApiSettings;
  /** Clock, epoch milliseconds. */
  readonly now: () => number;
  /** Calls back after a while; what it returns calls that off. */
  readonly after: (ms: number, callback: () => void) => () => void;
  readonly log: Logger;
  /** Folder of the built dashboard, which need not be there. */
  readonly dashboardDirectory: string;
}
