import type { ParsedBudget } from '@new-releases/app-shell';

/** The options of `extract` as the parser hands them over. */
export interface ExtractOptions {
  source: 'auto' | 'new-releases' | 'search' | 'artists';
  query?: string[];
  split?: string[];
  artists?: string;
  since?: string;
  artistDetails: boolean;
  access: 'auto' | 'extended' | 'development';
  fresh: boolean;
  budget?: ParsedBudget;
  account?: string;
  ignoreCooldown: boolean;
  plan: boolean;
  limit?: number;
  market?: string;
  refreshAfter: number;
  refreshDue: boolean;
  relistAfter?: number;
  recheckAfter: number;
  deleteAfter?: number;
  concurrency: number;
  rate?: { limit: number; windowMs: number };
  maxWait: number;
  snapshot: boolean;
  json: boolean;
}
