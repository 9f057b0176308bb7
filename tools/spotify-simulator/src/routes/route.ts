import { type OperationId } from '@new-releases/spotify-types';
import { type Shape } from '../access/shape.js';
import { type Answer } from '../answer.js';
import { type BoundedCache } from '../catalogue/bounded-cache.js';
import { type Library } from '../catalogue/library.js';
import { type FaultPlan } from '../faults/fault-plan.js';
import { type Access } from '../options.js';

/** What routes answer from. */
export interface RouteContext {
  access: Access;
  shape: Shape;
  music: Library;
  plan: FaultPlan;
  /** Of the API, for links. */
  baseUrl: string;
  /** Full albums as JSON, by id and market. */
  albumJson: BoundedCache<Buffer>;
}

/** One request to the API. */
export interface ApiRequest {
  operation: OperationId;
  /** The path below /v1. */
  path: string;
  /** From the path; empty for operations without one. */
  id: string;
  query: URLSearchParams;
  /** Accept-Language as sent: Spotify repeats it as `locale` in links. */
  locale: string | undefined;
}

export type Route = (context: RouteContext, request: ApiRequest) => Answer;
