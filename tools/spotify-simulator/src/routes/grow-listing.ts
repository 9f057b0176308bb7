import { type ApiRequest, type RouteContext } from './route.js';

/** The fault `shift`: an album comes in at the top before a page other than the first is read. */
export function growListing({ music, plan }: RouteContext, { path }: ApiRequest, offset: number): void {
  if (offset > 0 && plan.hits('shift', `${path} ${offset}`)) music.grow();
}
